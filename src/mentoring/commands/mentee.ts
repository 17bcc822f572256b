/** `mentee add`, `edit` and `list`. */

import { command } from '../../cli/command.ts';
import { date, flag, required, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { withOwnColumns } from '../../own-field/view.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { chooseMentee, chooseOpenProgramme, chooseProgramme } from '../choose.ts';
import type { Mentee } from '../mentoring.ts';
import { occupationCodeOf } from '../occupation-code.ts';
import { addMentees, editMentee, listMentees } from '../records.ts';
import { menteeOptions, programmeOption, readMenteeFacts } from '../terms.ts';
import { menteeTable } from '../view.ts';

export const menteeAdd = command({
  name: 'add',
  summary: (t) => t.mentoringCommands.help.menteeAdd,
  arguments: { participant: required(text((t) => t.mentoringCommands.arguments.participant)) },
  options: {
    programme: programmeOption,
    ...menteeOptions,
    on: date((t) => t.mentoringCommands.options.appliedOn),
  },
  examples: [
    'mentee add 12 --programme mentor-i-yrket --consent yes',
    'mentee add "Emre Demir" --target-occupation elektriker --mentor-gender female --remote yes',
  ],
  async run(context, { participant, programme, on = context.today, ...typed }) {
    const { db } = await context.store();
    const to = await chooseOpenProgramme(context, programme);
    const who = await chooseParticipant(context, participant);
    const name = `${who.givenName} ${who.familyName}`;
    const twin = (await listMentees(db, { programme: to.id, current: true })).find(
      (one) => one.participantId === who.id,
    );
    if (twin !== undefined) throw new SamspelError('conflict', (t) => t.mentoring.isMenteeAlready(name, twin.id));
    const facts = readMenteeFacts(typed, context.language);
    const occupation = who.targetOccupation ?? who.occupation;
    const row = {
      ...facts,
      occupationCode: facts.occupationCode ?? occupationCodeOf(occupation, context.language),
      programmeId: to.id,
      participantId: who.id,
      appliedOn: on,
    };
    await context.change('mentee add', async (tx) => {
      const [id = 0] = await addMentees(tx, [row]);
      const { texts } = context;
      return {
        message: texts.mentoring.menteeAdded(name, id, to.name),
        logged: texts.mentoring.menteeAdded(texts.mentoring.noun.mentee, id, to.name),
        json: { id, programme: to.handle, participant: who.id },
      };
    });
  },
});

export const menteeEdit = command({
  name: 'edit',
  summary: (t) => t.mentoringCommands.help.menteeEdit,
  arguments: { mentee: required(text((t) => t.mentoringCommands.arguments.mentee)) },
  options: { ...menteeOptions, leftOn: date((t) => t.mentoringCommands.options.leftOn) },
  examples: ['mentee edit 7 --consent yes', 'mentee edit "Emre Demir" --left-on 30.9.2026'],
  async run(context, { mentee, leftOn, ...typed }) {
    const { id, name } = await chooseMentee(context, mentee);
    const change = { ...readMenteeFacts(typed, context.language), ...known({ leftOn }) };
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.mentoring.nothingToChange);
    await context.change('mentee edit', async (tx) => {
      await editMentee(tx, id, change);
      const { texts } = context;
      return {
        message: texts.mentoring.menteeEdited(name),
        logged: texts.mentoring.menteeEdited(String(id)),
        json: { id, ...change },
      };
    });
  },
});

export const menteeList = command({
  name: 'list',
  summary: (t) => t.mentoringCommands.help.menteeList,
  listing: true,
  options: { programme: programmeOption, all: flag((t) => t.mentoringCommands.options.all), ...tagOption },
  examples: [
    'mentee list',
    'mentee list --programme mentor-i-yrket --columns name,occupation,wishes',
    'mentee list --where own:laptop=no --columns name,own:laptop',
  ],
  async run(context, { programme, all, tag }) {
    const { db } = await context.store();
    const selection = programme === undefined ? {} : { programme: (await chooseProgramme(context, programme)).id };
    const listed = menteeTable(await listMentees(db, { ...selection, ...(all ? {} : { current: true }) }));
    const whose = ({ participantId }: Mentee) => participantId;
    const tagged = await ofTagged(context, 'participant', listed, tag, whose);
    await context.list(naming(await withOwnColumns(context, 'participant', tagged, whose), 'mentee list', whose));
  },
});
