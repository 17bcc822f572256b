/** `report pseudonym`: whose name stands behind a pseudonym in a list for an audit. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { participantOf } from '../pseudonym.ts';
import { findPseudonymKey, participantNumbers } from '../records/pseudonym.ts';

export const pseudonym = command({
  name: 'pseudonym',
  summary: (t) => t.reportAmif.help.pseudonym,
  description: (t) => t.reportAmif.help.pseudonymMore,
  arguments: { pseudonym: required(text((t) => t.reportAmif.arguments.pseudonym, 'PSEUDONYM')) },
  examples: ['report pseudonym P-7K3QX-0M2ZD', 'report pseudonym p7k3qx0m2zd --json'],
  async run(context, { pseudonym: typed }) {
    const { db } = await context.store();
    const key = await findPseudonymKey(db);
    const participant = key === null ? null : participantOf(key, typed, await participantNumbers(db));
    if (participant === null)
      throw new SamspelError('not-found', (t) => t.reportAmif.nobody(typed), {
        hint: (t) => t.reportAmif.nobodyHint,
      });
    if (context.format === 'json') context.json({ pseudonym: typed, participant });
    else context.print(`${context.texts.reportAmif.isParticipant(participant)}\n`);
  },
});
