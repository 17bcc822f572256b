/** An indicator: a number that says by itself how the work goes, with its definition. Each is a file of its own in this folder. */
import type { FigureId } from '../../lib/vocabulary-report.ts';
import type { Facts, FigureFacts } from '../facts.ts';
import type { DraftCell, Figure, SectionId } from '../model.ts';

/** The period reported on, or the one before it. */
export type When = 'now' | 'before';

export const units = ['people', 'items', 'share', 'days', 'organisations', 'projects'] as const;
export type Unit = (typeof units)[number];

export const sources = ['samspel', 'cefr', 'indicators-of-integration', 'amif'] as const;
export type Source = (typeof sources)[number];

export interface Indicator {
  /** Also the key of its name and definition among the texts. */
  readonly id: FigureId;
  readonly section: SectionId;
  readonly unit: Unit;
  /** Where the definition comes from. */
  readonly source: Source;
  readonly moreIsBetter: boolean | null;
  compute(facts: FigureFacts, when: When): DraftCell;
  /** The same in the periods before, the oldest first; left out where nobody looks at it. */
  earlier?(facts: Facts): Figure<DraftCell>['earlier'];
}

export const indicator = <const I extends FigureId>(spec: Indicator & { readonly id: I }) => spec;
