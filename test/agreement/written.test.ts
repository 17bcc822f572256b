import { describe, expect, test } from 'vitest';
import type { AgreementDocument, AgreementVersion } from '../../src/agreement/agreement.ts';
import { canonicalJson } from '../../src/agreement/canonical.ts';
import { compareDocuments } from '../../src/agreement/compare.ts';
import { asMarkdown, asText } from '../../src/agreement/describe.ts';
import { describeDifferences } from '../../src/agreement/describe-differences.ts';
import { stateOn } from '../../src/agreement/state.ts';
import { ruleLine } from '../../src/agreement/written.ts';
import { en } from '../../src/i18n/en.ts';
import { fi } from '../../src/i18n/fi.ts';
import { sv } from '../../src/i18n/sv.ts';

const document: AgreementDocument = {
  title: { sv: 'Spelregler', fi: 'Pelisäännöt' },
  valid: { from: '2026-01-01', until: '2026-12-31' },
  parties: [{ organisation: 'luckan', role: 'lead' }],
  clauses: [
    { id: 'minutes', text: { sv: 'Protokollet delas.' }, rule: { days: 7, kind: 'minutes-within' } },
    { id: 'respect', text: { fi: 'Puhumme *ihmisten* kanssa.' } },
  ],
};
const version: AgreementVersion = {
  id: 1,
  partnership: 'vagen-in',
  version: 2,
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  draftedOn: '2025-12-01',
  endedOn: null,
  endReason: null,
  document,
  signatures: [
    { organisation: 'luckan', role: 'lead', signatory: 'Anna Ek', signedOn: '2026-01-15', signedBy: 'Anna Ek' },
    { organisation: 'arbis', role: 'partner', signatory: 'Cia Dahl', signedOn: null, signedBy: null },
  ],
};

test('a rule is one line, its kind first', () =>
  expect(ruleLine({ per: '1 quarter', kind: 'two-way-learning', count: 1 })).toBe(
    '{kind: two-way-learning, count: 1, per: 1 quarter}',
  ));

test('the canonical text has its keys in order and its lists as they are', () =>
  expect(canonicalJson(document)).toContain('"clauses":[{"id":"minutes","rule":{"days":7,"kind":"minutes-within"}'));

describe('a version as people read it', () => {
  test('in Finnish, with a text that is only in Swedish', () =>
    expect(asText(version, fi)).toBe(
      [
        'Pelisäännöt – versio 2',
        'Voimassa 1.1.2026 – 31.12.2026',
        '',
        'Osapuolet',
        '  luckan, vastuukumppani: allekirjoittanut Anna Ek 15.1.2026',
        '  arbis, kumppani: ei allekirjoitettu (Cia Dahl)',
        '',
        'Kohdat',
        '   1. Protokollet delas. (ruotsiksi)',
        '      Sääntö: {kind: minutes-within, days: 7}',
        '   2. Puhumme *ihmisten* kanssa.',
        '',
      ].join('\n'),
    ));
  test('in English, written in neither', () => expect(asText(version, en)).toMatch(/^Spelregler \(in Swedish\) –/));
  test('as Markdown, with marks in the text made harmless', () =>
    expect(asMarkdown(version, sv)).toContain('2. Puhumme \\*ihmisten\\* kanssa. (på finska)'));
  test('ended, with the reason', () =>
    expect(asText({ ...version, endedOn: '2026-03-31', endReason: 'klart' }, sv)).toContain(
      '\nAvslutat 31.3.2026: klart\n',
    ));
});

describe('what changed', () => {
  const [minutes, respect] = document.clauses;
  if (minutes === undefined || respect === undefined) throw new Error('two clauses');
  const changed: AgreementDocument = {
    ...document,
    parties: [{ organisation: 'luckan', role: 'host' }],
    clauses: [
      { ...minutes, rule: { kind: 'minutes-within', days: 10 } },
      { id: 'meet', text: { sv: 'Vi möts.' } },
    ],
  };
  test('nothing', () => expect(compareDocuments(document, document)).toEqual([]));
  test('the order of parameters is no change', () => {
    const turned = { ...document, clauses: [{ ...minutes, rule: { kind: 'minutes-within', days: 7 } }, respect] };
    expect(compareDocuments(document, turned)).toEqual([]);
  });
  test('a rule, a new clause, one gone, a role', () =>
    expect(describeDifferences(compareDocuments(document, changed), en)).toBe(
      [
        '~ clause minutes (changed)',
        '  - rule: {kind: minutes-within, days: 7}',
        '  + rule: {kind: minutes-within, days: 10}',
        '+ clause meet (added)',
        '    sv: Vi möts.',
        '~ party luckan (changed)',
        '  - role: lead',
        '  + role: host',
        '- clause respect (removed)',
        '    fi: Puhumme *ihmisten* kanssa.',
        '',
      ].join('\n'),
    ));
});

describe('where a version stands', () => {
  const next = { ...version, version: 3, validFrom: '2026-07-01', validUntil: null };
  test.each([
    ['before its first day', '2025-12-31', {}, 'coming'],
    ['on its first day', '2026-01-01', {}, 'in-force'],
    ['on the last day before a newer one', '2026-06-30', {}, 'in-force'],
    ['from the first day of a newer one', '2026-07-01', {}, 'replaced'],
    ['on the last day after it was ended', '2026-03-31', { endedOn: '2026-03-31' }, 'in-force'],
    ['the day after', '2026-04-01', { endedOn: '2026-03-31' }, 'ended'],
  ])('%s', (_name, on, given, state) => expect(stateOn({ ...version, ...given }, [version, next], on)).toBe(state));
  test('past its last day', () => expect(stateOn(version, [version], '2027-01-01')).toBe('expired'));
});
