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
  'goal-reached',
  'activity',
  'first-community',
  'skill',
  'recognition',
  'referral',
  'mentoring',
  'mentor-session',
  'case-meeting',
  'case-action',
  'work',
  'employment',
  'assessment',
  'outcome',
  'talk',
  'graduated',
  'session',
  'case-action-due',
  'service-due',
  'review-due',
  'mentoring-ends',
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
  /** Which step of one thing it is: on the same day the first step comes first. */
  readonly step?: number;
  /** For people; the detail when not given. */
  readonly words?: Text;
}

/** As it is gathered: what has no day is left out later. */
export type Undated = Omit<Event, 'on'> & { readonly on: DateText | null };

/** What may still have to happen after its day has passed. */
const dueKinds: ReadonlySet<EventKind> = new Set(['case-action-due', 'service-due', 'review-due', 'goal-due']);

/** Whether it is still to come, or should have been done by now. */
export function standingOf({ on, kind }: Event, today: DateText): 'coming' | 'overdue' | null {
  if (on > today) return 'coming';
  return dueKinds.has(kind) && on < today ? 'overdue' : null;
}

/** Oldest first; on the same day in the order of the kinds. What has no day is left out. */
export function inOrder(events: readonly Undated[]): Event[] {
  return events
    .flatMap((event): Event[] => (event.on === null ? [] : [{ ...event, on: event.on }]))
    .sort(
      (a, b) =>
        byText(a.on, b.on) ||
        eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind) ||
        (a.step ?? 0) - (b.step ?? 0) ||
        byText(a.detail, b.detail),
    );
}

/** What happens often and says little each time. */
const crowded: ReadonlySet<EventKind> = new Set(['contact', 'mentor-session']);

/** Many contacts or meetings with the mentor in a row become one a month, the last of it. */
export function withoutCrowd(events: readonly Event[], most = 25): Event[] {
  if (events.length <= most) return [...events];
  const last = new Map<string, Event>();
  const month = ({ kind, on }: Event) => `${kind} ${on.slice(0, 7)}`;
  for (const event of events) last.set(month(event), event);
  return events.filter((event) => !crowded.has(event.kind) || last.get(month(event)) === event);
}
