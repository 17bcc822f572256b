/** Templates: what may stand in one, what is said of mistakes, and what a layout makes of a report. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { figureIds, reportTemplates } from '../../src/lib/vocabulary-report.ts';
import { parseTargets } from '../../src/register/settings.ts';
import { indicators } from '../../src/report/indicators/registry.ts';
import { quarterlySections, type Section } from '../../src/report/model.ts';
import { sectionTables } from '../../src/report/section-tables.ts';
import { chosen, narrowed, targetsFor, wholeReport } from '../../src/report/template.ts';
import { parseTemplate } from '../../src/report/template-file.ts';

const en = await loadTexts('en');

function mistakesIn(yaml: string): string[] {
  const reading = parseTemplate(yaml);
  return 'mistakes' in reading ? reading.mistakes.map(({ line, column, text }) => `${line}:${column} ${text(en)}`) : [];
}

function layoutOf(yaml: string) {
  const reading = parseTemplate(yaml);
  if ('mistakes' in reading) throw new Error('mistakes');
  return reading.template.layout;
}

describe('a template', () => {
  test('says everything that is wrong in it at once, with its place', () => {
    expect(
      mistakesIn(`title: {en: Ours, no: Vårt}
sectons: [summary]
sections:
  - summry
  - section: participants
    tables: [gendr, age]
    figures: [rulesKept]
  - summary
  - summary
languages: sv
targets:
  quarter: {participantsActive: many, actionsDone: 3}
  month: {}
`),
    ).toEqual([
      '1:19 "no" is not known here. Known are en, sv and fi.',
      '2:1 "sectons" is not known here. Did you mean sections?',
      '4:5 "summry" is not known here. Did you mean summary?',
      '6:14 "gendr" is not known here. Did you mean gender?',
      '7:15 "rulesKept" is not known here. Known are participantsActive, participantsJoined and participantsEnded.',
      '9:5 summary stands here a second time.',
      '10:12 A list with at least one thing stands here: [summary, participants].',
      '12:33 A number stands here, zero or more.',
      '12:52 A share from 0 to 1 stands here, such as 0.8.',
      '13:3 "month" is not known here. Known are quarter and year.',
    ]);
  });

  test.each([
    ['nothing', '', ['1:1 A mapping stands here, with the keys about, title, languages, sections and targets.']],
    [
      'a list',
      '- summary\n',
      ['1:1 A mapping stands here, with the keys about, title, languages, sections and targets.'],
    ],
    ['no sections', 'title: Ours\n', ['1:1 A template names its sections: sections: [summary, participants]']],
  ])('of %s is wrong', (_name, yaml, expected) => {
    expect(mistakesIn(yaml)).toEqual(expected);
  });

  test('that is no YAML is told so in its line', () => {
    expect(mistakesIn('sections: [summary\n')).toEqual([expect.stringMatching(/^2:1 /)]);
  });

  test.each(reportTemplates)('%s ships without a mistake, in three languages', (name) => {
    const yaml = readFileSync(`data/templates/reports/${name}.yaml`, 'utf8');
    expect(mistakesIn(yaml)).toEqual([]);
    const reading = parseTemplate(yaml);
    expect('template' in reading && reading.template.about !== null).toBe(true);
  });

  test('every file of the folder is a template with a name', () => {
    expect(readdirSync('data/templates/reports').sort()).toEqual(reportTemplates.map((name) => `${name}.yaml`).sort());
  });

  test('speaks the language of the reader, else the one it has', async () => {
    const { title } = layoutOf('title: {sv: Vår rapport}\nsections: [summary]');
    expect(title?.(await loadTexts('fi'))).toBe('Vår rapport');
  });
});

const section = (id: Section['id'], tables: readonly string[]): Section => ({
  id,
  text: [],
  figures: [],
  tables: tables.map((table) => ({ id: table, title: () => table, columns: [], rows: [], total: null })),
});

describe('a layout', () => {
  const report = [section('participants', ['gender', 'age', 'path']), section('rules', ['rules'])];
  const shape = (sections: readonly Section[]) => sections.map(({ id, tables }) => [id, tables.map((one) => one.id)]);

  test('keeps sections and tables in the order asked for, and leaves out the others', () => {
    const layout = layoutOf('sections:\n  - rules\n  - {section: participants, tables: [path, gender, need]}');
    expect(shape(chosen(report, layout))).toEqual([
      ['rules', ['rules']],
      ['participants', ['path', 'gender']],
    ]);
  });

  test('of a template is narrowed to the sections named; one that it lacks comes whole', () => {
    const layout = narrowed(layoutOf('sections:\n  - {section: participants, tables: [age]}'), [
      'rules',
      'participants',
    ]);
    expect(shape(chosen(report, layout))).toEqual([
      ['rules', ['rules']],
      ['participants', ['age']],
    ]);
  });

  test('shows a section of which nothing is known only when it has a text of its own', () => {
    const layout = layoutOf('sections:\n  - mentoring\n  - {section: work, text: {en: None yet.}}');
    expect(shape(chosen(report, layout))).toEqual([['work', []]]);
  });

  test.each([
    ['a quarter', { from: '2026-07-01', until: '2026-09-30' }, { sessionsHeld: 9, meetingsHeld: 3 }],
    ['a year', { from: '2026-01-01', until: '2026-12-31' }, { meetingsHeld: 12 }],
    ['a month', { from: '2026-07-01', until: '2026-07-31' }, {}],
  ])('has the targets of %s', (_name, period, expected) => {
    const layout = layoutOf('sections: [meetings]\ntargets:\n  quarter: {meetingsHeld: 3}\n  year: {meetingsHeld: 12}');
    expect(targetsFor(period, layout, { meetingsHeld: 1, sessionsHeld: 9 })).toEqual(expected);
  });

  test('of the whole report leaves out what one funder alone asks for', () => {
    expect(wholeReport.sections.map((one) => one.section)).toEqual(quarterlySections.filter((id) => id !== 'amif'));
  });
});

test('every figure has its place among the names, and every section its tables', () => {
  expect(indicators.map(({ id }) => id)).toEqual(figureIds);
  expect(Object.keys(sectionTables)).toEqual([...quarterlySections]);
});

test.each([
  ['participantsActive=120, actionsDone=0.8', { participantsActive: 120, actionsDone: 0.8 }],
  ['none', {}],
  ['participantsActiv=120', null],
  ['participantsActive', null],
  ['participantsActive=-1', null],
])('targets of the register: %s', (typed, expected) => {
  expect(parseTargets(typed)).toEqual(expected);
});
