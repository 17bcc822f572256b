/** Tables on a terminal: they fit, and a command to copy is never cut. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTable } from '../../src/cli/output.ts';
import { table } from '../../src/cli/table.ts';
import { columnWidths } from '../../src/cli/widths.ts';
import { loadTexts } from '../../src/i18n/index.ts';

interface Row {
  readonly what: string;
  readonly who: string;
  readonly next: string;
}

async function shown(rows: readonly Row[], width: number): Promise<string[]> {
  const listed = table<Row>({
    columns: [
      { key: 'what', heading: () => 'What', value: (row) => row.what },
      { key: 'who', heading: () => 'Who', value: (row) => row.who },
      { key: 'next', heading: () => 'Next', value: (row) => row.next, whole: true },
    ],
    rows,
    empty: () => '',
  });
  const text = await renderTable(listed, { format: 'table', texts: await loadTexts('en'), width, color: false });
  return text.split('\n').slice(0, -1);
}

const long = 'samspel participant list --partnership fritid-for-alla --no-contact-for today';

describe('a table with commands', () => {
  test('stands in one line a row where there is room, and where there is no terminal', async () => {
    const rows = [{ what: 'wait', who: 'Anna Ek', next: long }];
    for (const width of [0, 100])
      expect(await shown(rows, width)).toEqual([expect.any(String), expect.stringContaining(long)]);
  });

  test('has a command that finds no room below its row', async () => {
    const rows = [
      { what: 'Each participant is offered a leisure activity', who: 'Anna Ek', next: 'samspel status' },
      { what: 'Newcomers wait for a first contact', who: '', next: long },
    ];
    expect(await shown(rows, 60)).toEqual([
      'What                                 Who      Next',
      'Each participant is offered a leis…  Anna Ek  samspel status',
      'Newcomers wait for a first contact',
      `  ${long}`,
    ]);
  });

  test('shows every command whole, whatever the width', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ what: words(), who: words(), next: words() }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 120 }),
        async (rows, width) => {
          const lines = await shown(rows, width);
          for (const { next } of rows) expect(lines.some((line) => line.endsWith(next))).toBe(true);
        },
      ),
    ));
});

const words = () => fc.stringMatching(/^[a-z]([a-z ]{0,50}[a-z])?$/);

test('columns that nothing says of give way, the widest first, and none below eight characters', () => {
  expect(columnWidths([40, 20, 5], [false, false, false], 40, () => 0)).toEqual([15, 16, 5]);
  expect(columnWidths([40, 20, 5], [false, false, false], 10, () => 0)).toEqual([8, 8, 5]);
  expect(columnWidths([40, 20, 5], [false, false, false], 0, () => 0)).toEqual([40, 20, 5]);
});
