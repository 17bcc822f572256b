/** `partnership fields show`, `set` and `clear`: which fields of participants a partnership uses. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import type { FieldKey } from '../fields.ts';
import { inUsualOrder, profileFields, readProfileField } from '../profile.ts';
import { fieldsUsedBy, lackingIn, setFieldsUsed } from '../records.ts';
import { profileTable } from '../view-profile.ts';

const partnership = required(text((t) => t.partnership.arguments.partnership, 'P'));

export const fieldsShow = command({
  name: 'fields show',
  summary: (t) => t.participantMore.help.fieldsShow,
  arguments: { partnership },
  listing: true,
  examples: ['partnership fields show vagen-in', 'partnership fields show vagen-in --json'],
  async run(context, { partnership: typed }) {
    const { db } = await context.store();
    const { id, name, handle } = await choosePartnership(context, typed);
    const used = await fieldsUsedBy(db, [id]);
    const { people, lacking } = await lackingIn(db, id, used, context.today);
    const rows = used.map((field) => ({ field, people, lacking: lacking[field] ?? 0 }));
    await context.list(profileTable(rows, { name, handle }));
  },
});

export const fieldsSet = command({
  name: 'fields set',
  summary: (t) => t.participantMore.help.fieldsSet,
  description: (t) => t.participantMore.fieldsMore,
  arguments: { partnership, fields: words((t) => t.participantMore.arguments.fields, 'FIELD,FIELD') },
  options: {
    add: words((t) => t.participantMore.options.add, 'FIELD,FIELD'),
    remove: words((t) => t.participantMore.options.remove, 'FIELD,FIELD'),
  },
  examples: [
    'partnership fields set vagen-in phone,municipality,motherTongue,arrivalDate,integrationLanguage',
    'partnership fields set vagen-in --add occupation --remove arrivalDate',
  ],
  async run(context, { partnership: typed, fields, add = [], remove = [] }) {
    const { db } = await context.store();
    const { id, name, handle } = await choosePartnership(context, typed);
    const before = await fieldsUsedBy(db, [id]);
    const isChange = fields === undefined && (add.length > 0 || remove.length > 0);
    const chosen = isChange ? before : await chosenFields(context, fields, before);
    const gone = new Set(remove.map((one) => readProfileField('--remove', one)));
    const more = add.map((one) => readProfileField('--add', one));
    const after = inUsualOrder([...chosen, ...more].filter((field) => !gone.has(field)));
    await context.change('partnership fields set', async (tx) => {
      await setFieldsUsed(tx, id, after);
      return {
        message: context.texts.participantMore.profileSet(name, after),
        json: { partnership: handle, fields: after },
      };
    });
  },
});

export const fieldsClear = command({
  name: 'fields clear',
  summary: (t) => t.participantMore.help.fieldsClear,
  arguments: { partnership },
  examples: ['partnership fields clear vagen-in', 'partnership fields clear vagen-in --dry-run'],
  async run(context, { partnership: typed }) {
    const { id, name, handle } = await choosePartnership(context, typed);
    await context.change('partnership fields clear', async (tx) => {
      await setFieldsUsed(tx, id, []);
      return { message: context.texts.participantMore.profileSet(name, []), json: { partnership: handle, fields: [] } };
    });
  },
});

/** What was typed, or ticked on a terminal. Throws `usage` when nobody can be asked. */
async function chosenFields(
  context: Context,
  typed: readonly string[] | undefined,
  before: readonly FieldKey[],
): Promise<readonly FieldKey[]> {
  if (typed !== undefined) return typed.map((one) => readProfileField('FIELDS', one));
  if (context.prompt === null)
    throw new SamspelError('usage', (t) => t.cli.missing(['FIELDS']), {
      hint: (t) => t.cli.missingHint('partnership fields set'),
    });
  return context.prompt.tick(
    context.texts.participantMore.whichFields,
    profileFields.map((value) => ({
      name: context.texts.participant.fields[value],
      value,
      checked: before.includes(value),
    })),
  );
}
