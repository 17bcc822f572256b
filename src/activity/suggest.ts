/** Which activities may suit a participant, each with the reasons: a person decides. */
import type { DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';
import { type ActivityKind, communityKinds } from '../lib/vocabulary-path.ts';
import { type Activity, freePlaces, isOpenOn, suitsAge } from './activity.ts';
import { type InterestTable, interestCodes } from './interests.ts';
import { parseTimes, partOfDay } from './times.ts';

/** What is known of her that matters here. */
export interface Seeker {
  readonly age: number | null;
  readonly municipality: string | null;
  readonly motherTongue: string | null;
  readonly interests: readonly string[];
  /** The languages she wants to practise: of her path, below B2. */
  readonly practises: readonly string[];
  readonly availability: string | null;
  /** Activities she is or was in. */
  readonly known: readonly number[];
}

export interface Place {
  readonly activity: Activity;
  /** Mother tongues of those enrolled. */
  readonly tongues: readonly string[];
  /** How many hosts have come in all. */
  readonly hosts: number;
  readonly nextOn: DateText | null;
}

export type Reason =
  | { readonly kind: 'interest'; readonly interests: readonly string[] }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'nearby' }
  | { readonly kind: 'bridges' }
  | { readonly kind: 'time' }
  | { readonly kind: 'free' }
  | { readonly kind: 'soon'; readonly on: DateText }
  | { readonly kind: 'full' };

export interface Suggestion {
  readonly activity: Activity;
  /** 0–100. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What a reason counts for: an interest brings people back, language and company of others come next. */
const weights = { interest: 40, language: 20, nearby: 12, bridges: 12, time: 10, free: 4, soon: 2, full: -15 } as const;

/** The activities that suit, the best first. Those she is in, that have ended, that her age shuts out, or for which nothing speaks, are left out. */
export function suggestActivities(
  seeker: Seeker,
  places: readonly Place[],
  interests: InterestTable,
  today: DateText,
): Suggestion[] {
  const wanted = interestCodes(interests, seeker.interests);
  return places
    .filter(({ activity }) => isOpenOn(activity, today) && suitsAge(activity, seeker.age))
    .filter(({ activity }) => isCommunity(activity.kind) && !seeker.known.includes(activity.id))
    .map((place) => {
      const reasons = reasonsFor(seeker, place, wanted, interests);
      const score = reasons.reduce((sum, { kind }) => sum + weights[kind], 0);
      return { activity: place.activity, score: Math.max(0, score), reasons };
    })
    .filter(({ reasons }) =>
      reasons.some(({ kind }) => kind === 'interest' || kind === 'language' || kind === 'nearby'),
    )
    .sort((a, b) => b.score - a.score || byText(a.activity.name, b.activity.name) || a.activity.id - b.activity.id);
}

const isCommunity = (kind: ActivityKind): boolean => (communityKinds as readonly ActivityKind[]).includes(kind);

function reasonsFor(seeker: Seeker, place: Place, wanted: readonly string[], table: InterestTable): Reason[] {
  const { activity, nextOn } = place;
  const shared = interestCodes(table, activity.interests).filter((code) => wanted.includes(code));
  const language = activity.languages.find((code) => seeker.practises.includes(code));
  const reasons: Reason[] = [];
  if (shared.length > 0) reasons.push({ kind: 'interest', interests: shared });
  if (language !== undefined) reasons.push({ kind: 'language', language });
  if (seeker.municipality !== null && activity.municipality === seeker.municipality) reasons.push({ kind: 'nearby' });
  if (isBridge(seeker, place)) reasons.push({ kind: 'bridges' });
  if (suitsTime(seeker.availability, activity)) reasons.push({ kind: 'time' });
  if (activity.costCents === 0) reasons.push({ kind: 'free' });
  if (nextOn !== null) reasons.push({ kind: 'soon', on: nextOn });
  if (freePlaces(activity) === 0) reasons.push({ kind: 'full' });
  return reasons;
}

/** People of other backgrounds come: it says so, hosts have come, or those enrolled speak another mother tongue than she. */
const isBridge = ({ motherTongue }: Seeker, { activity, tongues, hosts }: Place): boolean =>
  activity.mixed === true || hosts > 0 || (motherTongue !== null && tongues.some((tongue) => tongue !== motherTongue));

/** True only when both say when, and the days and parts of the day they say meet. */
function suitsTime(availability: string | null, { weekday, startTime }: Activity): boolean {
  const { weekdays, parts } = parseTimes(availability);
  if (weekdays.length === 0 && parts.length === 0) return false;
  if (weekday === null && startTime === null) return false;
  const day = weekdays.length === 0 || weekday === null || weekdays.includes(weekday);
  const part = parts.length === 0 || startTime === null || parts.includes(partOfDay(startTime));
  return day && part;
}
