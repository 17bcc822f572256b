/** The hard conditions of a pair: when one fails the two are never suggested to each other, whatever the score. */
import type { MenteeCandidate, MentorCandidate } from './candidate.ts';
import { sameArea } from './score.ts';

/** In the order in which they are told. */
export const conditions = [
  'consent',
  'same-person',
  'same-household',
  'same-employer',
  'age',
  'gender',
  'language',
  'place',
  'forbidden',
] as const;
export type Condition = (typeof conditions)[number];

const adult = 18;

type Holds = (mentor: MentorCandidate, mentee: MenteeCandidate) => boolean;

/** What is not known speaks against nobody: people decide, and the doubt is told. */
const holds: Readonly<Record<Exclude<Condition, 'forbidden'>, Holds>> = {
  consent: (_, { consent }) => consent !== false,
  'same-person': (mentor, mentee) => mentor.participantId === null || mentor.participantId !== mentee.participantId,
  'same-household': (mentor, mentee) => mentor.household === null || mentor.household !== mentee.household,
  'same-employer': (mentor, mentee) => mentor.employer === null || mentor.employer !== mentee.employer,
  age: (mentor, mentee) =>
    (mentor.age === null || mentor.age >= adult) && (mentee.age === null || mentee.age >= adult || mentor.extractSeen),
  gender: (mentor, mentee) => suits(mentee.mentorGender, mentor.gender) && suits(mentor.menteeGender, mentee.gender),
  language: ({ fluent }, { speaks }) => {
    for (const language of fluent) if (speaks.includes(language)) return true;
    return false;
  },
  place: (mentor, mentee) =>
    mentor.municipality === null ||
    mentee.municipality === null ||
    mentor.municipality === mentee.municipality ||
    sameArea(mentor, mentee) ||
    (mentor.remote && mentee.remote),
};

const suits = (wanted: string | null, gender: string | null): boolean =>
  wanted === null || gender === null || gender === 'not-stated' || wanted === gender;

const listed = Object.values(holds);

/** True when every condition between the two holds; whether the mentor has room is another question. */
export function isFeasible(mentor: MentorCandidate, mentee: MenteeCandidate): boolean {
  for (const condition of listed) if (!condition(mentor, mentee)) return false;
  return true;
}

/** The conditions between the two that fail. */
export function failing(mentor: MentorCandidate, mentee: MenteeCandidate): Condition[] {
  return conditions.filter((condition) => condition !== 'forbidden' && !holds[condition](mentor, mentee));
}

/** What no condition forbids but someone should look at before she offers the pair. */
export type Doubt = 'gender-unknown' | 'consent-unknown' | 'place-unknown' | 'no-shared-times' | 'mentor-age-unknown';

export function doubtsAbout(mentor: MentorCandidate, mentee: MenteeCandidate): Doubt[] {
  const unknown = (gender: string | null) => gender === null || gender === 'not-stated';
  const doubts: [Doubt, boolean][] = [
    ['consent-unknown', mentee.consent === null],
    [
      'gender-unknown',
      (mentee.mentorGender !== null && unknown(mentor.gender)) ||
        (mentor.menteeGender !== null && unknown(mentee.gender)),
    ],
    ['mentor-age-unknown', mentee.age !== null && mentee.age < adult && mentor.age === null],
    ['place-unknown', mentor.municipality === null || mentee.municipality === null],
    ['no-shared-times', mentor.times !== 0 && mentee.times !== 0 && (mentor.times & mentee.times) === 0],
  ];
  return doubts.flatMap(([doubt, is]) => (is ? [doubt] : []));
}
