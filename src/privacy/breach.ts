/** Breaches: what happened to the data, and by when whom it must be told (Articles 33 and 34 of the GDPR). */
import type { DateText } from '../lib/date.ts';
import { addHours, hoursBetween } from '../lib/moment.ts';
import type { BreachRisk } from '../lib/vocabulary-privacy.ts';

export interface Breach {
  readonly id: number;
  /** The moment at which somebody here came to know of it: the 72 hours run from then. */
  readonly discoveredAt: string;
  readonly happenedOn: DateText | null;
  readonly what: string;
  /** Which data of whom. */
  readonly data: string | null;
  /** How many people it concerns, as far as is known. */
  readonly people: number | null;
  /** Null until it has been judged; until then it counts as one that must be told. */
  readonly risk: BreachRisk | null;
  readonly consequences: string | null;
  readonly measures: string | null;
  readonly authorityToldAt: string | null;
  readonly delayReason: string | null;
  readonly peopleToldOn: DateText | null;
  readonly closedOn: DateText | null;
}

/** Article 33(1): where feasible not later than 72 hours after having become aware of it. */
const hoursToTell = 72;

/** The moment by which the authority must be told. */
export const tellAuthorityBy = ({ discoveredAt }: Pick<Breach, 'discoveredAt'>): string =>
  addHours(discoveredAt, hoursToTell);

/** Whether the authority was told within the time. */
export const isLate = (breach: Pick<Breach, 'discoveredAt'>, toldAt: string): boolean =>
  Date.parse(toldAt) > Date.parse(tellAuthorityBy(breach));

export const duties = ['overdue', 'open', 'tell-people', 'told', 'not-needed', 'closed'] as const;
/** What there is to do: tell the authority (`open`, `overdue`), tell the people (`tell-people`), or nothing more. */
export type Duty = (typeof duties)[number];

type Told = Pick<Breach, 'discoveredAt' | 'risk' | 'authorityToldAt' | 'peopleToldOn' | 'closedOn'>;

/** What there is to do about a breach at a moment. The authority comes before the people: its 72 hours are the shorter time. */
export function dutyOf(breach: Told, now: string): Duty {
  if (breach.closedOn !== null) return 'closed';
  if (mustTellAuthority(breach)) return isLate(breach, now) ? 'overdue' : 'open';
  if (mustTellPeople(breach)) return 'tell-people';
  return breach.authorityToldAt === null ? 'not-needed' : 'told';
}

/** Whole hours left to tell the authority, negative when the time is over; null when there is nothing to tell. */
export const hoursLeft = (breach: Told, now: string): number | null =>
  breach.closedOn === null && mustTellAuthority(breach) ? hoursBetween(now, tellAuthorityBy(breach)) : null;

export type Obstacle = 'risk' | 'authority' | 'people';

/** What must be done before a breach may be closed. */
export function obstacles(breach: Told): Obstacle[] {
  if (breach.risk === null) return ['risk'];
  const [authority, people] = [mustTellAuthority(breach), mustTellPeople(breach)];
  return [...(authority ? (['authority'] as const) : []), ...(people ? (['people'] as const) : [])];
}

const mustTellAuthority = ({ risk, authorityToldAt }: Told): boolean => risk !== 'unlikely' && authorityToldAt === null;
/** Article 34(1): without undue delay, when the risk is high. */
const mustTellPeople = ({ risk, peopleToldOn }: Told): boolean => risk === 'high' && peopleToldOn === null;
