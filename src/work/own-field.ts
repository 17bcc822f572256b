/** Whether a job fits what she has learned: in her own field, or below what she is qualified for. */
import { occupationCloseness, skillLevelOf } from '../skill/occupation.ts';
import type { EmploymentCheck } from './work.ts';

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
