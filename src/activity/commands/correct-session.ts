/** `activity session edit` and `remove`: a session that was noted on a wrong day, or that there never was. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { date, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import type { Activity, Session } from '../activity.ts';
import { chooseActivity } from '../choose.ts';
import { clock } from '../particulars.ts';
import { correctSession, removeSession, sessionsOf } from '../records.ts';

const activity = required(text((t) => t.activity.arguments.activity));
const on = required(date((t) => t.activity.options.sessionOn));

/** The session of that day, before one that was cancelled. Throws `not-found` when there is none. */
export async function chooseSession(context: Context, { id, name }: Activity, day: DateText): Promise<Session> {
  const { db } = await context.store();
  const [found] = (await sessionsOf(db, id))
    .filter((session) => session.date === day)
    .sort((a, b) => Number(a.status === 'cancelled') - Number(b.status === 'cancelled') || a.id - b.id);
  if (found === undefined)
    throw new SamspelError('not-found', (t) => t.activity.noSession(name, t.format.date(day)), {
      hint: (t) => t.correction.sessionHint(id),
    });
  return found;
}

const corrected = ({ texts }: Context, { name }: Activity, session: Session) => ({
  noun: (t: Context['texts']) => t.correction.nouns.session,
  id: session.id,
  which: `${name}, ${texts.format.date(session.date)}`,
  json: { activity: session.activityId, date: session.date },
});

const options = {
  to: date((t) => t.correction.options.sessionTo),
  time: text((t) => t.activity.options.time, 'HH:MM'),
  place: text((t) => t.activity.options.place),
  hosts: number((t) => t.activity.options.hosts),
  ...clearOption,
};

export const sessionEdit = command({
  name: 'session edit',
  summary: (t) => t.correction.help.sessionEdit,
  arguments: { activity },
  options: { on, ...options },
  examples: [
    'activity session edit 3 --on 2026-09-07 --to 2026-09-08',
    'activity session edit Språkkafé --on fri --hosts 9 --clear place',
  ],
  async run(context, { activity: typed, on: day, to, time, place, hosts, clear }) {
    const change = {
      ...known({ date: to, place: place && tidy(place), hosts }),
      ...(time === undefined ? {} : { startTime: clock(time) }),
      ...cleared(clear, { time: 'startTime', place: 'place', hosts: 'hosts' } as const),
    };
    requireSomething(change, options);
    const of = await chooseActivity(context, typed);
    const session = await chooseSession(context, of, day);
    if (to !== undefined && session.status === 'held' && to > context.today)
      throw new SamspelError('bad-data', (t) => t.activity.notYet(t.format.date(to)));
    const { db } = await context.store();
    const isTaken = (await sessionsOf(db, of.id)).some(
      ({ id, date: other, status }) => other === to && id !== session.id && status !== 'cancelled',
    );
    if (isTaken && session.status !== 'cancelled')
      throw new SamspelError('conflict', (t) => t.activity.hasSession(of.name, t.format.date(to ?? day)));
    await context.change('activity session edit', async (tx) => {
      await correctSession(tx, session.id, change);
      return changed(context, corrected(context, of, { ...session, ...known({ date: to }) }));
    });
  },
});

export const sessionRemove = command({
  name: 'session remove',
  summary: (t) => t.correction.help.sessionRemove,
  arguments: { activity },
  options: { on },
  examples: ['activity session remove 3 --on 2026-09-07', 'activity session remove Språkkafé --on fri --dry-run'],
  async run(context, { activity: typed, on: day }) {
    const of = await chooseActivity(context, typed);
    const session = await chooseSession(context, of, day);
    await context.change('activity session remove', async (tx) => {
      const people = await removeSession(tx, session.id);
      const { json, ...rest } = corrected(context, of, session);
      const along = people === 0 ? null : context.texts.correction.attendances(people);
      return removed(context, { ...rest, json: { ...json, attendance: people } }, along);
    });
  },
});
