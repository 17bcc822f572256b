/** `roster apply`: carries out a saved plan exactly as it was looked at, or refuses because the register or the list has changed. */
import { command } from '../../cli/command.ts';
import { readFile } from '../../cli/files.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { digestOfBytes, readPlan } from '../plan-file.ts';
import { readList } from '../read-list.ts';
import { linesShown } from '../view.ts';
import { carryOut } from './carry-out.ts';
import { circumstances, referenceFor } from './circumstances.ts';

export const apply = command({
  name: 'apply',
  summary: (t) => t.rosterImport.help.apply,
  arguments: { plan: required(text((t) => t.rosterImport.arguments.plan, 'PLAN')) },
  examples: ['roster apply plan.json', 'roster apply plan.json --dry-run'],
  async run(context, { plan: file }) {
    const plan = readPlan((await readFile(context, file)).toString('utf8'));
    if (plan === null)
      throw new SamspelError('bad-data', (t) => t.rosterImport.noPlan(file), {
        hint: (t) => t.rosterImport.noPlanHint,
      });
    const bytes = await readFile(context, plan.path);
    if (digestOfBytes(bytes) !== plan.digest)
      throw new SamspelError('conflict', (t) => t.rosterImport.listChanged(plan.path), {
        hint: (t) => t.rosterImport.planOutdatedHint,
      });
    const { from, partnership, ...options } = plan.options;
    const reference = await referenceFor(context);
    const where = await circumstances(context);
    const { table, ...list } = await readList(bytes, options.reading, reference, where);
    const request = {
      ...options,
      file: plan.path,
      maxErrors: linesShown,
      sender: from === null ? null : await chooseOrganisation(context, from),
      partnership: partnership === null ? null : await chooseOpenPartnership(context, partnership),
    };
    const rejects = { file: plan.path, rejects: undefined, existing: 'keep' } as const;
    const work = { request, bytes, list, rows: table.rows.length, reference, rejects, profile: null };
    await carryOut(context, { ...work, expected: plan.plan });
  },
});
