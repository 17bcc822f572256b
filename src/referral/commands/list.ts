/** `referral list`: who waits for what, the longest first. */

import { command } from '../../cli/command.ts';
import { rowsNeeded } from '../../cli/listing.ts';
import { flag, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { naming } from '../../cli/table.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { listReferrals } from '../records.ts';
import { waitsFor } from '../referral.ts';
import { referralTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.referral.help.list,
  listing: true,
  options: {
    waiting: flag((t) => t.referral.options.waiting),
    of: text((t) => t.skill.options.of, 'ID'),
    from: text((t) => t.referral.options.from, 'ORG'),
    to: text((t) => t.referral.options.to, 'ORG'),
    partnership: text((t) => t.activity.options.partnership, 'P'),
    check: flag((t) => t.referral.options.check),
    ...tagOption,
  },
  examples: ['referral list --waiting', 'referral list --to nyland --waiting --check'],
  async run(context, { waiting, of, from, to, partnership, check, tag }) {
    const { db } = await context.store();
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    if (participant !== undefined) await noteReading(context, [participant], 'referral list');
    const rows = await listReferrals(db, {
      most: check || tag.length > 0 ? undefined : rowsNeeded(context.listing),
      open: waiting ? 'open' : undefined,
      participant,
      from: from === undefined ? undefined : (await chooseOrganisation(context, from)).id,
      to: to === undefined ? undefined : (await chooseOrganisation(context, to)).id,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
    });
    const shown = rows.filter((row) => !waiting || waitsFor(row) !== null);
    const whose = ({ participantId }: (typeof shown)[number]) => participantId;
    const listed = await ofTagged(context, 'participant', referralTable(shown, context.today), tag, whose);
    await context.list(participant !== undefined ? listed : naming(listed, 'referral list', whose));
    if (check && listed.rows.some((row) => waitsFor(row) !== null)) context.exitWith(1);
  },
});
