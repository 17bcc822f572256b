/** The people of a programme who can be matched now, and which pairs stand already. */
import { type DateText, daysBetween } from '../lib/date.ts';
import { ageOf } from '../participant/participant.ts';
import type { Db } from '../store/index.ts';
import {
  type MenteeCandidate,
  type MentorCandidate,
  menteeCandidate,
  mentorCandidate,
  type Reading,
} from './candidate.ts';
import type { Pair, Programme } from './mentoring.ts';
import type { PairOf, Pool } from './propose.ts';
import { listMentees, listMentors, listPairs } from './records.ts';
import { isBinding, isOver } from './status.ts';
import { travelAreaOf } from './travel-area.ts';

export interface GatheredPool extends Pool {
  /** Suggestions that nobody has been asked about: matching makes them anew. */
  readonly suggested: readonly Pair[];
}

export interface Wanted {
  readonly keep: readonly PairOf[];
  readonly forbid: readonly PairOf[];
}

/** Who has been tried with whom and ended is not suggested again. Those in binding pairs are not in the pool. */
export async function gatherPool(
  db: Db,
  programme: Programme,
  today: DateText,
  wanted: Wanted = { keep: [], forbid: [] },
): Promise<GatheredPool> {
  const pairs = await listPairs(db, { programme: programme.id });
  const binding = pairs.filter(({ status }) => isBinding(status));
  const bound = new Set(binding.map(({ menteeId }) => menteeId));
  const reading = readingOn(today);
  const mentors = await listMentors(db, { programme: programme.id, current: true });
  const mentees = await listMentees(db, { programme: programme.id, current: true });
  return {
    mentors: mentors.map((mentor): MentorCandidate => {
      const has = binding.filter(({ mentorId }) => mentorId === mentor.id).length;
      const most = Math.min(mentor.capacity, programme.menteesPerMentor);
      return mentorCandidate(mentor, Math.max(0, most - has), reading);
    }),
    mentees: mentees
      .filter(({ id }) => !bound.has(id))
      .map((mentee): MenteeCandidate => menteeCandidate(mentee, reading)),
    weights: programme.weights,
    keep: wanted.keep,
    forbid: [
      ...wanted.forbid,
      ...pairs
        .filter(({ status }) => isOver(status))
        .map(({ mentorId, menteeId }) => ({ mentor: mentorId, mentee: menteeId })),
    ],
    room: programme.capacity === null ? null : Math.max(0, programme.capacity - binding.length),
    suggested: pairs.filter(({ status }) => status === 'suggested'),
  };
}

/** How people are read on a day. */
export const readingOn = (today: DateText): Reading => ({
  ageOf: (person) => ageOf(person, today),
  areaOf: travelAreaOf,
  daysSince: (day) => daysBetween(day, today),
});
