/** `partnership deliver`: a partner has done something of what it promised. */
import { command } from '../../cli/command.ts';
import { date, hundredths, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseCommitment } from '../choose.ts';
import { addContribution } from '../records.ts';

export const deliver = command({
  name: 'deliver',
  summary: (t) => t.commitment.help.deliver,
  arguments: { commitment: required(text((t) => t.commitment.arguments.commitment, 'COMMITMENT')) },
  options: {
    amount: required(hundredths((t) => t.commitment.options.delivered)),
    on: date((t) => t.commitment.options.on),
    notes: text((t) => t.commitment.options.notes),
  },
  examples: [
    'partnership deliver 1 --amount 2 --on 15.2.2026',
    'partnership deliver "nordfirma mentors" --amount 1 --notes "Petra Lindroos letar efter en till"',
  ],
  async run(context, { commitment: typed, amount, on = context.today, notes }) {
    const {
      id: commitmentId,
      organisationName,
      kind,
      promised,
      ...commitment
    } = await chooseCommitment(context, typed);
    if (amount === 0) throw new SamspelError('bad-data', (t) => t.commitment.nothing);
    if (on > context.today) throw new SamspelError('bad-data', (t) => t.action.inFuture(t.format.date(on)));
    const delivered = commitment.delivered + amount;
    await context.change('partnership deliver', async (tx) => {
      const id = await addContribution(tx, {
        commitmentId,
        hundredths: amount,
        deliveredOn: on,
        notes: notes === undefined ? null : tidy(notes),
      });
      const { commitment: say, format } = context.texts;
      const what = format.plural(amount / 100, say.amounts[kind]);
      const sum = say.soFar(format.number(delivered / 100), format.number(promised / 100));
      return {
        message: `${say.delivered(organisationName, what, format.date(on))} ${sum}`,
        json: { id, commitment: commitmentId, deliveredOn: on, promised: promised / 100, delivered: delivered / 100 },
      };
    });
  },
});
