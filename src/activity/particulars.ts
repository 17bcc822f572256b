/** The options by which an activity's particulars are given, and what they become. */
import { choice, date, inWords, number, text, words } from '../cli/parameter.ts';
import { SamspelError } from '../i18n/error.ts';
import { languageCode } from '../language/codes.ts';
import { type DateText, weekdayNamed } from '../lib/date.ts';
import { known } from '../lib/known.ts';
import { tidy } from '../lib/text.ts';
import { municipalityCode } from '../participant/options.ts';

export const weekdayChoices = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const particulars = {
  languages: words((t) => t.activity.options.languages, 'SV,FI'),
  interests: words((t) => t.activity.options.interests),
  place: text((t) => t.activity.options.place),
  municipality: text((t) => t.activity.options.municipality),
  cost: text((t) => t.activity.options.cost, 'EUROS'),
  fromAge: number((t) => t.activity.options.fromAge),
  toAge: number((t) => t.activity.options.toAge),
  mixed: choice(['yes', 'no'], (t) => t.activity.options.mixed),
  weekday: inWords(
    choice(weekdayChoices, (t) => t.activity.options.weekday),
    (typed) => weekdayChoices[weekdayNamed(typed) ?? -1] ?? null,
  ),
  time: text((t) => t.activity.options.time, 'HH:MM'),
  places: number((t) => t.activity.options.places),
  start: date((t) => t.activity.options.start),
  end: date((t) => t.activity.options.end),
};

interface Given {
  readonly languages?: readonly string[] | undefined;
  readonly interests?: readonly string[] | undefined;
  readonly place?: string | undefined;
  readonly municipality?: string | undefined;
  readonly cost?: string | undefined;
  readonly fromAge?: number | undefined;
  readonly toAge?: number | undefined;
  readonly mixed?: 'yes' | 'no' | undefined;
  readonly weekday?: (typeof weekdayChoices)[number] | undefined;
  readonly time?: string | undefined;
  readonly places?: number | undefined;
  readonly start?: DateText | undefined;
  readonly end?: DateText | undefined;
}

/** Checked and in the form in which they are kept; only what was given. Throws `bad-data` with the first fault. */
export function readParticulars(given: Given) {
  const { languages, interests, place, municipality, cost, mixed, weekday, time, places, start, end } = given;
  const { fromAge, toAge } = given;
  if (places === 0) throw new SamspelError('bad-data', (t) => t.activity.noPlaces);
  return known({
    fromAge,
    toAge,
    places,
    place: place === undefined ? undefined : tidy(place),
    languages: languages === undefined ? undefined : JSON.stringify(languages.map(languageCode)),
    interests: interests === undefined ? undefined : JSON.stringify(interests.map(tidy)),
    municipality: municipality === undefined ? undefined : municipalityCode(municipality),
    costCents: cost === undefined ? undefined : cents(cost),
    mixed: mixed === undefined ? undefined : Number(mixed === 'yes'),
    weekday: weekday === undefined ? undefined : weekdayChoices.indexOf(weekday),
    startTime: time === undefined ? undefined : clock(time),
    startsOn: start,
    endsOn: end,
  });
}

/** Throws `bad-data` for ages or days in the wrong order. */
export function checkOrder({ fromAge, toAge, startsOn, endsOn }: Ordered): void {
  if (fromAge != null && toAge != null && fromAge > toAge)
    throw new SamspelError('bad-data', (t) => t.activity.agesReversed(fromAge, toAge));
  if (startsOn != null && endsOn != null && endsOn < startsOn)
    throw new SamspelError('bad-data', (t) => t.activity.endsBeforeStart);
}

interface Ordered {
  readonly fromAge?: number | null | undefined;
  readonly toAge?: number | null | undefined;
  readonly startsOn?: DateText | null | undefined;
  readonly endsOn?: DateText | null | undefined;
}

/** `5`, `5,50` or `0` euros to cents. Throws `bad-data` for anything else. */
function cents(typed: string): number {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  if (match === null) throw new SamspelError('bad-data', (t) => t.activity.badCost(typed));
  return Number(match[1]) * 100 + Number((match[2] ?? '0').padEnd(2, '0'));
}

/** `18`, `18:30` or `18.30` to `HH:MM`. Throws `bad-data` for anything else. */
export function clock(typed: string): string {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (match === null || hour > 23 || minute > 59) throw new SamspelError('bad-data', (t) => t.activity.badTime(typed));
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
