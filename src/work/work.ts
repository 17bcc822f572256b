/** The way into working life: contacts before graduation, what came of them, and who had a job at graduation and after 6 and 12 months. */

import { addMonths, type DateText } from '../lib/date.ts';
import type { Steps } from '../lib/steps.ts';
import type { EmploymentPoint, EmploymentSituation, WorkKind, WorkResult } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';

export interface WorkContact extends ListedPerson {
  readonly id: number;
  readonly kind: WorkKind;
  /** Handle, when the employer is in the register. */
  readonly organisation: string | null;
  readonly employer: string;
  readonly isco: string | null;
  readonly since: DateText;
  readonly until: DateText | null;
  readonly result: WorkResult | null;
  readonly graduatedOn: DateText | null;
}

export interface EmploymentCheck extends ListedPerson {
  readonly id: number;
  readonly point: EmploymentPoint;
  readonly askedOn: DateText;
  readonly situation: EmploymentSituation;
  readonly employer: string | null;
  readonly isco: string | null;
  readonly ownField: boolean | null;
  readonly educationLevel: string | null;
}

/** What came of a contact may grow: a placement turns into a job. Where she works or studies in the end is told by a new contact. */
export const resultSteps: Steps<'open' | WorkResult> = {
  open: ['none', 'new-contact', 'placement', 'job', 'studies'],
  none: ['new-contact', 'placement', 'job', 'studies'],
  'new-contact': ['none', 'placement', 'job', 'studies'],
  placement: ['none', 'job', 'studies'],
  studies: ['job'],
  job: [],
};

/** Before she graduated, or while no day of graduation is known: what the seminar asked for. */
export const isBeforeGraduation = ({ since, graduatedOn }: Pick<WorkContact, 'since' | 'graduatedOn'>): boolean =>
  graduatedOn === null || since <= graduatedOn;

const monthsAfter: Readonly<Record<EmploymentPoint, number>> = { graduation: 0, '6-months': 6, '12-months': 12 };

/** The day on which to ask. */
export const dayOfPoint = (graduatedOn: DateText, point: EmploymentPoint): DateText =>
  addMonths(graduatedOn, monthsAfter[point]);
