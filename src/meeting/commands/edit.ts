/** `meeting edit`: only what is given changes. What was said, decided and agreed is changed with `record --replace`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseMeeting } from '../choose.ts';
import { type Planned, parsePlanned } from '../planning.ts';
import { approvedAlready } from '../record.ts';
import { editMeeting } from '../records.ts';
import { parseTimes } from '../times.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.meeting.help.edit,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: {
    at: text((t) => t.meetingPlan.options.at, 'DAY TIME'),
    date: date((t) => t.meeting.options.date),
    time: text((t) => t.meeting.options.time),
    place: text((t) => t.meeting.options.place),
    body: text((t) => t.meeting.options.body),
    chair: text((t) => t.meeting.options.chair, 'NAME'),
    secretary: text((t) => t.meeting.options.secretary, 'NAME'),
  },
  examples: [
    'meeting edit 14 --place "Luckan, Simonsgatan 8"',
    'meeting edit 14 --at "2026-12-02 13:00–14:30"',
    'meeting edit 14 --date 2026-09-16 --time 13:00–14:30',
  ],
  async run(context, { meeting: typed, at, date: on, time, place, body, chair, secretary }) {
    const words = Object.entries(known({ place, body, chair, secretary })).map(([key, value]) => [key, tidy(value)]);
    const change: Partial<Planned> = {
      ...readAt(context, at),
      ...known({ date: on }),
      ...readTimes(time),
      ...Object.fromEntries(words),
    };
    const day = change.date;
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.meeting.nothingToChange);
    const meeting = await chooseMeeting(context, typed);
    if (meeting.approvedOn !== null) throw approvedAlready(meeting);
    if (meeting.status === 'held' && day !== undefined && day > context.today)
      throw new SamspelError('bad-data', (t) => t.meeting.inFuture(t.format.date(day)), {
        hint: (t) => t.meeting.futureHint,
      });
    const { status, invitedOn, sequence } = meeting;
    // What is in the calendars of others changes only when they are told: that is a new version of the invitation.
    const told =
      [at, on, time, place, body].some((given) => given !== undefined) && status !== 'held' && sequence !== null;
    await context.change('meeting edit', async (tx) => {
      await editMeeting(tx, meeting.id, { ...change, ...(told ? { sequence: sequence + 1 } : {}) });
      return {
        message: context.texts.meeting.edited(meeting.id, meeting.partnershipName),
        json: { id: meeting.id, partnership: meeting.partnership },
      };
    });
    if (told && invitedOn !== null) context.say((t) => t.meetingPlan.sendAgain(meeting.id));
  },
});

function readAt({ today }: Context, at: string | undefined): Partial<Planned> {
  if (at === undefined) return {};
  const planned = parsePlanned(at, today);
  if (planned === null)
    throw new SamspelError('usage', (t) => t.meetingPlan.badAt(at), { hint: (t) => t.meetingPlan.badAtHint });
  // A day alone leaves the time as it is.
  return planned.startTime === null ? { date: planned.date } : planned;
}

function readTimes(time: string | undefined) {
  if (time === undefined) return {};
  const times = parseTimes(time);
  if (times === null)
    throw new SamspelError('usage', (t) => t.meeting.badTime(time), { hint: (t) => t.meeting.badTimeHint });
  return times;
}
