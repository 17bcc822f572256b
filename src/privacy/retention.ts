/** How long data are kept: a time for each kind, from the day on which they were no longer needed. */
import { addMonths, type DateText } from '../lib/date.ts';
import type { RetentionKind, RetentionWay } from '../lib/vocabulary-privacy.ts';

export interface RetentionRule {
  readonly kind: RetentionKind;
  readonly months: number;
  /** What happens with it then; only people can be made anonymous. */
  readonly way: RetentionWay;
  /** `shipped` with the program, or the `register`'s own. */
  readonly from: 'shipped' | 'register';
}

/** One thing whose time is over. */
export interface Expired {
  readonly kind: RetentionKind;
  readonly id: number;
  /** The day from which the time is counted. */
  readonly since: DateText;
  /** The day on which it was over. */
  readonly due: DateText;
  readonly way: RetentionWay;
}

/** The newest day whose time is over by `today`: what ended on it or before goes. */
export const endedBy = ({ months }: Pick<RetentionRule, 'months'>, today: DateText): DateText =>
  addMonths(today, -months);

/** Those whose time is over on the day, the longest over first. */
export function expired(
  rule: RetentionRule,
  things: readonly { readonly id: number; readonly since: DateText }[],
  today: DateText,
): Expired[] {
  return things
    .map(({ id, since }) => ({ kind: rule.kind, id, since, due: addMonths(since, rule.months), way: rule.way }))
    .filter(({ due }) => due <= today)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id - b.id));
}
