/** `participant contact add` and `list`: that somebody has been in contact, when and how. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, many, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { noteReading } from '../../cli/reading.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { contactWays } from '../../lib/vocabulary.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../choose.ts';
import type { Participant } from '../participant.ts';
import { addContacts, contactsWith } from '../records.ts';
import { contactTable } from '../view.ts';

/** What is told of a contact. */
export const particulars = {
  by: text((t) => t.participant.options.by, 'NAME'),
  how: choice(
    contactWays,
    (t) => t.participant.options.how,
    (t) => t.participant.ways,
  ),
  on: date((t) => t.participant.options.contactOn),
  organisation: text((t) => t.participant.options.contactOrganisation, 'ORG'),
  notes: text((t) => t.participant.notesHelp),
};

export const contactAdd = command({
  name: 'contact add',
  summary: (t) => t.participant.help.contactAdd,
  arguments: { participants: required(many(text((t) => t.participant.arguments.participants, 'ID'))) },
  options: { ...particulars, how: required(particulars.how) },
  examples: [
    'participant contact add 12 --how phone --by "Bo Berg" --organisation luckan',
    'participant contact add 12 14 15 --how meeting --on 20.8.2026',
  ],
  async run(context, { participants, by = context.actor, how, on = context.today, organisation, notes }) {
    requireContactPassed(context, on);
    const who: Participant[] = [];
    for (const typed of participants) who.push(await chooseParticipant(context, typed));
    for (const person of who) requirePassed(on, context, person);
    const from = organisation === undefined ? null : await chooseOrganisation(context, organisation);
    await context.change('participant contact add', async (tx) => {
      const ids = await addContacts(
        tx,
        who.map(({ id }) => id),
        { contactedOn: on, way: how, byName: by, organisationId: from?.id ?? null, notes: notes ?? null },
      );
      const { texts } = context;
      const name = who.length === 1 && who[0] !== undefined ? `${who[0].givenName} ${who[0].familyName}` : null;
      return {
        message: texts.participant.contacted(name, who.length),
        logged: texts.participant.contacted(null, who.length),
        json: { id: ids[0] ?? null, ids, participants: who.map(({ id }) => id) },
      };
    });
  },
});

/** Throws `bad-data` for a day to come. */
export function requireContactPassed({ today }: Context, on: DateText): void {
  if (on > today) throw new SamspelError('bad-data', (t) => t.participant.contactInFuture);
}

export const contactList = command({
  name: 'contact list',
  summary: (t) => t.correction.help.contactList,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  listing: true,
  examples: ['participant contact list 12', 'participant contact list "Olena Shevchenko" --where how=phone --json'],
  async run(context, { participant }) {
    const { id } = await chooseParticipant(context, participant);
    await noteReading(context, [id], 'participant contact list');
    const { db } = await context.store();
    await context.list(contactTable(await contactsWith(db, id)));
  },
});
