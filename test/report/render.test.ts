import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { sealed } from '../../src/report/build.ts';
import type { DraftSection } from '../../src/report/model.ts';
import { name, people } from '../../src/report/model.ts';
import { formFor } from '../../src/report/render/registry.ts';
import { guard } from '../../src/report/secrecy/guard.ts';
import { hiddenSign, writeReport } from '../../src/report/written.ts';

const nasty = '<script>alert("1")</script> | =1+2';

const draft: DraftSection = {
  id: 'participants',
  figures: [{ id: 'participantsActive', now: people('all', 1007), before: people('then', 3), moreIsBetter: null }],
  tables: [
    {
      id: 'gender',
      title: (t) => t.report.tables.gender,
      columns: [
        { key: 'group', heading: (t) => t.report.headings.gender, kind: 'words' },
        { key: 'active', heading: (t) => t.report.movement.active, kind: 'number' },
      ],
      rows: [
        { key: 'a', cells: [name(nasty), people('a', 4)] },
        { key: 'b', cells: [name('b'), people('b', 992)] },
        { key: 'c', cells: [name('c'), people('c', 11)] },
      ],
      total: { key: 'total', cells: [name('all'), people('all', 1007)] },
    },
  ],
  relations: [
    { terms: [...['a', 'b', 'c'].map((cell) => ({ cell, factor: 1 })), { cell: 'all', factor: -1 }], is: 'zero' },
  ],
  text: () => [],
};

async function written(...languages: ('en' | 'sv' | 'fi')[]) {
  const head = {
    title: () => 'Report',
    subtitles: [() => 'Luckan'],
    period: { from: '2026-07-01', until: '2026-09-30' },
    previous: { from: '2026-04-01', until: '2026-06-30' },
    asOf: '2026-10-12',
    minimumCell: 5,
  };
  const report = sealed(head, guard([draft], 5));
  return writeReport(report, await Promise.all(languages.map((language) => loadTexts(language))));
}

describe.each(['md', 'html', 'csv', 'json'] as const)('as %s', (format) => {
  const render = async (...languages: ('en' | 'sv' | 'fi')[]) =>
    String(await (await formFor(format)).render(await written(...languages)));

  test('a hidden number is in no cell', async () => {
    const text = await render('en');
    for (const hidden of ['4', '11', '3']) expect(text).not.toMatch(new RegExp(`(^|[>,| "])${hidden}([<,| "]|$)`, 'm'));
    expect(text).toContain(format === 'csv' || format === 'json' ? '1007' : '1,007');
  });

  test('says that it hides numbers', async () => {
    const text = await render('en');
    if (format === 'json')
      expect(JSON.parse(text).sections[0].tables[0].suppressed).toEqual([
        { row: 'a', column: 'active' },
        { row: 'c', column: 'active' },
      ]);
    else if (format === 'csv') expect(text).toContain(',active,Active,,1\n');
    else expect(text).toContain(hiddenSign);
  });

  test('the same report gives the same bytes', async () => expect(await render('sv')).toBe(await render('sv')));

  test('what people entered does not become markup or a formula', async () => {
    const text = await render('en');
    if (format === 'html') expect(text).not.toContain('<script>');
    if (format === 'md') expect(text).toContain('\\<script\\>');
    if (format === 'csv') expect(text).not.toMatch(/,=1/);
  });
});

test('numbers and digest are the same in every language; words are not', async () => {
  const [en, sv] = [await written('en'), await written('sv')];
  expect(en.report.digest).toBe(sv.report.digest);
  expect(en.sections[0]?.title).not.toBe(sv.sections[0]?.title);
});

test('two languages stand side by side, and what is the same in both is said once', async () => {
  const both = await written('sv', 'fi');
  expect(both.sections[0]?.title).toBe('Deltagare / Osallistujat');
  expect(both.sections[0]?.tables[0]?.rows[1]?.cells[1]?.text).toBe('992');
});

describe.each(['docx', 'xlsx'] as const)('as %s', (format) => {
  const render = async (language: 'en' | 'sv') =>
    Buffer.from((await (await formFor(format)).render(await written(language))) as Uint8Array);

  test('the same report gives the same bytes', async () => {
    expect((await render('sv')).equals(await render('sv'))).toBe(true);
  });

  test('hidden numbers are in no part of it, shown ones are', async () => {
    const parts = Object.entries(unzipSync(await render('en')))
      .filter(([path]) => path.endsWith('.xml') && !/styles|theme|settings|numbering/.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
    expect(parts).toMatch(format === 'docx' ? />1,007</ : /<v>1007<\/v>/);
    expect(parts).not.toMatch(format === 'docx' ? />(4|11|3)</ : /<c (?:(?!t="s")[^>])*><v>(4|11|3)<\/v>/);
    expect(parts).toContain(hiddenSign);
  });
});
