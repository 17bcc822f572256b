/** The words of mentoring: a programme, its mentors and mentees, a pair and what happens in it. */
import type { DateText } from '../lib/date.ts';
import type { Gender, Language } from '../lib/vocabulary.ts';
import type {
  Criterion,
  EndReason,
  LaterStatus,
  PairSide,
  PairStatus,
  ProgrammeKind,
  SessionMode,
} from '../lib/vocabulary-mentoring.ts';
import type { Beside } from '../participant/tell-apart.ts';

/** The most points that each criterion can give; together usually 100. */
export type Weights = Readonly<Record<Criterion, number>>;

export interface Programme {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
  readonly kind: ProgrammeKind;
  /** Handle of the organisation. */
  readonly owner: string;
  readonly ownerName: string;
  readonly partnershipId: number | null;
  /** Handle. */
  readonly partnership: string | null;
  /** How long a pair goes on. */
  readonly months: number;
  readonly meetingsPerMonth: number;
  /** So many days without a session and the pair is quiet. */
  readonly maxGapDays: number;
  readonly groupMeetings: number;
  readonly trainingHours: number;
  readonly menteesPerMentor: number;
  /** The most pairs at a time; null when there is no limit. */
  readonly capacity: number | null;
  /** 1–12. */
  readonly intakeMonths: readonly number[];
  /** The language that is practised; null when it is the mentee's own choice. */
  readonly language: string | null;
  readonly weights: Weights;
  readonly startOn: DateText;
  readonly closedOn: DateText | null;
}

/** A language someone told that she speaks; a level that is not known is null. */
export interface Spoken {
  readonly language: string;
  readonly level: string | null;
}

/** What matching and following up need to know of either side. */
export interface Person {
  readonly id: number;
  readonly programmeId: number;
  readonly participantId: number | null;
  readonly name: string;
  /** The name folded; with the rest it tells people apart whatever their numbers are. */
  readonly nameKey: string;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly birthDate: DateText | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** In which language to write to her. */
  readonly contactLanguage: Language | null;
  readonly address: string | null;
  readonly employer: string | null;
  readonly occupation: string | null;
  /** ISCO-08, one to four digits. */
  readonly occupationCode: string | null;
  readonly educationField: string | null;
  readonly languages: readonly Spoken[];
  /** Three digits, Statistics Finland. */
  readonly municipality: string | null;
  readonly availability: string | null;
  readonly remote: boolean | null;
  readonly interests: readonly string[];
  readonly appliedOn: DateText;
  readonly leftOn: DateText | null;
}

export interface Mentor extends Person {
  readonly organisationId: number | null;
  /** Handle of the organisation that provides her. */
  readonly organisation: string | null;
  readonly capacity: number;
  /** True for someone who came to the country herself. */
  readonly migrationBackground: boolean | null;
  readonly menteeGender: Gender | null;
  readonly trainedOn: DateText | null;
  readonly rulesAcceptedOn: DateText | null;
  readonly extractSeenOn: DateText | null;
}

export interface Mentee extends Person {
  readonly participantId: number;
  /** The languages she wants to practise. */
  readonly targets: readonly string[];
  readonly wishes: string | null;
  readonly mentorGender: Gender | null;
  /** False when she said no to being introduced; null when nobody asked. */
  readonly consent: boolean | null;
  readonly goal: string | null;
}

/** What a fact says of a pair; the words are in `i18n`. */
export interface Fact {
  readonly kind: FactKind;
  readonly values: readonly string[];
}

export const factKinds = [
  'same-occupation',
  'near-occupation',
  'other-occupation',
  'occupation-unknown',
  'same-education',
  'other-education',
  'education-unknown',
  'practises',
  'practises-not',
  'target-unknown',
  'shared-times',
  'no-shared-times',
  'times-unknown',
  'same-municipality',
  'same-area',
  'both-remote',
  'far-apart',
  'place-unknown',
  'shared-interests',
  'no-shared-interests',
  'interests-unknown',
  'wishes-met',
  'wishes-open',
  'no-wishes',
] as const;
export type FactKind = (typeof factKinds)[number];

/** One line of a score: the points are the weight times the share, rounded. */
export interface Reason {
  readonly criterion: Criterion;
  readonly weight: number;
  /** 0 to 1. */
  readonly share: number;
  readonly points: number;
  readonly fact: Fact;
}

export interface Pair {
  readonly id: number;
  readonly programmeId: number;
  /** Handle. */
  readonly programme: string;
  readonly mentorId: number;
  readonly menteeId: number;
  readonly mentor: string;
  readonly mentee: string;
  /** What tells them from others of the name. */
  readonly mentorBeside: Beside;
  readonly menteeBeside: Beside;
  /** Number of the participant. */
  readonly participant: number;
  readonly proposedBy: string;
  /** 0–100; null for a pair made by hand that was not scored. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  readonly status: PairStatus;
  readonly statusOn: DateText;
  readonly acceptedByMentorOn: DateText | null;
  readonly acceptedByMenteeOn: DateText | null;
  readonly signedOn: DateText | null;
  readonly goals: readonly string[];
  readonly startOn: DateText | null;
  readonly plannedEndOn: DateText | null;
}

export interface Step {
  readonly pairId: number;
  readonly status: PairStatus;
  readonly since: DateText;
}

export interface Session {
  readonly id: number;
  readonly pairId: number;
  readonly date: DateText;
  readonly minutes: number | null;
  readonly mode: SessionMode;
  readonly topics: string | null;
  readonly nextOn: DateText | null;
}

export interface Checkin {
  readonly id: number;
  readonly pairId: number;
  readonly date: DateText;
  readonly side: PairSide;
  readonly askedBy: string;
  /** 1 (bad) to 5 (very good). */
  readonly rating: number | null;
  readonly concern: boolean;
  readonly answeredOn: DateText | null;
}

export interface Closure {
  readonly pairId: number;
  readonly endedOn: DateText;
  readonly reason: EndReason;
  readonly mentorAskedOn: DateText | null;
  readonly menteeAskedOn: DateText | null;
  readonly goalsReached: number | null;
  readonly mentorRating: number | null;
  readonly menteeRating: number | null;
  readonly mentorContinues: boolean | null;
  readonly menteeContinues: boolean | null;
  readonly staysInTouch: boolean | null;
  readonly mentorLearned: string | null;
  readonly menteeLearned: string | null;
  readonly laterStatus: LaterStatus | null;
  readonly laterOn: DateText | null;
}

/** A pair with all that has happened in it. */
export interface PairStory {
  readonly pair: Pair;
  readonly steps: readonly Step[];
  /** Oldest first. */
  readonly sessions: readonly Session[];
  /** Oldest first. */
  readonly checkins: readonly Checkin[];
  readonly closure: Closure | null;
}
