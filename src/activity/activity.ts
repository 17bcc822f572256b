/** An activity where people meet: who holds it, in which language, when; who is enrolled, who waits, who came. */

import { type DateText, daysBetween } from '../lib/date.ts';
import type { Steps } from '../lib/steps.ts';
import type { ActivityKind, EnrolmentStatus, Presence, SessionStatus } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';

export interface Activity {
  readonly id: number;
  readonly name: string;
  readonly kind: ActivityKind;
  readonly organisationId: number;
  /** Handle. */
  readonly organisation: string;
  /** Handle. */
  readonly partnership: string | null;
  /** ISO 639. */
  readonly languages: readonly string[];
  /** As written; `interestCode` brings them together. */
  readonly interests: readonly string[];
  readonly place: string | null;
  /** Three digits. */
  readonly municipality: string | null;
  readonly costCents: number | null;
  readonly fromAge: number | null;
  readonly toAge: number | null;
  /** True when people of other backgrounds, hosts too, come. */
  readonly mixed: boolean | null;
  /** 0 is Monday. */
  readonly weekday: number | null;
  readonly startTime: string | null;
  readonly places: number | null;
  readonly startsOn: DateText;
  readonly endsOn: DateText | null;
  readonly enrolled: number;
  readonly waiting: number;
}

export interface Session {
  readonly id: number;
  readonly activityId: number;
  readonly date: DateText;
  readonly startTime: string | null;
  readonly place: string | null;
  readonly status: SessionStatus;
  readonly present: number;
  readonly hosts: number | null;
}

export interface Enrolled extends ListedPerson {
  readonly id: number;
  readonly status: EnrolmentStatus;
  readonly addedOn: DateText;
  readonly statusOn: DateText;
  /** How often she came. */
  readonly visits: number;
}

export interface Attended {
  readonly participantId: number;
  readonly status: Presence;
}

/** Who was noted at a session, as one row of a list. */
export interface NotedPresence extends ListedPerson {
  readonly id: number;
  readonly status: Presence;
}

/** Who has left may enrol again: that is a new enrolment. */
export const enrolmentSteps: Steps<EnrolmentStatus> = {
  waiting: ['enrolled', 'left'],
  enrolled: ['left', 'completed'],
  left: [],
  completed: [],
};

export const sessionSteps: Steps<SessionStatus> = { planned: ['held', 'cancelled'], held: [], cancelled: ['planned'] };

/** How many more may enrol; null when there is no limit. */
export const freePlaces = ({ places, enrolled }: Pick<Activity, 'places' | 'enrolled'>): number | null =>
  places === null ? null : Math.max(0, places - enrolled);

export const isOpenOn = ({ endsOn }: Pick<Activity, 'endsOn'>, day: DateText): boolean =>
  endsOn === null || endsOn >= day;

/** True when the age is within the limits; an unknown age is let through, and asked about. */
export const suitsAge = ({ fromAge, toAge }: Pick<Activity, 'fromAge' | 'toAge'>, age: number | null): boolean =>
  age === null || ((fromAge === null || age >= fromAge) && (toAge === null || age <= toAge));

/** From arrival to the first community. */
export interface FirstCommunity extends ListedPerson {
  /** The day from which is counted; null when it is not known. */
  readonly from: DateText | null;
  readonly activity: string | null;
  /** The first session she came to; null when there was none. */
  readonly on: DateText | null;
}

/** Whole days from arrival to the first community: 0 on the same day or when she belonged before; null when one of the days is missing. */
export const daysToCommunity = ({ from, on }: Pick<FirstCommunity, 'from' | 'on'>): number | null =>
  from === null || on === null ? null : Math.max(0, daysBetween(from, on));

export interface CommunitySum {
  readonly people: number;
  /** How many have come to a community. */
  readonly reached: number;
  /** Of how many the days are known. */
  readonly counted: number;
  readonly medianDays: number | null;
}

/** The sum over rows of so many people each. */
export function communitySum(
  rows: readonly (Pick<FirstCommunity, 'from' | 'on'> & { readonly people: number })[],
): CommunitySum {
  const count = (some: typeof rows) => some.reduce((sum, { people }) => sum + people, 0);
  const days = rows.flatMap((row) => {
    const waited = daysToCommunity(row);
    return waited === null ? [] : Array.from<number>({ length: row.people }).fill(waited);
  });
  return {
    people: count(rows),
    reached: count(rows.filter(({ on }) => on !== null)),
    counted: days.length,
    medianDays: median(days),
  };
}

/** The middle value; of an even number the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** What a participant said of an activity. */
export interface Feedback {
  readonly id: number;
  readonly givenOn: DateText;
  /** 1–5. */
  readonly rating: number;
  /** Whether it helped her to find her place here; null when she was not asked. */
  readonly helped: boolean | null;
  readonly text: string | null;
}
