/** Whether a language course brought someone a level further: indicator R.2.8 of AMIF. */
import { addMonths, type DateText } from '../lib/date.ts';
import { cefrLevels } from '../lib/vocabulary.ts';
import type { CourseLeaver, CourseLevel } from './records/amif-courses.ts';

/** How long after the course a level may be assessed and still be that of leaving it. */
export const monthsAfter = 3;

export type CourseResult =
  /** The first day on which both the course was left and the higher level assessed, with that level's number. */
  | { readonly result: 'improved'; readonly on: DateText; readonly level: number }
  | { readonly result: 'not-improved' }
  /** A level before or one after is not on record. */
  | { readonly result: 'unknown' };

/** The best of all her courses; one that brought her further counts on its first day. */
export function courseResult({ courses, levels }: Pick<CourseLeaver, 'courses' | 'levels'>): CourseResult {
  const results = courses.flatMap((course) =>
    ['fi', 'sv'].map((language) =>
      ofCourse(
        course,
        levels.filter((level) => level.language === language),
      ),
    ),
  );
  const improved = results
    .filter((one) => one.result === 'improved')
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.level - b.level));
  const [first] = improved;
  if (first !== undefined) return first;
  return results.find(({ result }) => result === 'not-improved') ?? { result: 'unknown' };
}

/** The level at entry is the last one when the course began, else the first one assessed while it ran. Levels are of one language, oldest first. */
function ofCourse({ first, left }: CourseLeaver['courses'][number], levels: readonly CourseLevel[]): CourseResult {
  const before = levels.filter(({ assessedOn }) => assessedOn <= first).at(-1);
  const entry = before ?? levels.find(({ assessedOn }) => assessedOn <= left);
  if (entry === undefined) return { result: 'unknown' };
  const last = addMonths(left, monthsAfter);
  const after = levels.filter(({ assessedOn }) => assessedOn > entry.assessedOn && assessedOn <= last);
  if (after.length === 0) return { result: 'unknown' };
  const higher = after.find((level) => stepOf(level) > stepOf(entry));
  if (higher === undefined) return { result: 'not-improved' };
  return { result: 'improved', on: higher.assessedOn > left ? higher.assessedOn : left, level: higher.id };
}

const stepOf = ({ cefr }: CourseLevel): number => cefrLevels.indexOf(cefr as 'A1');
