/** Reads what the indicators of AMIF count, and the list of evidence behind it. */
import { readShipped } from '../cli/files.ts';
import { addMonths, type DateText } from '../lib/date.ts';
import { isWithin, type Period } from '../lib/period.ts';
import type { Db } from '../store/index.ts';
import { type AmifFacts, type AmifRow, type Belonging, belongingOf, readMemberStates } from './amif.ts';
import { courseResult, monthsAfter } from './courses.ts';
import {
  type AmifEvidence,
  type CourseLeaver,
  countAmif,
  countAuthorities,
  courseLeavers,
  listAmifEvidence,
} from './records/amif.ts';

export async function gatherAmif(db: Db, period: Period): Promise<AmifFacts> {
  const belongs = belonging(period.until);
  const counts = await countAmif(db, period);
  const began: Record<Belonging, number> = { 'third-country': 0, 'eu-eea': 0, unknown: 0 };
  for (const { indicator, citizenships, people } of counts)
    if (indicator === 'O.2.3') began[belongs(citizenships)] += people;
  const leavers = (await leaversOf(db, period)).filter(({ citizenships }) => belongs(citizenships) === 'third-country');
  return {
    rows: [
      ...counts.filter(({ citizenships }) => belongs(citizenships) === 'third-country'),
      ...leavers
        .filter((leaver) => improvedIn(leaver, period))
        .map(({ gender, age }): AmifRow => ({ indicator: 'R.2.8', gender, age, people: 1 })),
    ],
    began,
    withoutLevels: leavers.filter(
      (leaver) =>
        courseResult(leaver).result === 'unknown' && leaver.courses.some(({ left }) => isWithin(left, period)),
    ).length,
    ...(await countAuthorities(db, period)),
  };
}

/** A level that is assessed within the period may be that of a course left some months before it. */
const leaversOf = (db: Db, { from, until }: Period): Promise<CourseLeaver[]> =>
  courseLeavers(db, { from: addMonths(from, -monthsAfter), until });

function improvedIn(leaver: CourseLeaver, period: Period): boolean {
  const result = courseResult(leaver);
  return result.result === 'improved' && isWithin(result.on, period);
}

const belonging = (on: DateText): ((citizenships: string | null) => Belonging) => {
  const states = readMemberStates(readShipped('reference/eu-eea.csv'));
  return (citizenships) => belongingOf(citizenships === null ? [] : (JSON.parse(citizenships) as string[]), states, on);
};

/** Those who count, in the order of the indicators. */
export async function gatherEvidence(db: Db, period: Period): Promise<AmifEvidence[]> {
  const belongs = belonging(period.until);
  const listed = await listAmifEvidence(db, period);
  const known = new Map(listed.map((row) => [row.participant, row]));
  const improved = (await leaversOf(db, period)).filter((leaver) => improvedIn(leaver, period));
  const missing = improved.filter(({ participant }) => !known.has(participant)).map(({ participant }) => participant);
  const others = missing.length === 0 ? [] : await listAmifEvidence(db, { from: '0001-01-01', until: period.until });
  for (const row of others) if (!known.has(row.participant)) known.set(row.participant, row);
  const ofCourses = improved.flatMap((leaver): AmifEvidence[] => {
    const result = courseResult(leaver);
    const person = known.get(leaver.participant);
    if (result.result !== 'improved' || person === undefined) return [];
    return [{ ...person, indicator: 'R.2.8', countedOn: result.on, record: `languageLevel ${result.level}` }];
  });
  return [...listed, ...ofCourses].filter(({ citizenships }) => belongs(citizenships) === 'third-country');
}
