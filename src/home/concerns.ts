/** Gathers what presses today from all subjects. */
import { addMonths, type DateText } from '../lib/date.ts';
import { addWorkingDays } from '../lib/working-day.ts';
import { ruleFindings } from '../rules/findings.ts';
import type { Db } from '../store/index.ts';
import { type Concern, horizons, sortConcerns, until } from './home.ts';
import {
  comingMeetings,
  expiringAgreements,
  expiringConsents,
  pairsRun,
  pressingActions,
  pressingBreaches,
  pressingRequests,
  waitingForContact,
} from './records.ts';

/** Newcomers who have waited so many working days are named even where no agreement sets a limit. */
const patienceWorkingDays = 5;

/** All concerns of a day, the most pressing first. */
export async function gatherConcerns(db: Db, today: DateText): Promise<Concern[]> {
  const concerns = [
    ...(await pressingActions(db, today)),
    ...(await comingMeetings(db, today)),
    ...(await expiringAgreements(db, today)),
    ...(await pressingBreaches(db)),
    ...(await pressingRequests(db, today)),
    ...(await expiringConsents(db, today)),
    ...(await waitingForContact(db, dayBefore(today, patienceWorkingDays))),
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
  return needs.flatMap(({ pair, need, mentor, programme }): Concern[] => {
    const { kind } = need;
    if (kind !== 'concern' && kind !== 'first-meeting' && kind !== 'quiet') return [];
    const about = { id: pair.id, what: `${pair.mentor} – ${pair.mentee}`, who: mentor.name };
    return [
      { kind: `mentoring-${kind}`, partnership: programme.partnership ?? programme.handle, date: need.due, ...about },
    ];
  });
}

async function ruleConcerns(db: Db, today: DateText): Promise<Concern[]> {
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
