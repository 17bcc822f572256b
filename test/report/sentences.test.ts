/** Sentences as a person would write them: one and many, none and all, in three languages. */
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { sealed } from '../../src/report/build.ts';
import type { Section } from '../../src/report/model.ts';
import { writeReport } from '../../src/report/written.ts';

const [en, sv, fi] = await Promise.all([loadTexts('en'), loadTexts('sv'), loadTexts('fi')]);
const said = (now: number | null, before: number | null = null) => ({ now, before, yearAgo: null });

describe('actions are counted, for a share of few says little', () => {
  test.each([
    [0, 0, 'No action fell due', 'Inga åtgärder förföll', 'Yhtään toimenpidettä ei erääntynyt'],
    [
      1,
      0,
      '1 action fell due and was not done',
      '1 åtgärd förföll och blev inte gjord',
      '1 toimenpide erääntyi, eikä sitä tehty',
    ],
    [1, 1, '1 action fell due and was done', '1 åtgärd förföll och blev gjord', '1 toimenpide erääntyi, ja se tehtiin'],
    [
      2,
      0,
      'None of the 2 actions that fell due was done',
      'Ingen av de 2 åtgärder som förföll blev gjord',
      '2 toimenpidettä erääntyi, eikä niistä tehty yhtäkään',
    ],
    [
      3,
      1,
      '1 of the 3 actions that fell due was done',
      '1 av de 3 åtgärder som förföll blev gjord',
      '3 toimenpidettä erääntyi, ja niistä tehtiin 1',
    ],
    [
      3,
      3,
      'All 3 actions that fell due were done',
      'Alla 3 åtgärder som förföll blev gjorda',
      '3 toimenpidettä erääntyi, ja niistä tehtiin kaikki',
    ],
  ])('%i due, %i done', (due, done, ...expected) => {
    const sentences = [en, sv, fi].map((t) => t.report.sentences.actions({ due, done }, said(0)));
    expect(sentences.map((sentence) => sentence.split(';')[0])).toEqual(expected);
  });
});

test.each([
  [1, 1, 'Pidettiin 1 kokous, ja siinä tehtiin 1 päätös.'],
  [1, 0, 'Pidettiin 1 kokous, eikä siinä tehty päätöksiä.'],
  [3, 2, 'Pidettiin 3 kokousta, ja niissä tehtiin 2 päätöstä.'],
])('%i meeting(s) with %i decision(s) in Finnish', (held, decisions, expected) => {
  expect(fi.report.sentences.meetings(said(held), said(decisions))).toBe(expected);
});

test.each([
  [0, 'Kukaan ei aloittanut, eikä kukaan lopettanut.'],
  [6, 'Aloittaneita oli 6 henkilöä ja lopettaneita 6 henkilöä.'],
  [null, 'Aloittaneita oli peitetty määrä ihmisiä ja lopettaneita peitetty määrä ihmisiä.'],
])('%s who began and ended in Finnish', (count, expected) => {
  expect(fi.report.sentences.participants(said(9), said(count), said(count))).toBe(
    `Mukana oli 9 henkilöä. ${expected}`,
  );
});

test.each([
  [1, 2, '1:ssä 2'],
  [2, 10, '2:ssa 10'],
  [10, 12, '10:ssä 12'],
  [11, 12, '11:ssä 12'],
  [100, 120, '100:ssa 120'],
])('%i of %i meetings in Finnish', (present, meetings, expected) => {
  expect(fi.reportPartners.said.meetings(present, meetings)).toBe(`Olitte mukana ${expected} kokouksesta.`);
});

test('one promise and one action of an organisation', () => {
  const of = (kept: number) =>
    [en, sv, fi].map((t) => `${t.reportPartners.said.promised(1, kept)} ${t.reportPartners.said.actions(kept, 1)}`);
  expect(of(0)).toEqual([
    'You made 1 promise and have not delivered it in full yet. 1 action fell to you and is not done yet.',
    'Ni gav ett löfte; det är inte helt uppfyllt ännu. En åtgärd föll på er och är inte gjord ännu.',
    'Annoitte yhden lupauksen, eikä sitä ole vielä kokonaan täytetty. Teille kuului yksi toimenpide, eikä sitä ole vielä tehty.',
  ]);
  expect(of(1)).toEqual([
    'You made 1 promise and have delivered it. 1 action fell to you and is done.',
    'Ni gav ett löfte; det är uppfyllt. En åtgärd föll på er och är gjord.',
    'Annoitte yhden lupauksen, ja se on täytetty. Teille kuului yksi toimenpide, ja se on tehty.',
  ]);
});

test('what the note on the rules explains is the word that stands in the table', () => {
  for (const t of [en, sv, fi]) {
    const word = t.rules.statuses['no-data'];
    expect(t.report.notes.rules.toLowerCase()).toContain(`. ${word}: `);
  }
});

describe('people who took part', () => {
  const all = (count: number | null) =>
    [en, sv, fi].map((t) => t.report.sentences.participants(said(count, count), said(count), said(count)));

  test('nobody', () => {
    expect(all(0)).toEqual([
      'Nobody took part. Nobody began and nobody ended.',
      'Ingen deltog. Ingen började och ingen slutade.',
      'Kukaan ei ollut mukana. Kukaan ei aloittanut, eikä kukaan lopettanut.',
    ]);
  });

  test('when all of it is hidden this is said once', () => {
    expect(all(null)).toEqual([
      'How many people took part, began and ended is not shown.',
      'Hur många som deltog, började och slutade visas inte.',
      'Mukana olleiden, aloittaneiden ja lopettaneiden määrää ei näytetä.',
    ]);
  });
});

describe('a section', () => {
  const head = {
    title: () => 'Report',
    subtitles: [],
    period: null,
    previous: null,
    asOf: '2026-10-01',
    minimumCell: 5,
  };
  const empty: Section = { id: 'summary', text: [() => ''], figures: [], tables: [] };

  test('without anything to say is left out in every language', () => {
    expect(writeReport(sealed(head, [empty]), [sv, fi]).sections).toEqual([]);
    expect(writeReport(sealed(head, [{ ...empty, text: [() => 'Once.'] }]), [en]).sections).toHaveLength(1);
  });

  test('that a sentence tells of is in the digest though it is not in the report', () => {
    const told = (value: number): Section => ({
      ...empty,
      id: 'meetings',
      figures: [
        { id: 'meetingsHeld', now: { kind: 'count', value }, before: { kind: 'count', value: 0 }, moreIsBetter: true },
      ],
    });
    const digest = (value: number) => sealed({ ...head, told: [told(value)] }, [empty]).digest;
    expect(digest(1)).not.toBe(digest(2));
  });
});
