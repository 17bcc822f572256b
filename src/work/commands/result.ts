/** `work result`: what came of a contact. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { workResults } from '../../lib/vocabulary-path.ts';
import { editWork, listWork } from '../records.ts';

export const result = command({
  name: 'result',
  summary: (t) => t.work.help.result,
  arguments: { contact: required(text((t) => t.work.arguments.contact, 'ID')) },
  options: {
    result: required(choice(workResults, (t) => t.work.options.result)),
    until: date((t) => t.work.options.until),
  },
  examples: ['work result 4 --result job', 'work result 5 --result placement --until 31.10.2026'],
  async run(context, { contact: typed, result: came, until }) {
    const { db } = await context.store();
    const [found] = await listWork(db, { id: Number(/^#?(\d{1,9})$/.exec(typed)?.[1] ?? 0) });
    if (found === undefined)
      throw new SamspelError('not-found', (t) => t.cli.notFound(t.work.noun, typed), {
        hint: (t) => t.work.notFoundHint,
      });
    await context.change('work result', async (tx) => {
      await editWork(tx, found.id, { result: came, ...(until === undefined ? {} : { until }) });
      return {
        message: context.texts.work.resultNoted(found.id, context.texts.work.results[came]),
        json: { id: found.id, result: came },
      };
    });
  },
});
