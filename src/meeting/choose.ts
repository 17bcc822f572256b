/** The meeting that a number, or a part of its partnership and day, means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import type { Decision, Meeting } from './meeting.ts';
import { listDecisions, listMeetings } from './records.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseMeeting(context: Context, typed: string): Promise<Meeting> {
  const { db } = await context.store();
  const meetings = await listMeetings(db);
  const named = meetings.map((meeting) => ({
    id: meeting.id,
    name: [meeting.partnership, meeting.date, meeting.body].filter((part) => part !== null).join(' '),
    meeting,
  }));
  return (await choose(context, (t) => t.meeting.noun, typed, named)).meeting;
}

/** One that has minutes. Throws `conflict` when it was cancelled or has not been held. */
export async function chooseHeldMeeting(context: Context, typed: string): Promise<Meeting> {
  const meeting = await chooseMeeting(context, typed);
  const { id, status } = meeting;
  if (status === 'cancelled') throw new SamspelError('conflict', (t) => t.meeting.isCancelled(id));
  if (status === 'planned') throw new SamspelError('conflict', (t) => t.meeting.notHeld(id));
  return meeting;
}

/** One that has yet to be held. Throws `conflict` when it was held or cancelled. */
export async function choosePlannedMeeting(context: Context, typed: string): Promise<Meeting> {
  const meeting = await chooseMeeting(context, typed);
  const { id, status } = meeting;
  if (status === 'cancelled') throw new SamspelError('conflict', (t) => t.meeting.isCancelled(id));
  if (status === 'held') throw new SamspelError('conflict', (t) => t.meetingPlan.notPlanned(id));
  return meeting;
}

/** Throws `bad-data` when something after a meeting is dated before it, or in the future. */
export function checkAfterMeeting(context: Context, { date }: Meeting, on: DateText): void {
  if (on < date)
    throw new SamspelError('bad-data', (t) => t.meeting.beforeMeeting(t.format.date(on), t.format.date(date)));
  if (on > context.today) throw new SamspelError('bad-data', (t) => t.meeting.inFuture(t.format.date(on)));
}

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseDecision(context: Context, typed: string): Promise<Decision> {
  const { db } = await context.store();
  const named = (await listDecisions(db)).map((decision) => ({
    id: decision.id,
    name: decision.text,
    more: `${decision.partnership} ${decision.date}`,
    decision,
  }));
  return (await choose(context, (t) => t.meeting.decisionNoun, typed, named)).decision;
}
