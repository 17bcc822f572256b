/** `config field add`: a field that this register needs and others don't. */
import { command } from '../../cli/command.ts';
import { choice, flag, required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { type OwnFieldKind, ownFieldKinds, ownFieldSubjects } from '../../lib/vocabulary-own.ts';
import { choicesFault, findOwnField, isOwnKey, ownName } from '../own-field.ts';
import { addOwnField, listOwnFields } from '../records.ts';
import { tellTakenNames } from './taken-names.ts';

export const keyArgument = required(text((t) => t.ownField.arguments.key, 'KEY'));

/** The words by which people know the field, one a language. */
export const labelOptions = {
  labelEn: text((t) => t.ownField.options.labelEn),
  labelSv: text((t) => t.ownField.options.labelSv),
  labelFi: text((t) => t.ownField.options.labelFi),
};

export const add = command({
  name: 'field add',
  summary: (t) => t.ownField.help.add,
  description: (t) => t.ownField.help.addMore,
  arguments: { key: keyArgument },
  options: {
    for: required(choice(ownFieldSubjects, (t) => t.ownField.options.subject)),
    type: required(choice(ownFieldKinds, (t) => t.ownField.options.kind)),
    choices: words((t) => t.ownField.options.choices),
    ...labelOptions,
    sensitive: flag((t) => t.ownField.options.sensitive),
  },
  examples: [
    'config field add shoeSize --for participant --type number --label-sv Skostorlek --label-fi "Kengän koko"',
    'config field add group --for participant --type choice --choices red,blue,green',
    'config field add diet --for participant --type text --label-en "Special diet" --sensitive',
  ],
  async run(context, { key, for: subject, type: kind, choices, labelEn, labelSv, labelFi, sensitive }) {
    if (!isOwnKey(key))
      throw new SamspelError('bad-data', (t) => t.ownField.badKey(key), { hint: (t) => t.ownField.badKeyHint });
    if (sensitive && subject !== 'participant')
      throw new SamspelError('usage', (t) => t.ownField.sensitiveOfPeople, {
        hint: (t) => t.ownField.sensitiveOfPeopleHint,
      });
    const chosen = checkedChoices(kind, choices);
    const { db } = await context.store();
    const taken = findOwnField(await listOwnFields(db, null, 'all'), key);
    if (taken !== undefined)
      throw new SamspelError('conflict', (t) => t.ownField.taken(taken.key), {
        hint: (t) =>
          taken.archivedOn === null ? t.ownField.takenHint(taken.key) : t.ownField.isArchivedHint(taken.key),
      });
    const labels = { en: label(labelEn), sv: label(labelSv), fi: label(labelFi) };
    await context.change('config field add', async (tx) => {
      const id = await addOwnField(tx, { key, subject, kind, choices: chosen, labels, sensitive });
      return { message: context.texts.ownField.added(ownName(key), subject), json: { id, key: ownName(key) } };
    });
    if (subject === 'participant') await tellTakenNames(context, { key, labels });
  },
});

export const label = (typed: string | undefined): string | null => (typed === undefined ? null : tidy(typed));

/** Tidied; empty for fields of other kinds. Throws `usage` for choices that a field can't have. */
export function checkedChoices(kind: OwnFieldKind, typed: readonly string[] | undefined): readonly string[] {
  const choices = typed?.map(tidy);
  const fault = choicesFault(kind, choices);
  if (fault !== null)
    throw new SamspelError('usage', (t) => t.ownField.choicesFaults[fault], { hint: (t) => t.ownField.choicesHint });
  return choices ?? [];
}
