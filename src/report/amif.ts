/** The common indicators of AMIF, specific objective 2 (Regulation (EU) 2021/1147, Annexes V and VIII): who counts, and how. */
import type { DateText } from '../lib/date.ts';
import type { Gender } from '../lib/vocabulary.ts';
import type { AgeBracket } from '../lib/vocabulary-report.ts';

/** Those that count people, in the order of the regulation. */
export const amifPeople = [
  'O.2.1',
  'O.2.3',
  'O.2.3.1',
  'O.2.3.2',
  'O.2.3.3',
  'O.2.5',
  'R.2.8',
  'R.2.9',
  'R.2.10',
  'R.2.11',
] as const;
export type AmifPeople = (typeof amifPeople)[number];

/** All, in the order of the regulation. What no record of the register tells is `not-recorded`: unknown is not zero. */
export const amifIndicators = [
  { code: 'O.2.1', unit: 'people' },
  { code: 'O.2.2', unit: 'organisations' },
  { code: 'O.2.3', unit: 'people' },
  { code: 'O.2.3.1', unit: 'people' },
  { code: 'O.2.3.2', unit: 'people' },
  { code: 'O.2.3.3', unit: 'people' },
  { code: 'O.2.4', unit: 'items' },
  { code: 'O.2.5', unit: 'people' },
  { code: 'O.2.6', unit: 'people' },
  { code: 'O.2.7', unit: 'projects' },
  { code: 'R.2.8', unit: 'people' },
  { code: 'R.2.9', unit: 'people' },
  { code: 'R.2.10', unit: 'people' },
  { code: 'R.2.11', unit: 'people' },
] as const;
export type AmifCode = (typeof amifIndicators)[number]['code'];

export const isCounted = (code: AmifCode): code is AmifPeople => amifPeople.some((one) => one === code);

/** Whose indicators these are: citizens of third countries alone; of whom that is not known does not count, and is said to be unknown. */
export const belongings = ['third-country', 'eu-eea', 'unknown'] as const;
export type Belonging = (typeof belongings)[number];

/** A state whose citizens do not count, as long as it belongs to the Union or the European Economic Area. */
export interface MemberState {
  readonly code: string;
  readonly from: DateText | null;
  readonly until: DateText | null;
}

/** @param csv `code,union,from,until` */
export const readMemberStates = (csv: string): MemberState[] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', , from = '', until = ''] = line.trim().split(',');
      return { code, from: from || null, until: until || null };
    });

/** With one citizenship of a member state a person is no third-country national, whatever others she has. Codes are ISO 3166, two letters. */
export function belongingOf(citizenships: readonly string[], states: readonly MemberState[], on: DateText): Belonging {
  if (citizenships.length === 0) return 'unknown';
  const members = new Set(
    states
      .filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until))
      .map(({ code }) => code),
  );
  return citizenships.some((code) => members.has(code.toUpperCase())) ? 'eu-eea' : 'third-country';
}

export interface AmifRow {
  readonly indicator: AmifPeople;
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly people: number;
}

export interface AmifFacts {
  /** Third-country nationals alone. */
  readonly rows: readonly AmifRow[];
  /** Whoever began in the period, by whether she counts. */
  readonly began: Readonly<Record<Belonging, number>>;
  /** Left a language course in the period without a level before and after it. */
  readonly withoutLevels: number;
  readonly authorities: number;
  readonly projects: number;
}

export const sumOf = (
  rows: readonly AmifRow[],
  indicator: AmifPeople,
  of: Partial<Pick<AmifRow, 'gender' | 'age'>> = {},
): number =>
  rows
    .filter((row) => row.indicator === indicator)
    .filter((row) => (!('gender' in of) || row.gender === of.gender) && (!('age' in of) || row.age === of.age))
    .reduce((sum, { people }) => sum + people, 0);
