import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { sealed } from '../../src/report/build.ts';
import { describeDrawn, drawTable } from '../../src/report/render/bars.ts';
import { docx } from '../../src/report/render/docx.ts';
import { textWidth, widthsOf } from '../../src/report/render/grid-docx.ts';
import { html } from '../../src/report/render/html.ts';
import { withTrends } from '../../src/report/render/trend-table.ts';
import { guard } from '../../src/report/secrecy/guard.ts';
import { participants } from '../../src/report/sections/participants.ts';
import { writeReport } from '../../src/report/written.ts';
import { noFacts } from './world.ts';

const many = { joined: 6, active: 20, ended: 0 };
const few = { joined: 2, active: 3, ended: 0 };
const nobody = { joined: 0, active: 0, ended: 0 };

const earlier = [
  { period: { from: '2026-01-01', until: '2026-03-31' }, movement: { joined: 9, active: 12, ended: 0 } },
];

async function written(...movements: (typeof many)[]) {
  return withEarlier([], ...movements);
}

async function withEarlier(before: typeof earlier, ...movements: (typeof many)[]) {
  const genders = ['female', 'male', 'other'] as const;
  const groups = movements.map((now, at) => ({
    gender: genders[at] ?? null,
    age: '18-60' as const,
    ground: null,
    path: 'sv' as const,
    now,
    before: now,
  }));
  const period = { from: '2026-07-01', until: '2026-09-30' };
  const previous = { from: '2026-04-01', until: '2026-06-30' };
  const head = { title: () => 'Report', subtitles: [], period, previous, asOf: '2026-10-12', minimumCell: 5 };
  const report = sealed(head, guard([participants({ ...noFacts, groups, earlier: before })], 5));
  return writeReport(report, [await loadTexts('en')]);
}

const genderTable = async (...movements: (typeof many)[]) => {
  const table = (await written(...movements)).sections[0]?.tables.find(({ id }) => id === 'gender');
  if (table === undefined) throw new Error('no table');
  return table;
};

describe('bars', () => {
  test.each([
    ['of one group', [many]],
    ['of zeros', [nobody, nobody]],
  ])('%s are not drawn', async (_name, movements) => {
    expect(drawTable(await genderTable(...movements), 'sans-serif')).toBeNull();
  });

  test('say in words what they show, hidden numbers by their sign', async () => {
    expect(describeDrawn(await genderTable(many, many, few))).toMatch(
      /^Active, Active 2026Q2\. woman: .*; man: .*; other: ··, ··$/,
    );
  });

  test('have room for the longest label', async () => {
    const { svg } = drawTable(await genderTable(many, many), 'sans-serif') ?? { svg: '' };
    const [, end] = /text-anchor="end"[^>]*translate\(([\d.]+)/.exec(svg) ?? [];
    expect(Number(end)).toBeGreaterThan('woman'.length * 13 * 0.6);
  });
});

test('labels in two languages stand whole, in several lines', async () => {
  const table = await genderTable(many, many);
  const long = 'alternativt skydd / toissijainen suojelu';
  const rows = table.rows.map((row, at) =>
    at > 0 ? row : { ...row, cells: [{ text: long, value: long, hidden: false }, ...row.cells.slice(1)] },
  );
  const { svg } = drawTable({ ...table, rows }, 'sans-serif') ?? { svg: '' };
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
  expect(said).toContain(long);
  expect(said).not.toContain('…');
});

describe('lines over time', () => {
  const trendOf = async (before: typeof earlier, ...movements: (typeof many)[]) =>
    withTrends(await withEarlier(before, ...movements)).sections[0]?.tables.find(({ id }) => id === 'trend');

  test('are drawn from the third quarter on, with their numbers', async () => {
    expect(await trendOf([], many)).toBeUndefined();
    const table = await trendOf(earlier, many);
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['2026Q1', '12', '9', '0'],
      ['2026Q2', '20', '6', '0'],
      ['2026Q3', '20', '6', '0'],
    ]);
    expect(describeDrawn(table as never)).toContain('2026Q1: 12, 9, 0');
  });

  test('have a gap and a sign where a number is hidden', async () => {
    const table = await trendOf(
      [
        { period: { from: '2025-10-01', until: '2025-12-31' }, movement: { joined: 2, active: 3, ended: 0 } },
        ...earlier,
      ],
      many,
    );
    expect(table?.rows[0]?.cells.map(({ text, value }) => [text, value]).slice(1, 3)).toEqual([
      ['··', null],
      ['··', null],
    ]);
    const { svg } = drawTable(table as never, 'sans-serif') ?? { svg: '' };
    expect(svg).not.toMatch(/NaN/);
  });

  test('stand in the page with a description, and in the Word file', async () => {
    const report = await withEarlier(earlier, many);
    expect(await html.render(report)).toBe(await html.render(report));
    expect(String(await html.render(report))).toMatch(
      /<desc id="participants-trend-drawn-desc">Active participants, New participants, Ended participants\. 2026Q1: 12, 9, 0; /,
    );
    const files = unzipSync((await docx.render(report)) as Uint8Array);
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).toContain(
      'descr="Active participants, New participants, Ended participants. 2026Q1: 12, 9, 0; ',
    );
  });
});

test('a table whose words are wider than the page has smaller letters, so that none is broken', async () => {
  const { widths, size } = widthsOf(
    ['Organisation', 'Åtagande', 'Lovat', 'Under perioden', 'Sammanlagt', 'Andel', 'Senast'].map((heading, at) => ({
      ...{ key: heading, heading },
      kind: at < 2 || at === 6 ? ('words' as const) : ('number' as const),
    })),
    [
      {
        key: 'x',
        cells: ['Helsingfors Arbis', 'praktikplatser', '120', '0', '64,5', '54 %', '31.12.2026'].map((text) => ({
          text,
          value: text,
          hidden: false,
        })),
      },
    ],
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(textWidth);
  expect(size).toBeLessThan(19);
  // A letter of a wide bold font takes about seven tenths of its height.
  expect(widths[4]).toBeGreaterThan('Sammanlagt'.length * 0.7 * size * 10 + 160);
});

describe('a Word file', () => {
  const parts = async () => unzipSync((await docx.render(await written(many, many))) as Uint8Array);

  test('has each drawing with a picture beside it, and a description of it', async () => {
    const files = await parts();
    const drawings = Object.keys(files).filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(0);
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(drawings.length);
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).toMatch(
      /<wp:docPr [^>]*descr="Active, Active 2026Q2\. woman: 20, 20; man: 20, 20"/,
    );
  });

  test('has pictures that are pictures', async () => {
    for (const [name, bytes] of Object.entries(await parts()))
      if (name.endsWith('.png')) expect(strFromU8(bytes.slice(1, 4))).toBe('PNG');
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const make = async () => Buffer.from((await docx.render(await written(many, many))) as Uint8Array);
    expect((await make()).equals(await make())).toBe(true);
  });
});
