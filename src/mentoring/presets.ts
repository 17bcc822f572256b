/** Programmes after practice that has worked, and what each kind begins with when nothing else is said. */
import type { ProgrammeKind } from '../lib/vocabulary-mentoring.ts';
import type { Programme, Weights } from './mentoring.ts';

type Terms = Pick<
  Programme,
  | 'kind'
  | 'months'
  | 'meetingsPerMonth'
  | 'maxGapDays'
  | 'groupMeetings'
  | 'trainingHours'
  | 'menteesPerMentor'
  | 'intakeMonths'
  | 'language'
  | 'weights'
>;

export const presetNames = ['own-profession', 'in-swedish', 'language-friend'] as const;
export type PresetName = (typeof presetNames)[number];

/** Points for a pair in one's own profession: what the two share in work weighs most. */
const careerWeights: Weights = {
  occupation: 35,
  education: 15,
  language: 15,
  times: 10,
  place: 10,
  interests: 10,
  wishes: 5,
};
const settlingWeights: Weights = {
  occupation: 15,
  education: 5,
  language: 30,
  times: 20,
  place: 15,
  interests: 10,
  wishes: 5,
};
const friendWeights: Weights = {
  occupation: 0,
  education: 0,
  language: 35,
  times: 20,
  place: 15,
  interests: 25,
  wishes: 5,
};

/** In January and August, as the school year goes. */
const intakeMonths = [1, 8];

export const presets: Readonly<Record<PresetName, Terms>> = {
  /** Monthly for eight months, the same profession, four group meetings (after Womento, Väestöliitto). */
  'own-profession': {
    kind: 'career',
    months: 8,
    meetingsPerMonth: 1,
    maxGapDays: 35,
    groupMeetings: 4,
    trainingHours: 2,
    menteesPerMentor: 2,
    intakeMonths,
    language: null,
    weights: careerWeights,
  },
  /** Three meetings a month for six months, in Swedish (after FIKA, Luckan). */
  'in-swedish': {
    kind: 'newcomer-guide',
    months: 6,
    meetingsPerMonth: 3,
    maxGapDays: 21,
    groupMeetings: 2,
    trainingHours: 2,
    menteesPerMentor: 2,
    intakeMonths,
    language: 'sv',
    weights: settlingWeights,
  },
  'language-friend': {
    kind: 'language-friend',
    months: 6,
    meetingsPerMonth: 2,
    maxGapDays: 21,
    groupMeetings: 2,
    trainingHours: 2,
    menteesPerMentor: 2,
    intakeMonths,
    language: null,
    weights: friendWeights,
  },
};

/** What a programme of a kind begins with. */
export function termsOf(kind: ProgrammeKind): Terms {
  switch (kind) {
    case 'career':
      return presets['own-profession'];
    case 'language-friend':
      return presets['language-friend'];
    case 'newcomer-guide':
    case 'peer':
    case 'family':
      return { ...presets['in-swedish'], kind, language: null, meetingsPerMonth: 2 };
  }
}
