/** `learning edit` and `remove`: something that was written down wrongly. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import type { Learning } from '../learning.ts';
import { editLearning, listLearning, removeLearning } from '../records.ts';

export const learningArgument = required(text((t) => t.learning.arguments.learning, 'ID'));

/** Throws `not-found` for what is no number of a thing learned. */
export function chooseLearning(context: Context, typed: string): Promise<Learning> {
  return chooseByNumber(context, typed, async (db, id) => (await listLearning(db, { id }))[0], {
    noun: (t) => t.learning.noun,
    hint: (t) => t.learning.notFoundHint,
  });
}

const corrected = ({ id, text: learned, partnership, organisation, on }: Learning) => ({
  noun: (t: Context['texts']) => t.learning.noun,
  id,
  which: learned,
  json: { partnership, organisation, on },
});

const options = {
  text: text((t) => t.learning.arguments.text),
  by: text((t) => t.learning.options.by, 'ORG'),
  changed: text((t) => t.learning.options.changed),
  on: date((t) => t.correction.options.day),
  ...clearOption,
};

export const edit = command({
  name: 'edit',
  summary: (t) => t.correction.help.learningEdit,
  arguments: { learning: learningArgument },
  options,
  examples: ['learning edit 3 --on 1.9.2026', 'learning edit 3 --by arbis --clear changed'],
  async run(context, { learning: typed, text: learned, by, changed: because, on, clear }) {
    const organisation = by === undefined ? undefined : await chooseOrganisation(context, by);
    const change = {
      ...known({ text: learned === undefined ? undefined : tidy(learned), learnedOn: on }),
      ...known({ changed: because === undefined ? undefined : tidy(because) }),
      ...(organisation === undefined ? {} : { organisationId: organisation.id, side: 'host' as const }),
      ...cleared(clear, { changed: 'changed' } as const),
    };
    requireSomething(change, options);
    if (on !== undefined) requirePassed(on, context);
    const found = await chooseLearning(context, typed);
    const now = { ...found, ...known({ text: change.text, on, organisation: organisation?.handle }) };
    await context.change('learning edit', async (tx) => {
      await editLearning(tx, found.id, change);
      return changed(context, corrected(now));
    });
  },
});

export const remove = command({
  name: 'remove',
  summary: (t) => t.correction.help.learningRemove,
  arguments: { learning: learningArgument },
  examples: ['learning remove 3', 'learning remove 3 --dry-run'],
  async run(context, { learning: typed }) {
    const found = await chooseLearning(context, typed);
    await context.change('learning remove', async (tx) => {
      await removeLearning(tx, found.id);
      return removed(context, corrected(found), null);
    });
  },
});
