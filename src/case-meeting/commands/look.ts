/** `case-meeting list`, `show` and `done`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, number, required, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { findParticipants } from '../../participant/records.ts';
import { toldApart } from '../../participant/tell-apart.ts';
import type { CaseMeeting } from '../case-meeting.ts';
import {
  caseActions,
  caseAttendanceOf,
  caseMeetingsOf,
  findCaseAction,
  findCaseMeeting,
  finishCaseAction,
} from '../records.ts';
import { caseDetails, caseTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.caseMeeting.help.list,
  listing: true,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  examples: ['case-meeting list 12', 'case-meeting list "Olena Shevchenko" --json'],
  async run(context, { participant }) {
    const { db } = await context.store();
    const person = await chooseParticipant(context, participant);
    await noteReading(context, [person.id], 'case-meeting list');
    const meetings = await caseMeetingsOf(db, person.id);
    const actions = await caseActions(
      db,
      meetings.map(({ id }) => id),
    );
    const open = (id: number) => actions.filter((one) => one.caseMeetingId === id && one.doneOn === null).length;
    await context.list(
      caseTable(
        meetings.map((meeting) => ({ ...meeting, openActions: open(meeting.id) })),
        toldApart(person, context.today, context.texts),
      ),
    );
  },
});

export const show = command({
  name: 'show',
  summary: (t) => t.caseMeeting.help.show,
  arguments: { meeting: required(number((t) => t.caseMeeting.arguments.meeting, 'ID')) },
  examples: ['case-meeting show 3', 'case-meeting show 3 --json'],
  async run(context, { meeting: id }) {
    const { db } = await context.store();
    const meeting = await getCaseMeeting(context, id);
    await noteReading(context, [meeting.participantId], 'case-meeting show');
    const [person] = await findParticipants(db, [meeting.participantId]);
    const title = context.texts.caseMeeting.title(
      person === undefined ? '' : toldApart(person, context.today, context.texts),
      context.texts.format.date(meeting.date),
    );
    const attendance = await caseAttendanceOf(db, id);
    const actions = await caseActions(db, [id]);
    await context.details(caseDetails(meeting, title, { attendance, actions }));
  },
});

async function getCaseMeeting(context: Context, id: number): Promise<CaseMeeting> {
  const meeting = await findCaseMeeting((await context.store()).db, id);
  if (meeting === null) throw new SamspelError('not-found', (t) => t.caseMeeting.notFound(id));
  return meeting;
}

export const done = command({
  name: 'done',
  summary: (t) => t.caseMeeting.help.done,
  arguments: { action: required(number((t) => t.caseMeeting.arguments.action, 'ID')) },
  options: { on: date((t) => t.action.options.on) },
  examples: ['case-meeting done 4', 'case-meeting done 4 --on yesterday'],
  async run(context, { action: id, on = context.today }) {
    const action = await findCaseAction((await context.store()).db, id);
    if (action === null) throw new SamspelError('not-found', (t) => t.caseMeeting.noAction(id));
    if (action.doneOn !== null) {
      const { doneOn } = action;
      throw new SamspelError('conflict', (t) => t.action.isDone(id, t.format.date(doneOn)));
    }
    if (on > context.today) throw new SamspelError('bad-data', (t) => t.action.inFuture(t.format.date(on)));
    await context.change('case-meeting done', async (tx) => {
      await finishCaseAction(tx, id, on);
      return { message: context.texts.caseMeeting.done(id, context.texts.format.date(on)), json: { id, doneOn: on } };
    });
  },
});
