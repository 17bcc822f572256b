/** All sorts of facts. A kind of rule names those that it `needs`; the others are not read for it. */
import type { FactSource } from '../source.ts';
import { actions } from './actions.ts';
import { assessments } from './assessments.ts';
import { commitments } from './commitments.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { newcomers } from './newcomers.ts';
import { firstActivities, learnings, plans, referrals } from './paths.ts';
import { representatives } from './representatives.ts';
import { reviews } from './reviews.ts';

export const sources = {
  members,
  meetings,
  actions,
  newcomers,
  commitments,
  representatives,
  reviews,
  assessments,
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
