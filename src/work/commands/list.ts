/** `work list`: contacts with working life, and what came of them. */

import { command } from '../../cli/command.ts';
import { flag, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { naming, type Table } from '../../cli/table.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { listChecks, listWork } from '../records.ts';
import { checkTable, workTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.work.help.list,
  listing: true,
  options: {
    of: text((t) => t.skill.options.of, 'ID'),
    at: text((t) => t.work.options.atOrganisation, 'ORG'),
    checks: flag((t) => t.work.options.checks),
    ...tagOption,
  },
  examples: ['work list --at vardlinjen', 'work list --checks --json'],
  async run(context, { of, at, checks, tag }) {
    const { db } = await context.store();
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    if (participant !== undefined) await noteReading(context, [participant], 'work list');
    const show = async <R extends { readonly participantId: number }>(all: Table<R>) => {
      const whose = ({ participantId }: R) => participantId;
      const listed = await ofTagged(context, 'participant', all, tag, whose);
      await context.list(participant !== undefined ? listed : naming(listed, 'work list', whose));
    };
    if (checks) return show(checkTable(await listChecks(db, { participant })));
    const organisation = at === undefined ? undefined : (await chooseOrganisation(context, at)).id;
    await show(workTable(await listWork(db, { participant, organisation })));
  },
});
