/** `config field edit`: labels, choices, and whether it is sensitive. What a field holds is settled when it is made. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, many, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { nearest, tidy } from '../../lib/text.ts';
import { chooseOwnField } from '../choose.ts';
import { findChoice, type OwnField, ownName } from '../own-field.ts';
import { countEachValue, editOwnField, renameValue } from '../records.ts';
import { checkedChoices, keyArgument, label, labelOptions } from './add.ts';

export const edit = command({
  name: 'field edit',
  summary: (t) => t.ownField.help.edit,
  description: (t) => t.ownField.help.editMore,
  arguments: { key: keyArgument },
  options: {
    ...labelOptions,
    choices: words((t) => t.ownField.options.newChoices),
    rename: many(text((t) => t.ownField.options.rename, 'OLD=NEW')),
    sensitive: flag((t) => t.ownField.options.sensitive),
    notSensitive: flag((t) => t.ownField.options.notSensitive),
  },
  examples: [
    'config field edit shoeSize --label-fi "Kengännumero"',
    'config field edit group --choices red,blue,green,yellow',
    'config field edit group --rename red=crimson',
  ],
  async run(context, { key, labelEn, labelSv, labelFi, choices, rename, sensitive, notSensitive }) {
    const field = await chooseOwnField(context, key);
    if (sensitive && field.subject !== 'participant')
      throw new SamspelError('usage', (t) => t.ownField.sensitiveOfPeople, {
        hint: (t) => t.ownField.sensitiveOfPeopleHint,
      });
    if (sensitive && notSensitive) throw new SamspelError('usage', (t) => t.ownField.bothSensitive);
    const renamed = readRenames(field, rename);
    const labels = { ...field.labels, ...known({ en: given(labelEn), sv: given(labelSv), fi: given(labelFi) }) };
    const change = {
      ...((labelEn ?? labelSv ?? labelFi) === undefined ? {} : { labels }),
      ...(choices === undefined && renamed.length === 0
        ? {}
        : { choices: await newChoices(context, field, choices, renamed) }),
      ...(sensitive || notSensitive ? { sensitive } : {}),
    };
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    await context.change('config field edit', async (tx) => {
      for (const { from, to } of renamed) await renameValue(tx, field.id, from, to);
      await editOwnField(tx, field.id, change);
      return {
        message: context.texts.ownField.edited(ownName(field.key)),
        json: { id: field.id, key: ownName(field.key) },
      };
    });
  },
});

const given = (typed: string | undefined): string | null | undefined =>
  typed === undefined ? undefined : label(typed);

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Throws `usage` for what is no choice of the field. */
function readRenames({ choices }: OwnField, typed: readonly string[]): Rename[] {
  return typed.map((one) => {
    const [, old = '', to = ''] = /^(.+?)=(.+)$/s.exec(one) ?? [];
    const from = findChoice(choices, tidy(old));
    if (from === null || tidy(to) === '')
      throw new SamspelError('usage', (t) =>
        t.cli.notAChoice('--rename', tidy(old) || one, choices, nearest(tidy(old), choices)),
      );
    return { from, to: tidy(to) };
  });
}

/** Throws `conflict` when someone has a choice that would go: what people were told is not taken away unasked. */
async function newChoices(
  context: Context,
  field: OwnField,
  typed: readonly string[] | undefined,
  renamed: readonly Rename[],
): Promise<readonly string[]> {
  const kept = field.choices.map((choice) => renamed.find(({ from }) => from === choice)?.to ?? choice);
  const choices = checkedChoices(field.kind, typed ?? kept);
  const { db } = await context.store();
  const counts = await countEachValue(db, field.id);
  const used = field.choices.filter((choice, at) => counts.has(choice) && !choices.includes(kept[at] ?? choice));
  if (used.length > 0) {
    const people = used.reduce((sum, choice) => sum + (counts.get(choice) ?? 0), 0);
    throw new SamspelError('conflict', (t) => t.ownField.choiceUsed(used, people), {
      hint: (t) => t.ownField.choiceUsedHint(field.key, used[0] ?? ''),
    });
  }
  return choices;
}
