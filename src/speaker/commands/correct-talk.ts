/** `speaker talk edit` and `remove`: a talk that was noted wrongly. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { editTalk, findTalk, removeTalk } from '../records.ts';
import { particulars } from './talk.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findTalk>>>;

const one = required(text((t) => t.correction.arguments.talk, 'ID'));

/** Throws `not-found` for what is no number of a talk. */
function chooseTalk(context: Context, typed: string): Promise<Found> {
  return chooseByNumber(context, typed, findTalk, {
    noun: (t) => t.correction.nouns.talk,
    hint: (t) => t.correction.talkHint,
  });
}

const corrected = ({ texts }: Context, found: Found) => ({
  noun: (t: Context['texts']) => t.correction.nouns.talk,
  id: found.id,
  which: `${found.name}, ${found.topic}, ${texts.format.date(found.on)}`,
  json: { speaker: found.speakerId, topic: found.topic, on: found.on },
});

const options = { ...particulars, on: date((t) => t.correction.options.day), ...clearOption };

export const talkEdit = command({
  name: 'talk edit',
  summary: (t) => t.correction.help.talkEdit,
  arguments: { talk: one },
  options,
  examples: ['speaker talk edit 2 --listeners 26 --rating 5', 'speaker talk edit 2 --on 15.9.2026 --clear at,feedback'],
  async run(context, { talk: typed, topic, at, on, listeners, rating, feedback, clear }) {
    const change = {
      ...known({ givenOn: on, topic: topic && tidy(topic), listeners, feedback: feedback && tidy(feedback) }),
      ...(at === undefined ? {} : { organisationId: (await chooseOrganisation(context, at)).id }),
      ...(rating === undefined ? {} : { rating: Number(rating) }),
      ...cleared(clear, {
        ...{ at: 'organisationId', listeners: 'listeners', rating: 'rating', feedback: 'feedback' },
      } as const),
    };
    requireSomething(change, options);
    if (on !== undefined) requirePassed(on, context);
    const found = await chooseTalk(context, typed);
    await context.change('speaker talk edit', async (tx) => {
      await editTalk(tx, found.id, change);
      return changed(context, corrected(context, { ...found, ...known({ on, topic: change.topic }) }));
    });
  },
});

export const talkRemove = command({
  name: 'talk remove',
  summary: (t) => t.correction.help.talkRemove,
  arguments: { talk: one },
  examples: ['speaker talk remove 2', 'speaker talk remove 2 --dry-run'],
  async run(context, { talk: typed }) {
    const found = await chooseTalk(context, typed);
    await context.change('speaker talk remove', async (tx) => {
      await removeTalk(tx, found.id);
      return removed(context, corrected(context, found), null);
    });
  },
});
