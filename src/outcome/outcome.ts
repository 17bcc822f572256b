/** What became of it: events in fourteen domains of integration, for the newcomer and for the hosts. */
import type { DateText } from '../lib/date.ts';
import type {
  AssessmentPhase,
  OutcomeDomain,
  OutcomeKind,
  OutcomeSide,
  OutcomeSource,
} from '../lib/vocabulary-path.ts';

export interface Outcome {
  readonly id: number;
  readonly participantId: number | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: DateText | null;
  readonly birthYear: number | null;
  readonly municipality: string | null;
  /** Handle, of the host side. */
  readonly organisation: string | null;
  readonly side: OutcomeSide;
  readonly kind: OutcomeKind;
  readonly domain: OutcomeDomain;
  readonly on: DateText;
  readonly value: string | null;
  readonly isco: string | null;
  readonly source: OutcomeSource;
}

/** Which domain an event belongs to, when nothing else is said. */
export const domainOf: Readonly<Record<OutcomeKind, OutcomeDomain>> = {
  job: 'work',
  traineeship: 'work',
  'own-business': 'work',
  studies: 'education',
  qualification: 'education',
  home: 'housing',
  'joined-association': 'links',
  hobby: 'leisure',
  friend: 'bridges',
  volunteer: 'links',
  'position-of-trust': 'links',
  voted: 'rights',
  'language-level': 'language',
  'manages-online': 'digital',
  'permanent-permit-applied': 'stability',
  'long-term-residence-applied': 'stability',
  'citizenship-applied': 'rights',
  'host-practice-changed': 'culture',
};

export interface Answer {
  readonly question: string;
  readonly domain: OutcomeDomain;
  /** 1–5; null when she preferred not to say. What was left out is no answer at all. */
  readonly value: number | null;
}

export interface Assessment {
  readonly id: number;
  readonly participantId: number | null;
  readonly organisation: string | null;
  readonly side: OutcomeSide;
  readonly phase: AssessmentPhase;
  readonly on: DateText;
  readonly answers: readonly Answer[];
}

/** An assessment as it stands in a list: how many answers, not which. */
export interface NotedAssessment extends Omit<Assessment, 'answers'> {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: DateText | null;
  readonly birthYear: number | null;
  readonly municipality: string | null;
  readonly source: OutcomeSource;
  readonly answers: number;
  /** Of them: she preferred not to say. */
  readonly notSaid: number;
}

/** The first is the baseline, all later ones follow up. */
export const phaseAfter = (earlier: number): AssessmentPhase => (earlier === 0 ? 'baseline' : 'follow-up');
