/** One person's path as one list of days: what has been, and what is to come. */
import type { Text } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';

export const eventKinds = [
  'arrived',
  'joined',
  'left',
  'contact',
  'path',
  'level',
  'plan',
  'review',
  'goal',
  'activity',
  'first-community',
  'skill',
  'recognition',
  'referral',
  'work',
  'employment',
  'assessment',
  'outcome',
  'graduated',
  'review-due',
  'plan-ends',
  'goal-due',
  'guidance-ends',
] as const;
export type EventKind = (typeof eventKinds)[number];

export interface Event {
  readonly on: DateText;
  readonly kind: EventKind;
  /** For programs: codes and words as they are kept. */
  readonly detail: string;
  /** For people; the detail when not given. */
  readonly words?: Text;
}

/** Oldest first; on the same day in the order of the kinds. What has no day is left out. */
export function inOrder(events: readonly (Omit<Event, 'on'> & { readonly on: DateText | null })[]): Event[] {
  return events
    .flatMap((event): Event[] => (event.on === null ? [] : [{ ...event, on: event.on }]))
    .sort(
      (a, b) =>
        byText(a.on, b.on) || eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind) || byText(a.detail, b.detail),
    );
}

/** Many contacts in a row say little each: those of a month become one. */
export function withoutCrowd(events: readonly Event[], most = 25): Event[] {
  if (events.length <= most) return [...events];
  const seen = new Set<string>();
  return events.filter(({ kind, on }) => {
    if (kind !== 'contact') return true;
    const month = on.slice(0, 7);
    if (seen.has(month)) return false;
    seen.add(month);
    return true;
  });
}
