/** The closed word lists of mentoring. */

export const programmeKinds = ['career', 'language-friend', 'newcomer-guide', 'peer', 'family'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** A pair's way: each step with its day. */
export const pairStatuses = [
  'suggested',
  'offered',
  'accepted',
  'active',
  'paused',
  'completed',
  'ended-early',
  'declined',
] as const;
export type PairStatus = (typeof pairStatuses)[number];

/** Why a pair ended before its time; a found job is a good reason. */
export const earlyReasons = ['job-found', 'moved', 'no-time', 'no-contact', 'not-a-fit', 'safety', 'other'] as const;
export const endReasons = ['completed', ...earlyReasons] as const;
export type EndReason = (typeof endReasons)[number];

export const pairSides = ['mentor', 'mentee'] as const;
export type PairSide = (typeof pairSides)[number];

export const sessionModes = ['in-person', 'remote', 'group'] as const;
export type SessionMode = (typeof sessionModes)[number];

/** Where the mentee is half a year later. */
export const laterStatuses = ['own-field', 'work', 'studies', 'none'] as const;
export type LaterStatus = (typeof laterStatuses)[number];

/** What a pair is scored on, in the order in which it is told. */
export const criteria = ['occupation', 'education', 'language', 'times', 'place', 'interests', 'wishes'] as const;
export type Criterion = (typeof criteria)[number];
