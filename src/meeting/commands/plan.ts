/** `meeting plan`: one meeting, or a series at a rhythm. */
import { randomUUID } from 'node:crypto';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, many, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addDuration, type DateText } from '../../lib/date.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { datesOfSeries, type Occurrence, type Planned, parsePlanned, parseRhythm } from '../planning.ts';
import { addPlannedMeetings, meetingsOn } from '../records/planned.ts';
import { describeTimes } from '../times.ts';

export const plan = command({
  name: 'plan',
  summary: (t) => t.meetingPlan.help.plan,
  description: (t) => t.meetingPlan.help.planMore,
  arguments: { partnership: required(text((t) => t.meeting.options.partnership)) },
  options: {
    at: required(text((t) => t.meetingPlan.options.at, 'DAY TIME')),
    place: text((t) => t.meeting.options.place),
    body: text((t) => t.meeting.options.body),
    agenda: many(text((t) => t.meetingPlan.options.agenda, 'POINT')),
    every: text((t) => t.meetingPlan.options.every, 'RHYTHM'),
    times: number((t) => t.meetingPlan.options.times),
    until: date((t) => t.meetingPlan.options.until),
  },
  examples: [
    'meeting plan vagen-in --at "2026-12-01 13:00–14:30" --place Luckan --agenda "Autumn groups" --agenda Budget',
    'meeting plan vagen-in --at "fri 9" --body "steering group" --every "2 months" --times 6',
  ],
  async run(context, { partnership: typed, at, place, body, agenda, every, times, until }) {
    const planned = readPlanned(context, at);
    const days = readSeries(planned, { every, times, until });
    const partnership = await chooseOpenPartnership(context, typed);
    await tellSameDay(context, partnership.id, days);
    const uids = days.map(() => `${randomUUID()}@samspel`);
    const meetings = days.map((day, index) => ({
      partnershipId: partnership.id,
      ...planned,
      date: day.date,
      place: place === undefined ? null : tidy(place),
      body: body === undefined ? null : tidy(body),
      uid: uids[index] ?? null,
      series: days.length > 1 ? (uids[0] ?? null) : null,
    }));
    const { texts } = context;
    let ids: readonly number[] = [];
    await context.change('meeting plan', async (tx) => {
      ids = await addPlannedMeetings(tx, meetings, (agenda ?? []).map(tidy));
      const dates = days.map((day) => texts.format.date(day.date));
      const when = [dates[0], describeTimes(planned)].filter(Boolean).join(' ');
      const [id = 0] = ids;
      return {
        message:
          ids.length === 1
            ? texts.meetingPlan.planned(id, partnership.name, when)
            : texts.meetingPlan.plannedSeries(ids, partnership.name, dates),
        json: {
          id,
          partnership: partnership.handle,
          meetings: days.map((day, index) => ({ id: ids[index] ?? null, date: day.date, uid: uids[index] ?? null })),
        },
      };
    });
    for (const { date: moved, insteadOf } of days)
      if (insteadOf !== null)
        context.say((t) => t.meetingPlan.movedToWorkingDay(t.format.date(insteadOf), t.format.date(moved)));
    if (!context.dryRun) context.say((t) => t.meetingPlan.inviteNext(ids));
  },
});

/** Throws `usage` for what is no day with a time and `bad-data` for one that has passed. */
function readPlanned(context: Context, at: string): Planned {
  const planned = parsePlanned(at, context.today);
  if (planned === null)
    throw new SamspelError('usage', (t) => t.meetingPlan.badAt(at), { hint: (t) => t.meetingPlan.badAtHint });
  if (planned.date < context.today)
    throw new SamspelError('bad-data', (t) => t.meetingPlan.inPast(t.format.date(planned.date)));
  return planned;
}

interface Series {
  readonly every: string | undefined;
  readonly times: number | undefined;
  readonly until: DateText | undefined;
}

function readSeries({ date: first }: Planned, { every, times, until }: Series): Occurrence[] {
  if (every === undefined) {
    if (times !== undefined || until !== undefined)
      throw new SamspelError('usage', (t) => t.meetingPlan.seriesNeedsEvery);
    return [{ date: first, insteadOf: null }];
  }
  const rhythm = parseRhythm(every);
  if (rhythm === null)
    throw new SamspelError('usage', (t) => t.meetingPlan.badRhythm(every), {
      hint: (t) => t.meetingPlan.badRhythmHint,
    });
  if (until !== undefined && until < first) throw new SamspelError('usage', (t) => t.meetingPlan.untilBeforeStart);
  const end = until ?? addDuration(first, { count: 1, unit: 'year' });
  return datesOfSeries(first, rhythm, times === undefined ? { until: end } : { times });
}

async function tellSameDay(context: Context, partnership: number, days: readonly Occurrence[]): Promise<void> {
  const { db } = await context.store();
  for (const { date: day } of days)
    for (const { id, body } of await meetingsOn(db, partnership, day))
      context.say((t) => t.meetingPlan.sameDay(id, body));
}
