/** `outcome list`. */

import { command } from '../../cli/command.ts';
import { rowsNeeded } from '../../cli/listing.ts';
import { choice, period, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { naming } from '../../cli/table.ts';
import { outcomeDomains, outcomeKinds, outcomeSides } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { listOutcomes } from '../records.ts';
import { outcomeTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.outcome.help.list,
  listing: true,
  options: {
    of: text((t) => t.skill.options.of, 'ID'),
    partnership: text((t) => t.activity.options.partnership, 'P'),
    kind: choice(outcomeKinds, (t) => t.outcome.options.kind),
    domain: choice(outcomeDomains, (t) => t.outcome.options.domain),
    side: choice(outcomeSides, (t) => t.outcome.options.side),
    period: period((t) => t.outcome.options.period),
    ...tagOption,
  },
  examples: ['outcome list --period 2026Q3', 'outcome list --of 12 --json'],
  async run(context, { of, partnership, tag, ...filter }) {
    const { db } = await context.store();
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    if (participant !== undefined) await noteReading(context, [participant], 'outcome list');
    const rows = await listOutcomes(db, {
      ...filter,
      most: tag.length === 0 ? rowsNeeded(context.listing) : undefined,
      participant,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
    });
    const whose = ({ participantId }: (typeof rows)[number]) => participantId;
    const listed = await ofTagged(context, 'participant', outcomeTable(rows), tag, whose);
    await context.list(participant !== undefined ? listed : naming(listed, 'outcome list', whose));
  },
});
