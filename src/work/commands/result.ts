/** `work result`: what came of a contact. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { mayGo } from '../../lib/steps.ts';
import { workResults } from '../../lib/vocabulary-path.ts';
import { chooseWork } from '../choose.ts';
import { noteResult } from '../records.ts';
import { resultSteps } from '../work.ts';

export const result = command({
  name: 'result',
  summary: (t) => t.work.help.result,
  arguments: { contact: required(text((t) => t.work.arguments.contact, 'ID')) },
  options: {
    result: required(
      choice(
        workResults,
        (t) => t.work.options.result,
        (t) => t.work.results,
      ),
    ),
    until: date((t) => t.work.options.until),
  },
  examples: ['work result 4 --result job', 'work result 5 --result placement --until 31.10.2026'],
  async run(context, { contact: typed, result: came, until }) {
    const found = await chooseWork(context, typed);
    if (!mayGo(resultSteps, found.result ?? 'open', came))
      throw new SamspelError('conflict', (t) => t.work.noResultStep(found.id, t.work.results[found.result ?? 'none']), {
        hint: (t) => t.work.noResultStepHint,
      });
    await context.change('work result', async (tx) => {
      await noteResult(tx, found.id, came, until === undefined ? {} : { until });
      return {
        message: context.texts.work.resultNoted(found.id, context.texts.work.results[came]),
        json: { id: found.id, result: came },
      };
    });
  },
});
