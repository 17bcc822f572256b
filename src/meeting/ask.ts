/** Minutes by questions while the meeting runs: the meeting, who is there, then point by point. */
import type { Context } from '../cli/context.ts';
import type { Prompt } from '../cli/prompt.ts';
import { SamspelError } from '../i18n/error.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { tidy } from '../lib/text.ts';
import { listPartnerships } from '../partnership/records.ts';
import { askAttendance } from './ask-attendance.ts';
import { askItems } from './ask-items.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes, MinutesReading } from './minutes.ts';
import { findSameMeeting, type OnExisting } from './record.ts';
import { agendaOf, meetingsOn } from './records/planned.ts';
import { describeTimes, parseTimes, type Times } from './times.ts';

/** Throws `conflict` before much is asked when the meeting has been recorded and is not to be replaced. */
export async function askMinutes(
  context: Context,
  prompt: Prompt,
  given: MinutesReading,
  onExisting: OnExisting,
): Promise<Minutes> {
  const { db } = await context.store();
  const partnership = await askPartnership(context, prompt, given.partnership);
  const date = given.date ?? (await askDay(context, prompt));
  const planned = (await meetingsOn(db, partnership.id, date)).find(({ status }) => status === 'planned') ?? null;
  const { body, place, times } = await askParticulars(context, prompt, planned);
  await findSameMeeting(db, { partnership: partnership.id, date, body }, onExisting);
  const people = await askAttendance(context, prompt, { partnership: partnership.id, date });
  const agenda = planned === null ? [] : await agendaOf(db, planned);
  const points = agenda.map(({ kind, title }) => title ?? context.texts.meetingPlan.points[kind]);
  const items = await askItems(context, prompt, { date, points, people });
  return { partnership: partnership.handle, date, ...times, place, body, ...people, items };
}

async function askPartnership({ texts, store }: Context, prompt: Prompt, given: string | undefined) {
  const partnerships = await listPartnerships((await store()).db, 'current');
  if (partnerships.length === 0) throw new SamspelError('not-found', (t) => t.partnership.empty);
  const named = partnerships.find(({ handle }) => handle === given);
  if (named !== undefined) return named;
  return prompt.select(
    texts.meeting.ask.partnership,
    partnerships.map((partnership) => ({ name: partnership.name, value: partnership })),
  );
}

async function askDay({ texts, today }: Context, prompt: Prompt): Promise<DateText> {
  const read = (typed: string) => {
    const day = parseDate(typed, today);
    return day !== null && day <= today ? day : null;
  };
  const typed = await prompt.text(texts.meeting.ask.date, {
    initial: today,
    check: (answer) => read(answer) !== null || texts.cli.dateHint,
  });
  return read(typed) ?? today;
}

interface Particulars {
  readonly body: string | null;
  readonly place: string | null;
  readonly times: Times;
}

/** What was planned is offered, so that Enter is enough. */
async function askParticulars({ texts }: Context, prompt: Prompt, planned: Meeting | null): Promise<Particulars> {
  const { ask, badTimeHint } = texts.meeting;
  const optional = async (question: string, initial: string | null): Promise<string | null> => {
    const answer = tidy(await prompt.text(question, initial === null ? {} : { initial }));
    return answer === '' ? null : answer;
  };
  const body = planned === null ? await optional(ask.body, null) : planned.body;
  const place = await optional(ask.place, planned?.place ?? null);
  const initial = planned === null ? null : describeTimes(planned);
  const typed = await prompt.text(ask.time, {
    ...(initial === null ? {} : { initial }),
    check: (answer) => answer.trim() === '' || parseTimes(answer) !== null || badTimeHint,
  });
  return { body, place, times: parseTimes(typed) ?? { startTime: null, endTime: null } };
}
