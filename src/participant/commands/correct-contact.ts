/** `participant contact edit` and `remove`: a contact that was recorded wrongly, or by mistake. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { date, many, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import type { DateText } from '../../lib/date.ts';
import { known } from '../../lib/known.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { fullName } from '../participant.ts';
import { editContact, findContact, removeContacts } from '../records.ts';
import { particulars, requireContactPassed } from './contact.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findContact>>>;

/** Throws `not-found` for what is no number of a contact. */
function chooseContact(context: Context, typed: string): Promise<Found> {
  return chooseByNumber(context, typed, findContact, {
    noun: (t) => t.correction.nouns.contact,
    hint: (t) => t.correction.contactHint,
  });
}

const corrected = ({ texts }: Context, found: Found, on: DateText) => ({
  noun: (t: Context['texts']) => t.correction.nouns.contact,
  id: found.id,
  which: `${fullName(found)}, ${texts.format.date(on)}`,
  json: { participant: found.participantId },
});

const options = {
  ...particulars,
  by: text((t) => t.correction.options.contactBy, 'NAME'),
  on: date((t) => t.correction.options.day),
  ...clearOption,
};

export const contactEdit = command({
  name: 'contact edit',
  summary: (t) => t.correction.help.contactEdit,
  arguments: { contact: required(text((t) => t.correction.arguments.contact, 'ID')) },
  options,
  examples: [
    'participant contact edit 7 --on 19.8.2026',
    'participant contact edit 7 --how visit --by "Bo Berg" --clear notes',
  ],
  async run(context, { contact: typed, by, how, on, organisation, notes, clear }) {
    const within = organisation === undefined ? undefined : (await chooseOrganisation(context, organisation)).id;
    const change = {
      ...known({ byName: by, way: how, contactedOn: on, organisationId: within, notes }),
      ...cleared(clear, { organisation: 'organisationId', notes: 'notes' }),
    };
    requireSomething(change, options);
    const found = await chooseContact(context, typed);
    if (on !== undefined) {
      requireContactPassed(context, on);
      requirePassed(on, context, found);
    }
    await context.change('participant contact edit', async (tx) => {
      await editContact(tx, found.id, change);
      return changed(context, corrected(context, found, on ?? found.on));
    });
  },
});

export const contactRemove = command({
  name: 'contact remove',
  summary: (t) => t.correction.help.contactRemove,
  arguments: { contacts: required(many(text((t) => t.correction.arguments.contacts, 'ID'))) },
  examples: ['participant contact remove 7', 'participant contact remove 7 8 9 --dry-run'],
  async run(context, { contacts }) {
    const chosen = new Map<number, Found>();
    for (const typed of contacts) {
      const one = await chooseContact(context, typed);
      chosen.set(one.id, one);
    }
    const [first, ...others] = chosen.values();
    if (first === undefined) return;
    const ids = [...chosen.keys()];
    await context.change('participant contact remove', async (tx) => {
      await removeContacts(tx, ids);
      const one = removed(context, corrected(context, first, first.on), null);
      const many = context.texts.correction.contactsRemoved(ids);
      return { ...(others.length === 0 ? one : { ...one, message: many, logged: many }), json: { ...one.json, ids } };
    });
  },
});
