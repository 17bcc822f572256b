/** The self-assessment of a partnership: statements, answers from 1 to 5, and how far the partners see it alike. */
import type { DateText } from '../lib/date.ts';
import type { Language, Stage } from '../lib/vocabulary.ts';
import type { AssessmentArea } from '../lib/vocabulary-partnership.ts';

/** The name under which answers to our own statements are kept. */
export const ownInstrument = 'samspel';

export interface Statement extends Readonly<Record<Language, string>> {
  readonly id: string;
}

export interface Area {
  readonly area: AssessmentArea;
  readonly statements: readonly Statement[];
}

/** 1 (disagree) to 5 (agree), by statement; what was left out was not answered. */
export type Answers = Readonly<Record<string, number>>;

export interface Assessment {
  readonly id: number;
  readonly organisation: string;
  readonly round: string;
  readonly instrument: string;
  readonly assessedOn: DateText;
  readonly stage: Stage | null;
  readonly answers: Answers;
  readonly scores: Readonly<Record<string, number>>;
}

export interface AreaResult {
  readonly area: AssessmentArea;
  /** The mean of each organisation that answered anything in the area. */
  readonly means: Readonly<Record<string, number>>;
  /** The mean of the organisations, each counted once; null when none answered. */
  readonly mean: number | null;
  /** From the lowest to the highest organisation. */
  readonly spread: number | null;
}

/** By area. An organisation’s mean is that of what it answered. */
export function areaResults(areas: readonly Area[], assessments: readonly Assessment[]): AreaResult[] {
  return areas.map(({ area, statements }) => {
    const means = Object.fromEntries(
      assessments.flatMap(({ organisation, answers }) => {
        const given = statements.flatMap(({ id }) => answers[id] ?? []);
        return given.length === 0 ? [] : [[organisation, mean(given)] as const];
      }),
    );
    const all = Object.values(means);
    return all.length === 0
      ? { area, means, mean: null, spread: null }
      : { area, means, mean: mean(all), spread: Math.max(...all) - Math.min(...all) };
  });
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
