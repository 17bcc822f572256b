/** What a participant can: told, identified, assessed, recognised; and the cases in which a body decides on it. */

import { type DateText, daysBetween } from '../lib/date.ts';
import { isEnd, type Steps } from '../lib/steps.ts';
import type { RecognitionKind, RecognitionStatus, SkillLevel, SkillState } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';

export interface Skill extends ListedPerson {
  readonly id: number;
  readonly text: string;
  /** ISCO-08. */
  readonly isco: string | null;
  readonly level: SkillLevel | null;
  readonly years: number | null;
  readonly country: string | null;
  readonly state: SkillState;
}

export interface SkillStep {
  readonly id: number;
  readonly state: SkillState;
  readonly on: DateText;
  readonly by: string;
  /** Handle. */
  readonly organisation: string | null;
  readonly recognisedAs: string | null;
  readonly evidence: string | null;
}

/** Steps may be skipped, for what stands on paper needs no assessment, but none is taken back: a mistake is undone. */
export const skillSteps: Steps<SkillState> = {
  told: ['identified', 'assessed', 'recognised'],
  identified: ['assessed', 'recognised'],
  assessed: ['recognised'],
  recognised: [],
};

export interface Recognition extends ListedPerson {
  readonly id: number;
  readonly skillId: number | null;
  readonly kind: RecognitionKind;
  /** Who decides: the Finnish National Agency for Education, the Finnish Supervisory Agency, a school. */
  readonly body: string;
  readonly what: string;
  readonly isco: string | null;
  readonly status: RecognitionStatus;
  readonly statusOn: DateText;
  /** The day of the application; null before it. */
  readonly appliedOn: DateText | null;
}

export interface RecognitionStep {
  readonly id: number;
  readonly status: RecognitionStatus;
  readonly on: DateText;
  readonly note: string | null;
}

/** How a case may go on: after a supplement is asked the application waits again; a partial decision can be followed by a new one after studies. */
export const recognitionSteps: Steps<RecognitionStatus> = {
  identified: ['advised', 'applied', 'withdrawn'],
  advised: ['applied', 'withdrawn'],
  applied: ['supplement-asked', 'decided-full', 'decided-partial', 'rejected', 'lapsed', 'withdrawn'],
  'supplement-asked': ['applied', 'decided-full', 'decided-partial', 'rejected', 'lapsed', 'withdrawn'],
  'decided-partial': ['decided-full'],
  'decided-full': [],
  rejected: [],
  lapsed: ['applied'],
  withdrawn: [],
};

/** The body has the case, or waits for papers. */
export const isWaiting = (status: RecognitionStatus): boolean => status === 'applied' || status === 'supplement-asked';

/** Whole days from the application until the decision, or until today while it waits; null before the application. */
export function waitedDays(
  { appliedOn, status, statusOn }: Pick<Recognition, 'appliedOn' | 'status' | 'statusOn'>,
  today: DateText,
): number | null {
  if (appliedOn === null) return null;
  return Math.max(0, daysBetween(appliedOn, isWaiting(status) ? today : statusOn));
}

export const isClosed = (status: RecognitionStatus): boolean =>
  isEnd(recognitionSteps, status) || status === 'decided-partial' || status === 'lapsed';
