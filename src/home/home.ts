/** What a coordinator should look at now: one row a thing, the most pressing first. */
import type { LocalText } from '../agreement/agreement.ts';
import type { Text } from '../i18n/index.ts';
import { addDays, type DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';

/** In the order in which they press. */
export const concernKinds = [
  'breach-due',
  'request-due',
  'action-overdue',
  'first-contact-overdue',
  'referral-waiting',
  'plan-service-due',
  'mentoring-concern',
  'mentoring-first-meeting',
  'mentoring-quiet',
  'rule-broken',
  'meeting',
  'action-due',
  'rule-due',
  'plan-review-due',
  'contact-quiet',
  'agreement-expires',
  'consent-expires',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

export interface Concern {
  readonly kind: ConcernKind;
  /** The number of the action, meeting, agreement or mentor pair; null for a rule. */
  readonly id: number | null;
  /** Handle; null for what belongs to no partnership. */
  readonly partnership: string | null;
  readonly date: DateText | null;
  /** What it is about, as it was written; for a rule its clause, for people and consents how many. */
  readonly what: string | LocalText | number;
  readonly who: string | null;
  /** How a person reads what it is about, where that is more than what was written. */
  readonly words?: Text;
}

/** How far ahead the home screen looks, in days. */
export const horizons = {
  meetings: 7,
  actions: 7,
  rules: 14,
  agreements: 60,
  requests: 14,
  consents: 30,
  plans: 30,
} as const;

/** The last day of a horizon. */
export const until = (today: DateText, days: number): DateText => addDays(today, days);

/** The most pressing first: by kind, then by day, then by partnership. */
export function sortConcerns(concerns: readonly Concern[]): Concern[] {
  const rank = (concern: Concern) => concernKinds.indexOf(concern.kind);
  return [...concerns].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      byText(a.date ?? '', b.date ?? '') ||
      byText(a.partnership ?? '', b.partnership ?? '') ||
      (a.id ?? 0) - (b.id ?? 0),
  );
}
