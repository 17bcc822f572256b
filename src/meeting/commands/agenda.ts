/** `meeting agenda`: what a planned meeting will talk about. */
import { listActions } from '../../action/records.ts';
import { command } from '../../cli/command.ts';
import { many, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { printable, tidy } from '../../lib/text.ts';
import { choosePlannedMeeting } from '../choose.ts';
import { agendaLines } from '../invitation.ts';
import { agendaOf, setPlannedPoints } from '../records/planned.ts';
import { itemsOf } from '../records.ts';

export const agenda = command({
  name: 'agenda',
  summary: (t) => t.meetingPlan.help.agenda,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: {
    add: many(text((t) => t.meetingPlan.options.add, 'POINT')),
    remove: many(number((t) => t.meetingPlan.options.remove)),
  },
  examples: ['meeting agenda 7', 'meeting agenda 7 --add "Budget 2027" --add "The spring\'s groups"'],
  async run(context, { meeting: typed, add = [], remove = [] }) {
    const meeting = await choosePlannedMeeting(context, typed);
    const { db } = await context.store();
    const named = (await itemsOf(db, meeting.id)).map(({ title }) => title);
    if (add.length > 0 || remove.length > 0) {
      const gone = await namedAt(remove);
      const points = [...named.filter((title) => !gone.has(title)), ...add.map(tidy)];
      await context.change('meeting agenda', async (tx) => {
        await setPlannedPoints(tx, meeting.id, points);
        return {
          message: context.texts.meetingPlan.agendaChanged(meeting.id, meeting.partnershipName),
          json: { id: meeting.id, partnership: meeting.partnership, points },
        };
      });
      return;
    }
    const points = await agendaOf(db, meeting);
    if (context.format !== 'table')
      return context.json(
        points.map(({ kind, title }) => ({ kind, title: title ?? context.texts.meetingPlan.points[kind] })),
      );
    const actions = await listActions(db, { partnership: meeting.partnershipId, state: 'open' });
    context.print(`${printable(agendaLines({ agenda: points, actions }, context.texts).join('\n'))}\n`);

    /** The points added for this meeting that have these numbers in the whole agenda. */
    async function namedAt(numbers: readonly number[]): Promise<ReadonlySet<string>> {
      const whole = await agendaOf(db, meeting);
      return new Set(
        numbers.map((position) => {
          const point = whole[position - 1];
          if (point?.kind !== 'other' || point.title === null)
            throw new SamspelError('not-found', (t) => t.meetingPlan.noPoint(position));
          return point.title;
        }),
      );
    }
  },
});
