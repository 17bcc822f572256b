/** Who gets a place and who waits: in the order in which they ask. */
import type { EnrolmentStatus } from '../lib/vocabulary-path.ts';
import type { Activity, Enrolled } from './activity.ts';
import { freePlaces } from './activity.ts';

export interface Enrolling {
  readonly participantId: number;
  readonly status: EnrolmentStatus;
}

/** What happens to each who wants in: a place while there are any and nobody waits already, else the waiting list. Those already in are left out. */
export function enrolling(
  activity: Activity,
  current: readonly Pick<Enrolled, 'participantId'>[],
  wanting: readonly number[],
): Enrolling[] {
  const inside = new Set(current.map(({ participantId }) => participantId));
  let free = activity.waiting > 0 ? 0 : freePlaces(activity);
  return wanting
    .filter((participantId) => !inside.has(participantId))
    .map((participantId) => {
      if (free === null) return { participantId, status: 'enrolled' };
      const status = free > 0 ? 'enrolled' : 'waiting';
      free = Math.max(0, free - 1);
      return { participantId, status };
    });
}

/** Those on the waiting list who get the places that are free now, in the order in which they asked. */
export function promoted(
  activity: Pick<Activity, 'places'>,
  current: readonly Pick<Enrolled, 'id' | 'status'>[],
): number[] {
  const enrolled = current.filter(({ status }) => status === 'enrolled').length;
  const waiting = current.filter(({ status }) => status === 'waiting');
  const free = activity.places === null ? waiting.length : Math.max(0, activity.places - enrolled);
  return waiting.slice(0, free).map(({ id }) => id);
}
