/** What all pairs need on a day, with the people to call. */
import type { DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';
import type { Db } from '../store/index.ts';
import { type Need, needKinds, needsOf } from './follow-up.ts';
import type { Mentee, Mentor, Pair, PairStory, Programme } from './mentoring.ts';
import { listMentees, listMentors, listProgrammes, listStories, type PairSelection } from './records.ts';

export interface PairNeed {
  readonly pair: Pair;
  readonly need: Need;
  readonly programme: Programme;
  readonly mentor: Mentor;
  readonly mentee: Mentee;
}

export interface PairInFull extends PairStory {
  readonly programme: Programme;
  readonly mentorPerson: Mentor;
  readonly menteePerson: Mentee;
}

/** The pairs with the people in them. */
export async function pairsInFull(db: Db, selection: PairSelection): Promise<PairInFull[]> {
  const stories = await listStories(db, selection);
  if (stories.length === 0) return [];
  const [programmes, mentors, mentees] = [
    byId(await listProgrammes(db, 'all')),
    byId(await listMentors(db, { programme: selection.programme })),
    byId(await listMentees(db, { programme: selection.programme })),
  ];
  return stories.flatMap((story) => {
    const programme = programmes.get(story.pair.programmeId);
    const mentorPerson = mentors.get(story.pair.mentorId);
    const menteePerson = mentees.get(story.pair.menteeId);
    return programme === undefined || mentorPerson === undefined || menteePerson === undefined
      ? []
      : [{ ...story, programme, mentorPerson, menteePerson }];
  });
}

/** The most pressing first: by kind, then by how late. */
export async function listNeeds(db: Db, selection: PairSelection, today: DateText): Promise<PairNeed[]> {
  const pairs = await pairsInFull(db, selection);
  const needs = pairs.flatMap(({ programme, mentorPerson: mentor, menteePerson: mentee, ...story }) =>
    needsOf(story, programme, mentor, today).map((need) => ({ pair: story.pair, need, programme, mentor, mentee })),
  );
  return needs.sort(
    (a, b) =>
      needKinds.indexOf(a.need.kind) - needKinds.indexOf(b.need.kind) ||
      byText(a.need.due, b.need.due) ||
      a.pair.id - b.pair.id ||
      byText(a.need.side ?? '', b.need.side ?? ''),
  );
}

const byId = <T extends { readonly id: number }>(all: readonly T[]): Map<number, T> =>
  new Map(all.map((one) => [one.id, one]));
