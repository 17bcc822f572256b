/** All that a report on a period tells, read from the register: counts, not rows. */
import { addDays, type DateText } from '../lib/date.ts';
import { earlierPeriods, type Period, previousPeriod, yearBefore } from '../lib/period.ts';
import { byText } from '../lib/text.ts';
import type { OwnField } from '../own-field/own-field.ts';
import { type RuleFinding, ruleFindings } from '../rules/findings.ts';
import type { Db } from '../store/index.ts';
import { countActions, countOverdue, type OrganisationActions } from './records/actions.ts';
import { type CommitmentRow, countCommitments } from './records/commitments.ts';
import { peopleAssessedAgain, peopleByDomain, peopleByRecognition, peopleBySkillState } from './records/competence.ts';
import { countExits, type ExitRow } from './records/exits.ts';
import { type LearnedRow, listLearned } from './records/learned.ts';
import {
  countAttendance,
  countMeetings,
  type OrganisationAttendance,
  type PartnershipMeetings,
} from './records/meetings.ts';
import { countByOwnField, type OwnGroupRow } from './records/own-groups.ts';
import {
  countByGroup,
  countByPartnership,
  countMovements,
  type GroupRow,
  type Movement,
  type PartnershipRow,
  type TextRow,
  type TwoPeriods,
} from './records/participants.ts';
import { type CompleteField, countMissing, countSameName } from './records/quality.ts';
import { answeredSpans, communitySpans, countWaiting, type SpansNowBefore } from './records/waiting.ts';
import {
  countEvents,
  type EventCounts,
  menteesMet,
  type PeopleByKey,
  peopleAtActivities,
  peopleReferred,
  peopleWithHigherLevel,
  peopleWithOutcomes,
} from './records/work.ts';
import { type EmployedByPath, employedByPath, peopleBySituation, peopleWithWork } from './records/working-life.ts';
import { rulesAndStages, type StageRow } from './ruled.ts';

/** What the figures are made from: read of the same period a year ago too. */
export interface FigureFacts {
  readonly groups: readonly GroupRow[];
  readonly activities: PeopleByKey;
  readonly community: SpansNowBefore;
  readonly mentees: PeopleByKey;
  readonly referrals: PeopleByKey;
  readonly waiting: PeopleByKey;
  readonly answered: SpansNowBefore;
  readonly work: PeopleByKey;
  readonly skills: PeopleByKey;
  readonly recognitions: PeopleByKey;
  readonly outcomes: PeopleByKey;
  readonly levels: PeopleByKey;
  readonly events: EventCounts;
  readonly meetings: readonly PartnershipMeetings[];
  readonly actions: readonly OrganisationActions[];
  readonly overdue: { readonly now: number; readonly before: number };
  readonly rules: { readonly now: readonly RuleFinding[]; readonly before: readonly RuleFinding[] };
  /** Pairs of one name; null of another day than the report's. */
  readonly sameName: number | null;
}

export interface Facts extends FigureFacts {
  /** All people in the periods before both that the register knows of, the oldest first. */
  readonly earlier: readonly { readonly period: Period; readonly movement: Movement }[];
  /** By own fields, when any was asked for: by all that can be groups, in the order in which they were added. */
  readonly own?: readonly OwnGrouping[];
  /** The smallest number of people that is shown. */
  readonly minimum: number;
  readonly partnerships: readonly PartnershipRow[];
  readonly municipalities: readonly TextRow[];
  readonly needs: readonly TextRow[];
  readonly exits: readonly ExitRow[];
  readonly domains: PeopleByKey;
  readonly assessed: PeopleByKey;
  readonly situations: PeopleByKey;
  readonly employed: readonly EmployedByPath[];
  readonly commitments: readonly CommitmentRow[];
  readonly attendance: readonly OrganisationAttendance[];
  readonly learned: readonly LearnedRow[];
  readonly stages: readonly StageRow[];
  readonly missing: Readonly<Record<CompleteField, number>>;
  /** Null when the register knows nothing of the same period a year ago. */
  readonly yearAgo: FigureFacts | null;
  /** By figure. */
  readonly targets: Readonly<Record<string, number>>;
}

/** The period up to the day from which is reckoned, and the whole period before it. */
export const periodsOf = (period: Period, asOf: DateText): TwoPeriods => ({
  now: { from: period.from, until: asOf < period.until ? asOf : period.until },
  before: previousPeriod(period),
});

/** An own field as a group, with the counts of each of its values. */
export interface OwnGrouping {
  readonly field: OwnField;
  readonly rows: readonly OwnGroupRow[];
}

export interface Gathering {
  readonly asOf: DateText;
  readonly minimum: number;
  readonly targets: Readonly<Record<string, number>>;
  /** The first day of which the register knows anything. */
  readonly first: DateText;
  /** Own fields by which people are counted too; see `own-groups.ts` for which may be. */
  readonly by?: readonly OwnField[];
}

export async function gatherFacts(db: Db, periods: TwoPeriods, { asOf, minimum, targets, first, by = [] }: Gathering) {
  const { now } = periods;
  const yearAgo = yearBefore(now);
  const { rules, stages } = await rulesAndStages(db, periods, asOf);
  const own: OwnGrouping[] = [];
  for (const field of by) own.push({ field, rows: await countByOwnField(db, field.id, periods) });
  const people = await countByGroup(db, periods);
  const known = yearAgo.until < first ? null : yearAgo;
  const earlier = await earlierMovements(db, { before: periods.before, first, yearAgo: known });
  const facts: Facts = {
    ...(await gatherFigures(db, periods, { asOf, groups: people.groups })),
    sameName: await countSameName(db),
    rules,
    stages,
    minimum,
    targets,
    earlier: earlier.periods,
    own,
    partnerships: await countByPartnership(db, periods),
    municipalities: people.municipalities,
    needs: people.needs,
    exits: await countExits(db, periods),
    domains: await peopleByDomain(db, periods),
    assessed: await peopleAssessedAgain(db, periods),
    situations: await peopleBySituation(db, periods),
    employed: await employedByPath(db, periods),
    commitments: await countCommitments(db, periods),
    attendance: await countAttendance(db, periods),
    learned: await listLearned(db, periods),
    missing: await countMissing(db, now),
    yearAgo: known === null ? null : await gatherYearAgo(db, known, { asOf, movement: earlier.yearAgo }),
  };
  return facts;
}

/** Nothing is compared with the period before that: it is not read. @param movement of all people in it */
async function gatherYearAgo(
  db: Db,
  period: Period,
  { asOf, movement }: { readonly asOf: DateText; readonly movement: Movement },
): Promise<FigureFacts> {
  const groups = [{ gender: null, age: 'unknown', ground: null, path: null, now: movement, before: nobody } as const];
  const figures = await gatherFigures(db, { now: period, before: period }, { asOf: period.until, groups });
  return { ...figures, sameName: null, rules: { now: await ruleFindings(db, period, asOf), before: [] } };
}

async function gatherFigures(
  db: Db,
  periods: TwoPeriods,
  { asOf, groups }: { readonly asOf: DateText; readonly groups: readonly GroupRow[] },
): Promise<Omit<FigureFacts, 'rules' | 'sameName'>> {
  const { now, before } = periods;
  return {
    groups,
    activities: await peopleAtActivities(db, periods),
    community: await communitySpans(db, periods),
    mentees: await menteesMet(db, periods),
    referrals: await peopleReferred(db, periods),
    waiting: await countWaiting(db, periods),
    answered: await answeredSpans(db, periods),
    work: await peopleWithWork(db, periods),
    skills: await peopleBySkillState(db, periods),
    recognitions: await peopleByRecognition(db, periods),
    outcomes: await peopleWithOutcomes(db, periods),
    levels: await peopleWithHigherLevel(db, periods),
    events: await countEvents(db, periods),
    meetings: await countMeetings(db, periods),
    actions: await countActions(db, periods),
    overdue: await countOverdue(db, {
      now: asOf > now.until ? addDays(now.until, 1) : asOf,
      before: addDays(before.until, 1),
    }),
  };
}

/** Together with the period and the one before it these are eight: two years of quarters. */
const periodsBefore = 6;

const nobody: Movement = { joined: 0, active: 0, ended: 0 };

/** In one statement: the periods of the trend, and the same one a year ago, which is one of these for a quarter. */
async function earlierMovements(
  db: Db,
  { before, first, yearAgo }: { readonly before: Period; readonly first: DateText; readonly yearAgo: Period | null },
): Promise<{ readonly periods: Facts['earlier']; readonly yearAgo: Movement }> {
  const known = earlierPeriods(before, periodsBefore).filter(({ until }) => until >= first);
  const isSame = (a: Period, b: Period) => a.from === b.from && a.until === b.until;
  const more = yearAgo === null || known.some((period) => isSame(period, yearAgo)) ? [] : [yearAgo];
  const asked = [...known, ...more].sort((a, b) => byText(a.until, b.until));
  const movements = await countMovements(db, asked);
  const found = (period: Period) => movements[asked.findIndex((one) => isSame(one, period))] ?? nobody;
  return {
    periods: known.map((period) => ({ period, movement: found(period) })),
    yearAgo: yearAgo === null ? nobody : found(yearAgo),
  };
}
