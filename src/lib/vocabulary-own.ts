/** The closed lists of own fields and tags. */

/** What an own field may be of. */
export const ownFieldSubjects = ['participant', 'organisation'] as const;
export type OwnFieldSubject = (typeof ownFieldSubjects)[number];

/** What an own field may hold. */
export const ownFieldKinds = ['text', 'number', 'date', 'choice', 'yes-no'] as const;
export type OwnFieldKind = (typeof ownFieldKinds)[number];

/** What may carry tags, by the noun of its commands. */
export const taggedNouns = [
  'participant',
  'org',
  'partnership',
  'activity',
  'meeting',
  'speaker',
  'action',
  'decision',
  'programme',
] as const;
export type TaggedNoun = (typeof taggedNouns)[number];
