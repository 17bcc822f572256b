/** All sorts of facts. A kind of rule names those that it `needs`; the others are not read for it. */
import type { FactSource } from '../source.ts';
import { actions } from './actions.ts';
import { activities } from './activities.ts';
import { assessments } from './assessments.ts';
import { commitments } from './commitments.ts';
import { disclosures } from './disclosures.ts';
import { leavers } from './leavers.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { mentors } from './mentors.ts';
import { newcomers } from './newcomers.ts';
import { pairs } from './pairs.ts';
import { firstActivities, learnings, plans, referrals } from './paths.ts';
import { reports } from './reports.ts';
import { representatives } from './representatives.ts';
import { reviews } from './reviews.ts';

export const sources = {
  activities,
  reports,
  members,
  meetings,
  actions,
  newcomers,
  commitments,
  representatives,
  reviews,
  assessments,
  disclosures,
  leavers,
  mentors,
  pairs,
  firstActivities,
  referrals,
  plans,
  learnings,
};

export type SourceName = keyof typeof sources;
export const sourceNames = Object.keys(sources) as SourceName[];

/** What each source gives. */
export type Facts = {
  readonly [S in SourceName]: (typeof sources)[S] extends FactSource<infer F> ? readonly F[] : never;
};

export const noFacts = Object.fromEntries(sourceNames.map((name) => [name, []])) as unknown as Facts;
