/** `privacy disclosures`: what went to whom. */
import { command } from '../../cli/command.ts';
import { date, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { disclosuresOf, listDisclosures } from '../records.ts';
import { disclosedPersonTable, disclosureTable } from '../view.ts';

export const disclosures = command({
  name: 'disclosures',
  summary: (t) => t.privacy.help.disclosures,
  listing: true,
  options: {
    of: text((t) => t.privacy.options.ofPerson, 'PARTICIPANT'),
    to: text((t) => t.privacy.options.toOrganisation, 'ORG'),
    since: date((t) => t.privacy.options.since),
  },
  examples: ['privacy disclosures --of 12', 'privacy disclosures --to arbis --since 2026-01-01 --csv'],
  async run(context, { of, to, since }) {
    const { db } = await context.store();
    const receiver = to === undefined ? undefined : await chooseOrganisation(context, to);
    if (of === undefined) {
      await context.list(disclosureTable(await listDisclosures(db, { organisation: receiver?.id, since })));
      return;
    }
    const { id } = await chooseParticipant(context, of);
    await noteReading(context, [id], 'privacy disclosures');
    const rows = (await disclosuresOf(db, id)).filter(
      ({ organisation, on }) =>
        (receiver === undefined || organisation === receiver.handle) && (since === undefined || on >= since),
    );
    await context.list(disclosedPersonTable(rows, await listOwnFields(db, 'participant', 'all')));
  },
});
