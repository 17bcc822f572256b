/** Reads what the indicators of AMIF count, and the list of evidence behind it. */
import { readShipped } from '../cli/files.ts';
import { addMonths, type DateText } from '../lib/date.ts';
import { groupBy } from '../lib/group.ts';
import { isWithin, type Period } from '../lib/period.ts';
import type { Db } from '../store/index.ts';
import { type AmifFacts, type AmifRow, type Belonging, belongingOf, readMemberStates } from './amif.ts';
import { courseResult, monthsAfter } from './courses.ts';
import { type AmifEvidence, type AmifScope, countAmif, listAmifEvidence } from './records/amif.ts';
import { type CourseLeaver, countAuthorities, courseLeavers } from './records/amif-courses.ts';

export async function gatherAmif(db: Db, period: Period): Promise<AmifFacts> {
  return (await gather(db, period, 'register')).get(null) ?? nothing;
}

/** Those of each partnership by itself, by its number, in the order of these. */
export async function gatherAmifWithin(db: Db, period: Period): Promise<ReadonlyMap<number, AmifFacts>> {
  const found = await gather(db, period, 'partnerships');
  const numbers = [...found.keys()].filter((key) => key !== null).sort((a, b) => a - b);
  return new Map(numbers.map((key) => [key, found.get(key) ?? nothing]));
}

/** Of a partnership of which no record tells anything. */
export const nothing: AmifFacts = {
  rows: [],
  began: { 'third-country': 0, 'eu-eea': 0, unknown: 0 },
  withoutLevels: 0,
  authorities: 0,
  projects: 0,
};

async function gather(db: Db, period: Period, scope: AmifScope): Promise<Map<number | null, AmifFacts>> {
  const belongs = belonging(period.until);
  const all = {
    counts: groupBy(await countAmif(db, period, scope), ({ partnership }) => partnership),
    leavers: groupBy(await leaversOf(db, period, scope), ({ partnership }) => partnership),
    authorities: groupBy(await countAuthorities(db, period, scope), ({ partnership }) => partnership),
  };
  const keys = new Set(Object.values(all).flatMap((rows) => [...rows.keys()]));
  return new Map(
    [...keys].map((key) => {
      const counts = all.counts.get(key) ?? [];
      const began: Record<Belonging, number> = { 'third-country': 0, 'eu-eea': 0, unknown: 0 };
      for (const { indicator, citizenships, people } of counts)
        if (indicator === 'O.2.3') began[belongs(citizenships)] += people;
      const leavers = (all.leavers.get(key) ?? []).filter(
        ({ citizenships }) => belongs(citizenships) === 'third-country',
      );
      const { authorities = 0, projects = 0 } = all.authorities.get(key)?.[0] ?? {};
      const rows = [
        ...counts.filter(({ citizenships }) => belongs(citizenships) === 'third-country'),
        ...leavers
          .filter((leaver) => improvedIn(leaver, period))
          .map(({ gender, age }): AmifRow => ({ indicator: 'R.2.8', gender, age, people: 1 })),
      ];
      const withoutLevels = leavers.filter(
        (leaver) =>
          courseResult(leaver).result === 'unknown' && leaver.courses.some(({ left }) => isWithin(left, period)),
      ).length;
      return [key, { rows, began, withoutLevels, authorities, projects }];
    }),
  );
}

/** A level that is assessed within the period may be that of a course left some months before it. */
const leaversOf = (db: Db, { from, until }: Period, scope: AmifScope): Promise<CourseLeaver[]> =>
  courseLeavers(db, { from: addMonths(from, -monthsAfter), until }, scope);

function improvedIn(leaver: CourseLeaver, period: Period): boolean {
  const result = courseResult(leaver);
  return result.result === 'improved' && isWithin(result.on, period);
}

const belonging = (on: DateText): ((citizenships: string | null) => Belonging) => {
  const states = readMemberStates(readShipped('reference/eu-eea.csv'));
  return (citizenships) => belongingOf(citizenships === null ? [] : (JSON.parse(citizenships) as string[]), states, on);
};

/** Those who count, in the order of the indicators; of the whole register or of one partnership. */
export async function gatherEvidence(
  db: Db,
  period: Period,
  partnership: number | null = null,
): Promise<AmifEvidence[]> {
  const belongs = belonging(period.until);
  const listed = await listAmifEvidence(db, period, partnership);
  const known = new Map(listed.map((row) => [row.participant, row]));
  const leavers = await leaversOf(db, period, partnership === null ? 'register' : 'partnerships');
  const improved = leavers.filter((leaver) => leaver.partnership === partnership && improvedIn(leaver, period));
  const missing = improved.filter(({ participant }) => !known.has(participant)).map(({ participant }) => participant);
  const others =
    missing.length === 0 ? [] : await listAmifEvidence(db, { from: '0001-01-01', until: period.until }, partnership);
  for (const row of others) if (!known.has(row.participant)) known.set(row.participant, row);
  const ofCourses = improved.flatMap((leaver): AmifEvidence[] => {
    const result = courseResult(leaver);
    const person = known.get(leaver.participant);
    if (result.result !== 'improved' || person === undefined) return [];
    return [{ ...person, indicator: 'R.2.8', countedOn: result.on, record: `languageLevel ${result.level}` }];
  });
  return [...listed, ...ofCourses].filter(({ citizenships }) => belongs(citizenships) === 'third-country');
}
