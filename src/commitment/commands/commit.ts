/** `partnership commit`: a partner promises something by a day. */
import { command } from '../../cli/command.ts';
import { choice, date, hundredths, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { listMembers } from '../../partnership/records.ts';
import { commitmentKinds } from '../commitment.ts';
import { addCommitment } from '../records.ts';

export const commit = command({
  name: 'commit',
  summary: (t) => t.commitment.help.commit,
  arguments: {
    partnership: required(text((t) => t.partnership.arguments.partnership)),
    organisation: required(text((t) => t.partnership.arguments.organisation, 'ORG')),
  },
  options: {
    kind: required(choice(commitmentKinds, (t) => t.commitment.options.kind)),
    amount: required(hundredths((t) => t.commitment.options.amount)),
    by: required(date((t) => t.commitment.options.by)),
    on: date((t) => t.commitment.options.madeOn),
    notes: text((t) => t.commitment.options.notes),
  },
  examples: [
    'partnership commit yrkesbron nordfirma --kind mentors --amount 3 --by 31.3.2026',
    'partnership commit fritid-for-alla grankulla --kind funding --amount 12000 --by 2026-12-31',
  ],
  async run(context, { partnership: typedPartnership, organisation: typedOrganisation, kind, amount, by, on, notes }) {
    const { db } = await context.store();
    const partnership = await chooseOpenPartnership(context, typedPartnership);
    const organisation = await chooseOrganisation(context, typedOrganisation);
    const members = await listMembers(db, partnership.id, null);
    if (!members.some(({ organisationId, until }) => organisationId === organisation.id && (until ?? by) >= by))
      throw new SamspelError('not-found', (t) => t.partnership.notMember(organisation.name, partnership.name), {
        hint: (t) => t.partnership.notMemberHint,
      });
    if (amount === 0) throw new SamspelError('bad-data', (t) => t.commitment.nothing);
    const madeOn = on ?? context.today;
    if (by < madeOn)
      throw new SamspelError('bad-data', (t) => t.commitment.dueBefore(t.format.date(by), t.format.date(madeOn)));
    await context.change('partnership commit', async (tx) => {
      const id = await addCommitment(tx, {
        partnershipId: partnership.id,
        organisationId: organisation.id,
        kind,
        hundredths: amount,
        madeOn,
        due: by,
        notes: notes === undefined ? null : tidy(notes),
      });
      const { commitment: say, format } = context.texts;
      const what = format.plural(amount / 100, say.amounts[kind]);
      return {
        message: say.committed(id, organisation.name, what, format.date(by)),
        json: {
          id,
          partnership: partnership.handle,
          organisation: organisation.handle,
          kind,
          amount: amount / 100,
          by,
        },
      };
    });
  },
});
