/** `activity session add` and `activity session cancel`: when people meet. */
import { command } from '../../cli/command.ts';
import { date, many, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addDays } from '../../lib/date.ts';
import { mayGo } from '../../lib/steps.ts';
import { tidy } from '../../lib/text.ts';
import { sessionSteps } from '../activity.ts';
import { chooseActivity, chooseOpenActivity } from '../choose.ts';
import { clock } from '../particulars.ts';
import { addSessions, editSession, sessionsOf } from '../records.ts';

/** A term of weekly sessions; more would be a slip of the finger. */
const mostSessions = 60;

export const sessionAdd = command({
  name: 'session add',
  summary: (t) => t.activity.help.sessionAdd,
  arguments: { activity: required(text((t) => t.activity.arguments.activity)) },
  options: {
    on: many(date((t) => t.activity.options.sessionOn)),
    time: text((t) => t.activity.options.time, 'HH:MM'),
    place: text((t) => t.activity.options.place),
    weeks: number((t) => t.activity.options.weeks),
  },
  examples: ['activity session add 3 --on 2026-09-07 --weeks 12', 'activity session add Språkkafé --on fri --on +1w'],
  async run(context, { activity: typed, on, time, place, weeks = 1 }) {
    const activity = await chooseOpenActivity(context, typed);
    if (weeks < 1 || weeks > mostSessions)
      throw new SamspelError('usage', (t) => t.activity.tooManyWeeks(mostSessions));
    const first = on.length === 0 ? [context.today] : on;
    const days = [
      ...new Set(first.flatMap((day) => Array.from({ length: weeks }, (_, week) => addDays(day, week * 7)))),
    ].sort();
    const { db } = await context.store();
    const taken = new Set(
      (await sessionsOf(db, activity.id)).filter(({ status }) => status !== 'cancelled').map((session) => session.date),
    );
    const wanted = days.filter((day) => !taken.has(day));
    if (wanted.length === 0)
      throw new SamspelError('conflict', (t) => t.activity.hasSession(activity.name, t.format.date(days[0] ?? '')));
    const rest = {
      activityId: activity.id,
      startTime: time === undefined ? activity.startTime : clock(time),
      place: place === undefined ? null : tidy(place),
      status: 'planned',
      hosts: null,
    } as const;
    await context.change('activity session add', async (tx) => {
      const ids = await addSessions(
        tx,
        wanted.map((day) => ({ ...rest, date: day })),
      );
      return {
        message: context.texts.activity.sessionsAdded(
          activity.name,
          wanted.length,
          context.texts.format.date(wanted[0] ?? ''),
        ),
        json: { id: ids[0] ?? null, ids, activity: activity.id, dates: wanted },
      };
    });
  },
});

export const sessionCancel = command({
  name: 'session cancel',
  summary: (t) => t.activity.help.sessionCancel,
  arguments: { activity: required(text((t) => t.activity.arguments.activity)) },
  options: { on: required(date((t) => t.activity.options.sessionOn)) },
  examples: ['activity session cancel 3 --on 2026-12-07', 'activity session cancel Språkkafé --on fri'],
  async run(context, { activity: typed, on }) {
    const activity = await chooseActivity(context, typed);
    const { db } = await context.store();
    const session = (await sessionsOf(db, activity.id)).find(
      ({ date: day, status }) => day === on && status !== 'cancelled',
    );
    if (session === undefined)
      throw new SamspelError('not-found', (t) => t.activity.noSession(activity.name, t.format.date(on)));
    if (!mayGo(sessionSteps, session.status, 'cancelled'))
      throw new SamspelError('conflict', (t) => t.activity.wasHeld(t.format.date(on)));
    await context.change('activity session cancel', async (tx) => {
      await editSession(tx, session.id, { status: 'cancelled' });
      return {
        message: context.texts.activity.sessionCancelled(activity.name, context.texts.format.date(on)),
        json: { id: session.id, activity: activity.id, date: on },
      };
    });
  },
});
