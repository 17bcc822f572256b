/** All that a report on a period tells, read from the register: counts, not rows. */
import { addDays, type DateText } from '../lib/date.ts';
import { earlierPeriods, type Period, previousPeriod } from '../lib/period.ts';
import { type RuleFinding, ruleFindings } from '../rules/findings.ts';
import type { Db } from '../store/index.ts';
import { countActions, countOverdue, type OrganisationActions } from './records/actions.ts';
import { type CommitmentRow, countCommitments } from './records/commitments.ts';
import {
  countAttendance,
  countMeetings,
  type OrganisationAttendance,
  type PartnershipMeetings,
} from './records/meetings.ts';
import {
  countByGroup,
  countByPartnership,
  countMovements,
  firstDay,
  type GroupRow,
  type Movement,
  type PartnershipRow,
  type TwoPeriods,
} from './records/participants.ts';
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

export interface Facts {
  readonly activities: PeopleByKey;
  readonly mentees: PeopleByKey;
  readonly referrals: PeopleByKey;
  readonly outcomes: PeopleByKey;
  readonly levels: PeopleByKey;
  readonly events: EventCounts;
  readonly commitments: readonly CommitmentRow[];
  readonly groups: readonly GroupRow[];
  /** All people in the periods before both that the register knows of, the oldest first. */
  readonly earlier: readonly { readonly period: Period; readonly movement: Movement }[];
  readonly partnerships: readonly PartnershipRow[];
  readonly meetings: readonly PartnershipMeetings[];
  readonly attendance: readonly OrganisationAttendance[];
  readonly actions: readonly OrganisationActions[];
  readonly overdue: { readonly now: number; readonly before: number };
  readonly rules: { readonly now: readonly RuleFinding[]; readonly before: readonly RuleFinding[] };
}

/** The period up to the day from which is reckoned, and the whole period before it. */
export const periodsOf = (period: Period, asOf: DateText): TwoPeriods => ({
  now: { from: period.from, until: asOf < period.until ? asOf : period.until },
  before: previousPeriod(period),
});

export async function gatherFacts(db: Db, periods: TwoPeriods, asOf: DateText): Promise<Facts> {
  const { now, before } = periods;
  return {
    groups: await countByGroup(db, periods),
    earlier: await earlierMovements(db, before),
    partnerships: await countByPartnership(db, periods),
    activities: await peopleAtActivities(db, periods),
    mentees: await menteesMet(db, periods),
    referrals: await peopleReferred(db, periods),
    outcomes: await peopleWithOutcomes(db, periods),
    levels: await peopleWithHigherLevel(db, periods),
    events: await countEvents(db, periods),
    commitments: await countCommitments(db, periods),
    meetings: await countMeetings(db, periods),
    attendance: await countAttendance(db, periods),
    actions: await countActions(db, periods),
    overdue: await countOverdue(db, {
      now: asOf > now.until ? addDays(now.until, 1) : asOf,
      before: addDays(before.until, 1),
    }),
    rules: {
      now: await ruleFindings(db, now, now.until),
      before: await ruleFindings(db, before, before.until),
    },
  };
}

/** Together with the period and the one before it these are eight: two years of quarters. */
const periodsBefore = 6;

async function earlierMovements(db: Db, before: Period): Promise<Facts['earlier']> {
  const first = await firstDay(db);
  const known = earlierPeriods(before, periodsBefore).filter(({ until }) => first !== null && until >= first);
  const movements = await countMovements(db, known);
  return known.flatMap((period, at) => {
    const movement = movements[at];
    return movement === undefined ? [] : [{ period, movement }];
  });
}
