/** `work list`: contacts with working life, and what came of them. */

import { command } from '../../cli/command.ts';
import { flag, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { naming } from '../../cli/table.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../../participant/choose.ts';
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
  },
  examples: ['work list --at vardlinjen', 'work list --checks --json'],
  async run(context, { of, at, checks }) {
    const { db } = await context.store();
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    if (participant !== undefined) await noteReading(context, [participant], 'work list');
    if (checks)
      return context.list(
        participant !== undefined
          ? checkTable(await listChecks(db, participant))
          : naming(checkTable(await listChecks(db, participant)), 'work list', ({ participantId }) => participantId),
      );
    const organisation = at === undefined ? undefined : (await chooseOrganisation(context, at)).id;
    await context.list(
      participant !== undefined
        ? workTable(await listWork(db, { participant, organisation }))
        : naming(
            workTable(await listWork(db, { participant, organisation })),
            'work list',
            ({ participantId }) => participantId,
          ),
    );
  },
});
