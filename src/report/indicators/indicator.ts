/** An indicator: a number that says by itself how the work goes, with its definition. Each is a file of its own in this folder. */
import type { Facts } from '../facts.ts';
import type { DraftCell, Figure, SectionId } from '../model.ts';

/** The period reported on, or the one before it. */
export type When = 'now' | 'before';

export interface Indicator {
  /** Also the key of its name and definition among the texts. */
  readonly id: string;
  readonly section: SectionId;
  readonly moreIsBetter: boolean | null;
  compute(facts: Facts, when: When): DraftCell;
  /** The same in the periods before, the oldest first; left out where nobody looks at it. */
  earlier?(facts: Facts): Figure<DraftCell>['earlier'];
}

export const indicator = <const I extends string>(spec: Indicator & { readonly id: I }) => spec;
