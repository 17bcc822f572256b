/** `partnership commitments` and `partnership commitment`: what was promised, and what has been delivered. */
import { command } from '../../cli/command.ts';
import { flag, period, required, text } from '../../cli/parameter.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { ofTaggedPartnerships, tagOption } from '../../tag/view.ts';
import { chooseCommitment } from '../choose.ts';
import { stateOf } from '../commitment.ts';
import { listCommitments, listDeliveries } from '../records.ts';
import { commitmentDetails, commitmentTable } from '../view.ts';

export const commitments = command({
  name: 'commitments',
  summary: (t) => t.commitment.help.commitments,
  listing: true,
  arguments: { partnership: text((t) => t.rules.arguments.partnership) },
  options: {
    organisation: text((t) => t.commitment.options.organisation, 'ORG'),
    due: period((t) => t.commitment.options.due),
    check: flag((t) => t.commitment.options.check),
    ...tagOption,
  },
  examples: ['partnership commitments yrkesbron', 'partnership commitments --organisation nordfirma --due 2026'],
  async run(context, { partnership: typed, organisation: typedOrganisation, due, check, tag }) {
    const { db } = await context.store();
    const partnership = typed === undefined ? undefined : (await choosePartnership(context, typed)).id;
    const organisation =
      typedOrganisation === undefined ? undefined : (await chooseOrganisation(context, typedOrganisation)).id;
    const found = await listCommitments(db, { partnership, organisation, due, asOf: context.today });
    const listed = await ofTaggedPartnerships(context, commitmentTable(found, context.today), tag);
    await context.list(listed);
    if (check && listed.rows.some((commitment) => stateOf(commitment, context.today) === 'overdue'))
      context.exitWith(1);
  },
});

export const commitment = command({
  name: 'commitment',
  summary: (t) => t.commitment.help.commitment,
  arguments: { commitment: required(text((t) => t.commitment.arguments.commitment, 'COMMITMENT')) },
  examples: ['partnership commitment 1', 'partnership commitment 1 --json'],
  async run(context, { commitment: typed }) {
    const { db } = await context.store();
    const found = await chooseCommitment(context, typed);
    const { commitment: say, format } = context.texts;
    const title = `${found.organisationName}: ${format.plural(found.promised / 100, say.amounts[found.kind])}`;
    await context.details(
      commitmentDetails(found, await listDeliveries(db, found.id), { title, today: context.today }),
    );
  },
});
