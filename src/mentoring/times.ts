/** When in the week someone can meet: read from what people write (`mån kväll lör fm`) into a set of parts of days. */
import { fold } from '../lib/fold.ts';

/** Seven days of three parts, a bit each: Monday morning is the lowest. */
export type WeekTimes = number;

const partsOfDay = 3;
const allParts = 0b111;

const days: readonly (readonly string[])[] = [
  ['mon', 'monday', 'mondays', 'man', 'mandag', 'mandagar', 'ma', 'maanantai', 'maanantaisin'],
  ['tue', 'tues', 'tuesday', 'tuesdays', 'tis', 'tisdag', 'tisdagar', 'ti', 'tiistai', 'tiistaisin'],
  ['wed', 'wednesday', 'wednesdays', 'ons', 'onsdag', 'onsdagar', 'ke', 'keskiviikko', 'keskiviikkoisin'],
  [
    'thu',
    'thur',
    'thurs',
    'thursday',
    'thursdays',
    'tor',
    'tors',
    'torsdag',
    'torsdagar',
    'to',
    'torstai',
    'torstaisin',
  ],
  ['fri', 'friday', 'fridays', 'fre', 'fredag', 'fredagar', 'pe', 'perjantai', 'perjantaisin'],
  ['sat', 'saturday', 'saturdays', 'lor', 'lordag', 'lordagar', 'la', 'lauantai', 'lauantaisin'],
  ['sun', 'sunday', 'sundays', 'son', 'sondag', 'sondagar', 'su', 'sunnuntai', 'sunnuntaisin'],
];
const groups: Readonly<Record<string, readonly number[]>> = {
  weekdays: [0, 1, 2, 3, 4],
  vardagar: [0, 1, 2, 3, 4],
  arkisin: [0, 1, 2, 3, 4],
  weekend: [5, 6],
  weekends: [5, 6],
  veckoslut: [5, 6],
  helger: [5, 6],
  viikonloppu: [5, 6],
  viikonloppuisin: [5, 6],
};
const parts: readonly (readonly string[])[] = [
  ['morning', 'mornings', 'am', 'fm', 'formiddag', 'formiddagar', 'ap', 'aamupaiva', 'aamu', 'aamuisin', 'morgon'],
  ['afternoon', 'afternoons', 'pm', 'em', 'eftermiddag', 'eftermiddagar', 'ip', 'iltapaiva', 'iltapaivisin'],
  ['evening', 'evenings', 'kvall', 'kvallar', 'kvallstid', 'ilta', 'iltaisin', 'illalla'],
];

/**
 * The parts of the week that a text names; 0 when it names none. A part belongs to the days before it (`tis tor kväll`), a day without a
 * part is the whole day, a part without a day is every day. Words that are no time are passed over.
 */
export function readTimes(text: string | null): WeekTimes {
  let times = 0;
  let open: number[] = [];
  let named: 'nothing' | 'day' | 'part' = 'nothing';
  for (const word of (text ?? '').split(/[^\p{L}]+/u).map(fold)) {
    const here = daysNamed(word);
    const part = parts.findIndex((words) => words.includes(word));
    if (here.length > 0) {
      if (named === 'part') open = [];
      open.push(...here);
      named = 'day';
    } else if (part !== -1) {
      for (const day of open.length > 0 ? open : [0, 1, 2, 3, 4, 5, 6]) times |= 1 << (day * partsOfDay + part);
      named = 'part';
    }
  }
  if (named === 'day') for (const day of open) times |= allParts << (day * partsOfDay);
  return times;
}

function daysNamed(word: string): readonly number[] {
  const day = days.findIndex((words) => words.includes(word));
  return day === -1 ? (Object.hasOwn(groups, word) ? (groups[word] ?? []) : []) : [day];
}

/** How many parts of the week are in the set. */
export function countTimes(times: WeekTimes): number {
  let count = 0;
  for (let rest = times; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
