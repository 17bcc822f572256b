/** `skill list`: of one participant, or of all in one state. */

import { command } from '../../cli/command.ts';
import { rowsNeeded } from '../../cli/listing.ts';
import { choice, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { naming } from '../../cli/table.ts';
import { skillStates } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { listSkills } from '../records.ts';
import { skillTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.skill.help.list,
  listing: true,
  options: {
    of: text((t) => t.skill.options.of, 'ID'),
    state: choice(skillStates, (t) => t.skill.options.state),
    ...tagOption,
  },
  examples: ['skill list --of 12', 'skill list --state told --json'],
  async run(context, { of, state, tag }) {
    const { db } = await context.store();
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    if (participant !== undefined) await noteReading(context, [participant], 'skill list');
    const most = tag.length === 0 ? rowsNeeded(context.listing) : undefined;
    const rows = await listSkills(db, { participant, state, most });
    const whose = ({ participantId }: (typeof rows)[number]) => participantId;
    const listed = await ofTagged(context, 'participant', skillTable(rows), tag, whose);
    await context.list(participant !== undefined ? listed : naming(listed, 'skill list', whose));
  },
});
