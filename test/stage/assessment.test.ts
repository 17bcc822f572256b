import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../src/i18n/en.ts';
import { assessmentAreas } from '../../src/lib/vocabulary-partnership.ts';
import { type Assessment, areaResults } from '../../src/stage/assessment.ts';
import { answerForm, parseAnswers, parseInstrument } from '../../src/stage/instrument.ts';

const areas = parseInstrument(
  readFileSync(new URL('../../data/instruments/partnership.yaml', import.meta.url), 'utf8'),
);
const statements = areas.flatMap((area) => area.statements);

test('the statements that ship: seven areas of four, each once, in three languages', () => {
  expect(areas.map(({ area }) => area)).toEqual([...assessmentAreas]);
  expect(areas.map((area) => area.statements.length)).toEqual(Array(7).fill(4));
  expect(new Set(statements.map(({ id }) => id)).size).toBe(28);
  for (const { sv, fi, en: english } of statements) expect(new Set([sv, fi, english]).size).toBe(3);
});

test('the form can be filled in and read', () => {
  const form = answerForm(areas, { language: 'sv', intro: 'a\nb', stages: 's', areaName: (area) => area });
  const value = parse(form) as { answers: Record<string, number | null>; stage: string | null };
  expect(Object.keys(value.answers)).toEqual(statements.map(({ id }) => id));
  expect(form).toContain(`# ${statements[0]?.sv}`);
  value.answers['trust-1'] = 4;
  expect(parseAnswers({ ...value, stage: 'cooperation', round: 2026 }, areas)).toEqual({
    file: { answers: { 'trust-1': 4 }, stage: 'cooperation', round: '2026', notes: null },
  });
});

describe('what is wrong in answers is told', () => {
  test.each([
    ['six', { answers: { 'trust-1': 6 } }, [['answers', 'trust-1']]],
    ['a half', { answers: { 'trust-1': 3.5 } }, [['answers', 'trust-1']]],
    ['an unknown statement', { answers: { 'trust-9': 3 } }, [['answers', 'trust-9']]],
    ['an unknown stage', { stage: 'friends', answers: {} }, [['stage']]],
    ['no answers', {}, [['answers']]],
    ['no mapping', 'hello', [[]]],
  ])('%s', (_name, value, paths) => {
    const reading = parseAnswers(value, areas);
    expect('mistakes' in reading ? reading.mistakes.map(({ path }) => path) : []).toEqual(paths);
    if ('mistakes' in reading) for (const { text } of reading.mistakes) expect(text(en).length).toBeGreaterThan(10);
  });
});

test('means are of what was answered; each organisation counts once', () => {
  const by = (organisation: string, answers: Assessment['answers']): Assessment => ({
    id: 1,
    organisation,
    round: '2026',
    instrument: 'samspel',
    assessedOn: '2026-05-01',
    stage: null,
    answers,
    scores: {},
  });
  const results = areaResults(areas, [by('luckan', { 'trust-1': 5, 'trust-2': 4 }), by('arbis', { 'trust-1': 2 })]);
  expect(results.find(({ area }) => area === 'trust')).toEqual({
    area: 'trust',
    means: { luckan: 4.5, arbis: 2 },
    mean: 3.25,
    spread: 2.5,
  });
  expect(results.find(({ area }) => area === 'rules')).toMatchObject({ mean: null, spread: null });
});
