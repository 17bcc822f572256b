import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { sealed } from '../../src/report/build.ts';
import { code, count, type DraftSection, name } from '../../src/report/model.ts';
import { xlsx } from '../../src/report/render/xlsx.ts';
import { guard } from '../../src/report/secrecy/guard.ts';
import { writeReport } from '../../src/report/written.ts';

const long = 'A sentence that is too long for one line of its column, so that it must be broken in two.';
const table = (id: string, title: string, columns: number): DraftSection['tables'][number] => ({
  id,
  title: () => title,
  columns: Array.from({ length: columns }, (_, at) => ({
    key: `c${at}`,
    heading: () => (at === 0 ? 'What' : 'Number of things'),
    kind: at === 0 ? 'words' : 'number',
  })),
  rows: [{ key: 'a', cells: [name(long), ...Array.from({ length: columns - 1 }, () => count(3))] }],
  total: { key: 'total', cells: [code('total', () => 'All'), ...Array.from({ length: columns - 1 }, () => count(3))] },
  note: () => long.repeat(4),
});

async function parts(...tables: DraftSection['tables'][number][]) {
  const draft: DraftSection = { id: 'actions', figures: [], tables, relations: [], text: () => [] };
  const head = {
    title: () => 'Report',
    subtitles: [],
    period: null,
    previous: null,
    asOf: '2026-10-12',
    minimumCell: 5,
  };
  const written = writeReport(sealed(head, guard([draft], 5)), [await loadTexts('en')]);
  const files = unzipSync((await xlsx.render(written)) as Uint8Array);
  return (path: string) => strFromU8(files[path] as Uint8Array);
}

describe('a workbook on paper', () => {
  test('is as wide as the page: narrow tables upright, wide ones across', async () => {
    const part = await parts(table('a', 'Narrow', 3), table('b', 'Wide', 9));
    for (const sheet of [1, 2, 3]) expect(part(`xl/worksheets/sheet${sheet}.xml`)).toContain('fitToPage="1"');
    expect(part('xl/worksheets/sheet2.xml')).toContain('orientation="portrait" fitToWidth="1" fitToHeight="0"');
    expect(part('xl/worksheets/sheet3.xml')).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  });

  test('has the head of a table on each of its pages, whatever the sheet is called', async () => {
    const part = await parts(table('a', `Luckan's <kids> & more`, 3));
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">&#39;Luckan`.replace('&#39;', "'"),
    );
    expect(part('xl/workbook.xml')).toMatch(/Luckan&#39;&#39;s &lt;kids&gt; &amp; more'!\$1:\$2</);
  });

  test('gives long texts the lines that they take', async () => {
    const sheet = (await parts(table('a', 'A', 3)))('xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<row r="3"[^>]* ht="30"/);
    expect(sheet).toMatch(/<mergeCell ref="A5:C5"/);
  });
});
