import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { sealed } from '../../src/report/build.ts';
import { describeBars, drawBars } from '../../src/report/render/bars.ts';
import { docx } from '../../src/report/render/docx.ts';
import { guard } from '../../src/report/secrecy/guard.ts';
import { participants } from '../../src/report/sections/participants.ts';
import { writeReport } from '../../src/report/written.ts';
import { noFacts } from './world.ts';

const many = { joined: 6, active: 20, ended: 0 };
const few = { joined: 2, active: 3, ended: 0 };
const nobody = { joined: 0, active: 0, ended: 0 };

async function written(...movements: (typeof many)[]) {
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
  const head = { title: () => 'Report', subtitles: [], period, previous: period, asOf: '2026-10-12', minimumCell: 5 };
  const report = sealed(head, guard([participants({ ...noFacts, groups })], 5));
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
    expect(drawBars(await genderTable(...movements), 'sans-serif')).toBeNull();
  });

  test('say in words what they show, hidden numbers by their sign', async () => {
    expect(describeBars(await genderTable(many, many, few))).toMatch(/^woman: .*; man: .*; other: ··, ··$/);
  });

  test('have room for the longest label', async () => {
    const { svg } = drawBars(await genderTable(many, many), 'sans-serif') ?? { svg: '' };
    const [, end] = /text-anchor="end"[^>]*translate\(([\d.]+)/.exec(svg) ?? [];
    expect(Number(end)).toBeGreaterThan('woman'.length * 13 * 0.6);
  });
});

describe('a Word file', () => {
  const parts = async () => unzipSync((await docx.render(await written(many, many))) as Uint8Array);

  test('has each drawing with a picture beside it, and a description of it', async () => {
    const files = await parts();
    const drawings = Object.keys(files).filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(0);
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(drawings.length);
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).toMatch(
      /<wp:docPr [^>]*descr="woman: 20, 20; man: 20, 20"/,
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
