/** `mentor add`, `edit` and `list`. */

import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, flag, required, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseContactPerson, chooseOrganisation } from '../../organisation/choose.ts';
import { withOwnColumns } from '../../own-field/view.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { nameKey } from '../../participant/participant.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { chooseMentor, chooseOpenProgramme, chooseProgramme } from '../choose.ts';
import type { Mentor } from '../mentoring.ts';
import { occupationCodeOf } from '../occupation-code.ts';
import { addMentors, editMentor, listMentors } from '../records.ts';
import { mentorOptions, programmeOption, readMentorFacts } from '../terms.ts';
import { mentorTable } from '../view.ts';

const provider = {
  organisation: text((t) => t.mentoringCommands.options.organisation, 'ORG'),
};

export const mentorAdd = command({
  name: 'add',
  summary: (t) => t.mentoringCommands.help.mentorAdd,
  arguments: { name: text((t) => t.mentoringCommands.arguments.name) },
  options: {
    programme: programmeOption,
    participant: text((t) => t.mentoringCommands.options.asParticipant),
    contact: text((t) => t.mentoringCommands.options.contact, 'NAME'),
    ...provider,
    ...mentorOptions,
    on: date((t) => t.mentoringCommands.options.appliedOn),
  },
  examples: [
    'mentor add "Anna Ekholm" --organisation nordfirma --occupation apotekare --languages sv,fi --municipality Vanda --times "fre em"',
    'mentor add --participant "Olena Shevchenko" --occupation sjuksköterska --migration-background yes',
  ],
  async run(context, { name, programme, participant, contact, organisation, on = context.today, ...typed }) {
    const { db } = await context.store();
    const to = await chooseOpenProgramme(context, programme);
    const who = await findWho(context, { name, participant, contact, organisation });
    const { givenName, familyName, shown } = who;
    const key = nameKey(givenName, familyName);
    const twin = (await listMentors(db, { programme: to.id, current: true })).find(
      (mentor) =>
        mentor.nameKey === key &&
        (who.participantId === null
          ? mentor.organisationId === who.organisationId
          : mentor.participantId === who.participantId),
    );
    if (twin !== undefined) throw new SamspelError('conflict', (t) => t.mentoring.isMentorAlready(shown, twin.id));
    const facts = readMentorFacts(typed, context.language);
    const isParticipant = who.participantId !== null;
    const occupation = facts.occupation ?? who.occupation;
    const row = {
      ...{ languages: [], interests: [], capacity: 1 },
      ...facts,
      occupationCode: facts.occupationCode ?? occupationCodeOf(occupation, context.language),
      programmeId: to.id,
      participantId: who.participantId,
      contactPersonId: who.contactPersonId,
      organisationId: who.organisationId,
      // The name of a participant stands with the participant, once.
      ...(isParticipant ? {} : { givenName, familyName }),
      nameKey: key,
      appliedOn: on,
    };
    await context.change('mentor add', async (tx) => {
      const [id = 0] = await addMentors(tx, [row]);
      const { texts } = context;
      return {
        message: texts.mentoring.mentorAdded(shown, id, to.name),
        logged: texts.mentoring.mentorAdded(texts.mentoring.noun.mentor, id, to.name),
        json: { id, programme: to.handle, organisation: who.organisation, participant: who.participantId },
      };
    });
  },
});

interface WhoTyped {
  readonly name: string | undefined;
  readonly participant: string | undefined;
  readonly contact: string | undefined;
  readonly organisation: string | undefined;
}

async function findWho(context: Context, { name, participant, contact, organisation }: WhoTyped) {
  const from = organisation === undefined ? null : await chooseOrganisation(context, organisation);
  const base = { organisationId: from?.id ?? null, organisation: from?.handle ?? null };
  if (participant !== undefined) {
    const { id, givenName, familyName, occupation } = await chooseParticipant(context, participant);
    const shown = `${givenName} ${familyName}`;
    return { ...base, participantId: id, contactPersonId: null, givenName, familyName, occupation, shown };
  }
  if (contact !== undefined && from !== null) {
    const person = await chooseContactPerson(context, from, contact);
    return { ...base, participantId: null, contactPersonId: person.id, occupation: null, ...namesIn(person.name) };
  }
  const written = tidy(name ?? '');
  if (written === '') throw new SamspelError('usage', (t) => t.mentoring.mentorWho, { details: { missing: ['NAME'] } });
  return { ...base, participantId: null, contactPersonId: null, occupation: null, ...namesIn(written) };
}

/** The last word is the family name; a comma turns them round. */
function namesIn(written: string): { givenName: string; familyName: string; shown: string } {
  const [family, given] = written.split(',').map((part) => part.trim());
  if (given !== undefined && given !== '')
    return { givenName: given, familyName: family ?? '', shown: `${given} ${family}` };
  const cut = written.lastIndexOf(' ');
  return {
    givenName: cut === -1 ? '' : written.slice(0, cut),
    familyName: written.slice(cut + 1),
    shown: written,
  };
}

export const mentorEdit = command({
  name: 'edit',
  summary: (t) => t.mentoringCommands.help.mentorEdit,
  arguments: { mentor: required(text((t) => t.mentoringCommands.arguments.mentor)) },
  options: { ...mentorOptions, leftOn: date((t) => t.mentoringCommands.options.leftOn) },
  examples: [
    'mentor edit 3 --trained-on 20.1.2026 --rules-accepted-on 20.1.2026',
    'mentor edit "Anna Ekholm" --room 2',
  ],
  async run(context, { mentor: typed, leftOn, ...facts }) {
    const { id, name } = await chooseMentor(context, typed);
    const change = { ...readMentorFacts(facts, context.language), ...known({ leftOn }) };
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.mentoring.nothingToChange);
    await context.change('mentor edit', async (tx) => {
      await editMentor(tx, id, change);
      const { texts } = context;
      return {
        message: texts.mentoring.mentorEdited(name),
        logged: texts.mentoring.mentorEdited(String(id)),
        json: { id, ...change },
      };
    });
  },
});

export const mentorList = command({
  name: 'list',
  summary: (t) => t.mentoringCommands.help.mentorList,
  listing: true,
  options: {
    programme: programmeOption,
    ...provider,
    all: flag((t) => t.mentoringCommands.options.all),
    ...tagOption,
  },
  examples: ['mentor list --programme mentor-i-yrket', 'mentor list --organisation nordfirma --columns name,trainedOn'],
  async run(context, { programme, organisation, all, tag }) {
    const { db } = await context.store();
    const selection = programme === undefined ? {} : { programme: (await chooseProgramme(context, programme)).id };
    const from = organisation === undefined ? null : (await chooseOrganisation(context, organisation)).id;
    const mentors = await listMentors(db, { ...selection, ...(all ? {} : { current: true }) });
    const listed = mentorTable(mentors.filter(({ organisationId }) => from === null || organisationId === from));
    const whose = ({ participantId }: Mentor) => participantId;
    const tagged = await ofTagged(context, 'participant', listed, tag, whose);
    await context.list(naming(await withOwnColumns(context, 'participant', tagged, whose), 'mentor list', whose));
  },
});
