/** `partnership close`: its work is over, its history stays. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { Text } from '../../i18n/index.ts';
import { tidy } from '../../lib/text.ts';
import { choosePartnership } from '../choose.ts';
import { closePartnership, editPartnership } from '../records.ts';

export const close = command({
  name: 'close',
  summary: (t) => t.partnership.help.close,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership)) },
  options: {
    reason: required(text((t) => t.partnership.options.reason)),
    on: date((t) => t.partnership.options.closeOn),
    learned: text((t) => t.partnership.options.learned),
    handedOver: text((t) => t.partnership.options.handedOver),
  },
  examples: [
    'partnership close yrkesbron --reason "Projektet är slut" --on 31.12.2026 --learned "Mentorer behöver tid" --handed-over "Paren går över till Arbis"',
    'partnership close 3 --reason "Yhdistettiin toiseen" --dry-run',
  ],
  async run(context, { partnership: typed, reason, on = context.today, learned, handedOver }) {
    const partnership = await choosePartnership(context, typed);
    const { id, name, status, startOn, closedOn } = partnership;
    if (status === 'closed' && closedOn !== null)
      throw new SamspelError('conflict', (t) => t.partnership.isClosed(name, t.format.date(closedOn)), {
        hint: (t) => t.partnership.isClosedHint,
      });
    if (startOn !== null && on < startOn)
      throw new SamspelError('bad-data', (t) => t.partnership.closesBeforeStart(name, t.format.date(startOn)));
    const record = {
      learned: (await written(context, learned, (t) => t.partnership.options.learned)) ?? partnership.learned,
      handedOver:
        (await written(context, handedOver, (t) => t.partnership.options.handedOver)) ?? partnership.handedOver,
    };
    const done = await context.change('partnership close', async (tx) => {
      await closePartnership(tx, id, on, reason);
      await editPartnership(tx, id, record);
      return {
        message: context.texts.partnership.closed(name, context.texts.format.date(on)),
        json: { id, ...record },
      };
    });
    if (done !== null && (record.learned === null || record.handedOver === null))
      context.say((t) => t.partnership.noClosingRecord);
  },
});

/** What was typed, or the answer on a terminal; null when there is nothing. */
async function written(context: Context, typed: string | undefined, question: Text): Promise<string | null> {
  const answer = typed ?? (await context.prompt?.text(question(context.texts)));
  return answer === undefined || tidy(answer) === '' ? null : tidy(answer);
}
