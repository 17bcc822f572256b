/** `activity feedback edit` and `remove`: a feedback that was noted wrongly. Who gave it is not told. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { known } from '../../lib/known.ts';
import { editFeedback, findFeedback, removeFeedback } from '../records.ts';
import { particulars } from './feedback.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findFeedback>>>;

const one = required(text((t) => t.correction.arguments.feedback, 'ID'));

/** Throws `not-found` for what is no number of a feedback. */
function chooseFeedback(context: Context, typed: string): Promise<Found> {
  return chooseByNumber(context, typed, findFeedback, {
    noun: (t) => t.correction.nouns.feedback,
    hint: (t) => t.correction.feedbackHint,
  });
}

const corrected = ({ texts }: Context, found: Found) => ({
  noun: (t: Context['texts']) => t.correction.nouns.feedback,
  id: found.id,
  which: `${found.activity}, ${texts.format.date(found.givenOn)}`,
  json: { rating: found.rating, on: found.givenOn },
});

const options = { ...particulars, on: date((t) => t.correction.options.day), ...clearOption };

export const feedbackEdit = command({
  name: 'feedback edit',
  summary: (t) => t.correction.help.feedbackEdit,
  arguments: { feedback: one },
  options,
  examples: ['activity feedback edit 2 --rating 4', 'activity feedback edit 2 --on 1.9.2026 --clear text'],
  async run(context, { feedback: typed, rating, helped, text: said, on, clear }) {
    const change = {
      ...known({ givenOn: on, text: said?.trim() }),
      ...(rating === undefined ? {} : { rating: Number(rating) }),
      ...(helped === undefined ? {} : { helped: Number(helped === 'yes') }),
      ...cleared(clear, { helped: 'helped', text: 'text' } as const),
    };
    requireSomething(change, options);
    if (on !== undefined) requirePassed(on, context);
    const found = await chooseFeedback(context, typed);
    await context.change('activity feedback edit', async (tx) => {
      await editFeedback(tx, found.id, change);
      return changed(context, corrected(context, { ...found, ...known({ givenOn: on, rating: change.rating }) }));
    });
  },
});

export const feedbackRemove = command({
  name: 'feedback remove',
  summary: (t) => t.correction.help.feedbackRemove,
  arguments: { feedback: one },
  examples: ['activity feedback remove 2', 'activity feedback remove 2 --dry-run'],
  async run(context, { feedback: typed }) {
    const found = await chooseFeedback(context, typed);
    await context.change('activity feedback remove', async (tx) => {
      await removeFeedback(tx, found.id);
      return removed(context, corrected(context, found), null);
    });
  },
});
