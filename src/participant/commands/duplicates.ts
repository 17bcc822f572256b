/** `participant duplicates`: who may be here twice, best first; `--review` goes through them with one key each. */

import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { pressedKey } from '../../cli/key.ts';
import { flag } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type Duplicate, findDuplicates } from '../duplicates.ts';
import { distinctPairs, findParticipants, linkRecords } from '../records.ts';
import { duplicateTable, sideBySide } from '../view-duplicates.ts';

export const duplicates = command({
  name: 'duplicates',
  summary: (t) => t.duplicates.help.duplicates,
  listing: true,
  options: { review: flag((t) => t.duplicates.options.review) },
  examples: [
    'participant duplicates',
    'participant duplicates --review',
    'participant duplicates --where "score>0.9" --json',
  ],
  async run(context, { review }) {
    if (review && context.prompt === null)
      throw new SamspelError('usage', (t) => t.duplicates.needsTerminal, {
        hint: (t) => t.duplicates.needsTerminalHint,
      });
    const { db } = await context.store();
    const found = findDuplicates(await linkRecords(db), await distinctPairs(db));
    if (!review)
      return context.list(naming(duplicateTable(found), 'participant duplicates', ({ a, b }) => [a.id, b.id]));
    await reviewAll(context, found);
  },
});

/** One key each: merge, two people, later, stop. A pair whose one half has gone meanwhile is passed over. */
async function reviewAll(context: Context, found: readonly Duplicate[]): Promise<void> {
  const { db } = await context.store();
  for (const [index, { a, b, score }] of found.entries()) {
    const [one, other] = await findParticipants(db, [a.id, b.id]);
    if (one === undefined || other === undefined) continue;
    await context.list(sideBySide(one, other));
    const { texts } = context;
    const key = await pressedKey(texts.duplicates.question(index + 1, found.length, Math.floor(score * 100)), {
      m: texts.duplicates.keys.merge,
      d: texts.duplicates.keys.distinct,
      l: texts.duplicates.keys.later,
      q: texts.duplicates.keys.quit,
    });
    if (key === 'q') return;
    if (key === 'm') await context.run(['participant', 'merge', String(a.id), String(b.id)]);
    if (key === 'd') await context.run(['participant', 'distinct', String(a.id), String(b.id)]);
  }
  context.say((t) => (found.length === 0 ? t.duplicates.none : t.duplicates.reviewed));
}
