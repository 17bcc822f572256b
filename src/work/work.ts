/** The way into working life: contacts before graduation, what came of them, and who had a job at graduation and after 6 and 12 months. */
import { addMonths, type DateText } from '../lib/date.ts';
import type { EmploymentPoint, EmploymentSituation, WorkKind, WorkResult } from '../lib/vocabulary-path.ts';
import { occupationCloseness, skillLevelOf } from '../skill/occupation.ts';

export interface WorkContact {
  readonly id: number;
  readonly participantId: number;
  readonly givenName: string;
  readonly familyName: string;
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

export interface EmploymentCheck {
  readonly id: number;
  readonly participantId: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly point: EmploymentPoint;
  readonly askedOn: DateText;
  readonly situation: EmploymentSituation;
  readonly employer: string | null;
  readonly isco: string | null;
  readonly ownField: boolean | null;
  readonly educationLevel: string | null;
}

/** Before she graduated, or while no day of graduation is known: what the seminar asked for. */
export const isBeforeGraduation = ({ since, graduatedOn }: Pick<WorkContact, 'since' | 'graduatedOn'>): boolean =>
  graduatedOn === null || since <= graduatedOn;

const monthsAfter: Readonly<Record<EmploymentPoint, number>> = { graduation: 0, '6-months': 6, '12-months': 12 };

/** The day on which to ask. */
export const dayOfPoint = (graduatedOn: DateText, point: EmploymentPoint): DateText =>
  addMonths(graduatedOn, monthsAfter[point]);

/** In her own field: the job shares the first two digits of ISCO-08 (the sub-major group) with what she can or aims at; null when either is not known. */
export function isOwnField(job: string | null, own: readonly string[]): boolean | null {
  if (job === null || own.length === 0) return null;
  return own.some((code) => occupationCloseness(job, code) >= 0.5);
}

/** Degrees of ISCED 5–8 as people write them. */
const tertiary =
  /isced\s*[5-8]|^[5-8]$|bachelor|master|doctor|ph\.?d|university|kandidat|magister|doktor|högskol|universitet|kandidaat|maisteri|tohtori|korkeakoul|yliopisto|\bamk\b|\byh\b/i;
export const isTertiary = (educationLevel: string | null): boolean | null =>
  educationLevel === null ? null : tertiary.test(educationLevel);

/**
 * Over-qualified, as OECD and Eurostat count: a degree of ISCED 5–8 and a job of ISCO 4–9. Null when the degree or the job is not known,
 * or she has no job.
 */
export function isOverQualified({
  educationLevel,
  isco,
  situation,
}: Pick<EmploymentCheck, 'educationLevel' | 'isco' | 'situation'>): boolean | null {
  const degree = isTertiary(educationLevel);
  if (degree === null || isco === null || situation !== 'employed') return null;
  const level = skillLevelOf(isco);
  return degree && level !== null && level <= 2;
}
