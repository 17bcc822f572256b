/** `activity enrol` and `activity leave`: places, and a waiting list that moves up. */
import { command } from '../../cli/command.ts';
import { date, flag, many, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseParticipants } from '../../participant/choose.ts';
import { requireGuardian } from '../../participant/minor.ts';
import { ageOf, fullName } from '../../participant/participant.ts';
import { suitsAge } from '../activity.ts';
import { chooseActivity, chooseOpenActivity } from '../choose.ts';
import { enrolling, promoted } from '../enrolling.ts';
import { addEnrolments, enrolledIn, setEnrolment } from '../records.ts';

const activity = required(text((t) => t.activity.arguments.activity));
const participants = required(many(text((t) => t.participant.arguments.participants, 'ID')));

export const enrol = command({
  name: 'enrol',
  summary: (t) => t.activity.help.enrol,
  arguments: { activity, participants },
  options: { on: date((t) => t.activity.options.enrolledOn) },
  examples: ['activity enrol 3 12 14', 'activity enrol Måndagsfotboll "Ali Hassan" --on 1.9.2026'],
  async run(context, { activity: typed, participants: typedPeople, on = context.today }) {
    const into = await chooseOpenActivity(context, typed);
    const people = await chooseParticipants(context, typedPeople);
    for (const person of people) {
      // Reckoned from a day to come, a child would be of age.
      requirePassed(on, context, person);
      const age = ageOf(person, on);
      if (!suitsAge(into, age))
        throw new SamspelError('refused', (t) => t.activity.wrongAge(person.id, into.name, into.fromAge, into.toAge));
      requireGuardian(person, on);
    }
    const { db } = await context.store();
    const rows = enrolling(
      into,
      await enrolledIn(db, into.id),
      people.map(({ id }) => id),
    );
    if (rows.length === 0) throw new SamspelError('conflict', (t) => t.activity.alreadyEnrolled(into.name));
    const [placed, waiting] = [
      rows.filter(({ status }) => status === 'enrolled'),
      rows.filter(({ status }) => status === 'waiting'),
    ];
    await context.change('activity enrol', async (tx) => {
      const ids = await addEnrolments(
        tx,
        rows.map((row) => ({ activityId: into.id, ...row, addedOn: on })),
      );
      const named = people.find(({ id }) => people.length === 1 && id === rows[0]?.participantId);
      return {
        message: context.texts.activity.enrolled(
          named === undefined ? null : fullName(named),
          into.name,
          placed.length,
          waiting.length,
        ),
        logged: context.texts.activity.enrolled(null, into.name, placed.length, waiting.length),
        json: {
          id: ids[0] ?? null,
          activity: into.id,
          enrolled: placed.map(({ participantId }) => participantId),
          waiting: waiting.map(({ participantId }) => participantId),
        },
      };
    });
  },
});

export const leave = command({
  name: 'leave',
  summary: (t) => t.activity.help.leave,
  arguments: { activity, participants },
  options: {
    on: date((t) => t.activity.options.leftOn),
    completed: flag((t) => t.activity.options.completed),
  },
  examples: ['activity leave 3 12', 'activity leave "Svenska från början" 12 14 --completed'],
  async run(context, { activity: typed, participants: typedPeople, on = context.today, completed }) {
    const from = await chooseActivity(context, typed);
    const people = await chooseParticipants(context, typedPeople);
    const { db } = await context.store();
    const current = await enrolledIn(db, from.id);
    const leaving = people.map(({ id }) => {
      const row = current.find(
        ({ participantId, status }) => participantId === id && (!completed || status === 'enrolled'),
      );
      if (row === undefined) throw new SamspelError('not-found', (t) => t.activity.notEnrolled(id, from.name));
      return row;
    });
    const gone = new Set(leaving.map(({ id }) => id));
    const moved = promoted(
      from,
      current.filter(({ id }) => !gone.has(id)),
    );
    await context.change('activity leave', async (tx) => {
      await setEnrolment(tx, [...gone], completed ? 'completed' : 'left', on);
      await setEnrolment(tx, moved, 'enrolled', on);
      return {
        message: context.texts.activity.left(from.name, gone.size, moved.length),
        json: {
          id: leaving[0]?.id ?? null,
          activity: from.id,
          participants: leaving.map(({ participantId }) => participantId),
          movedUp: current.filter(({ id }) => moved.includes(id)).map(({ participantId }) => participantId),
        },
      };
    });
  },
});
