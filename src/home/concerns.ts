/** Gathers what presses today from all subjects. */
import type { Texts } from '../i18n/index.ts';
import { addMonths, type DateText } from '../lib/date.ts';
import { addWorkingDays } from '../lib/working-day.ts';
import type { Db } from '../store/index.ts';
import { type Concern, horizons, sortConcerns, until } from './home.ts';
import {
  agreementsHold,
  comingMeetings,
  expiringAgreements,
  expiringConsents,
  pairsRun,
  plansHold,
  pressingActions,
  pressingBreaches,
  pressingRequests,
  silentParticipants,
  unansweredReferrals,
} from './records.ts';

/** Newcomers who have waited so many working days are named even where no agreement sets a limit. */
const patienceWorkingDays = 5;
/** A referral without an answer is named after so many working days, whatever was agreed. */
const answerWorkingDays = 10;
/** After so many days without a contact somebody should call. */
const quietDays = 60;

/** All concerns of a day, the most pressing first. */
export async function gatherConcerns(db: Db, today: DateText): Promise<Concern[]> {
  const concerns = [
    ...(await pressingActions(db, today)),
    ...(await comingMeetings(db, today)),
    ...(await expiringAgreements(db, today)),
    ...(await pressingBreaches(db)),
    ...(await pressingRequests(db, today)),
    ...(await expiringConsents(db, today)),
    ...(await silentParticipants(db, dayBefore(today, patienceWorkingDays), until(today, -quietDays))),
    ...(await unansweredReferrals(db, dayBefore(today, answerWorkingDays))),
    ...(await planConcerns(db, today)),
    ...(await mentoringConcerns(db, today)),
    ...(await ruleConcerns(db, today)),
  ];
  return sortConcerns(concerns);
}

/** Pairs that need a call; loaded only where pairs run, so that the home screen stays quick. */
async function mentoringConcerns(db: Db, today: DateText): Promise<Concern[]> {
  if (!(await pairsRun(db))) return [];
  const { listNeeds } = await import('../mentoring/needs.ts');
  const needs = await listNeeds(db, { status: ['accepted', 'active', 'paused'] }, today);
  const { pairInWords } = await import('../mentoring/view-pairs.ts');
  const inWords = pairInWords(needs);
  return needs.flatMap(({ pair, need, mentor, programme }): Concern[] => {
    const { kind } = need;
    if (kind !== 'concern' && kind !== 'first-meeting' && kind !== 'quiet') return [];
    const words = (t: Texts) => inWords(pair, t);
    const about = { id: pair.id, what: `${pair.mentor} – ${pair.mentee}`, who: mentor.name, words };
    return [
      { kind: `mentoring-${kind}`, partnership: programme.partnership ?? programme.handle, date: need.due, ...about },
    ];
  });
}

/** Plans that the law sets a time for, counted by who made them; the table of the law is read only where plans hold. */
async function planConcerns(db: Db, today: DateText): Promise<Concern[]> {
  if (!(await plansHold(db, today))) return [];
  const { pressingPlans } = await import('../plan/pressing.ts');
  return (await pressingPlans(db, today, until(today, horizons.plans))).map(({ kind, date, count, organisation }) => ({
    kind: `plan-${kind}-due`,
    id: null,
    partnership: null,
    date,
    what: count,
    who: organisation,
  }));
}

/** Clauses that are broken or soon due; the kinds of rules are loaded only where something was agreed. */
async function ruleConcerns(db: Db, today: DateText): Promise<Concern[]> {
  if (!(await agreementsHold(db, today))) return [];
  const { ruleFindings } = await import('../rules/findings.ts');
  const findings = await ruleFindings(db, { from: addMonths(today, -12), until: today }, today);
  return findings.flatMap(({ partnership, text, status, since, nextDue }): Concern[] => {
    if (status === 'broken')
      return [{ kind: 'rule-broken', id: null, partnership, date: since, what: text, who: null }];
    const soon = status === 'due' && nextDue !== null && nextDue <= until(today, horizons.rules);
    return soon ? [{ kind: 'rule-due', id: null, partnership, date: nextDue, what: text, who: null }] : [];
  });
}

/** The latest day from which so many working days have passed by `today`. */
function dayBefore(today: DateText, workingDays: number): DateText {
  for (let back = workingDays; ; back += 1) {
    const day = until(today, -back);
    if (addWorkingDays(day, workingDays) <= today) return day;
  }
}
