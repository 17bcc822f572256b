/** `work edit` and `work remove`: a contact that was noted wrongly. What came of it is changed by `work result` alone. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { requireGuardian } from '../../participant/minor.ts';
import { fullName } from '../../participant/participant.ts';
import { requireOccupation } from '../../skill/choose.ts';
import { chooseWork } from '../choose.ts';
import { editWork, removeWork } from '../records.ts';
import type { WorkContact } from '../work.ts';
import { employerCalled, particulars } from './add.ts';

const one = required(text((t) => t.work.arguments.contact, 'ID'));

const corrected = ({ texts }: Context, found: WorkContact) => ({
  noun: (t: Context['texts']) => t.work.noun,
  id: found.id,
  which: `${fullName(found)}, ${texts.work.kinds[found.kind]}, ${found.employer}`,
  json: { participant: found.participantId, kind: found.kind, employer: found.employer, from: found.since },
});

const options = { ...particulars, from: date((t) => t.correction.options.firstDay), ...clearOption };

export const edit = command({
  name: 'edit',
  summary: (t) => t.correction.help.workEdit,
  arguments: { contact: one },
  options,
  examples: ['work edit 4 --at "Esbo bageri" --isco bagare', 'work edit 4 --from 1.9.2026 --clear until'],
  async run(context, { contact: typed, kind, at, isco, from, until, clear }) {
    const change = {
      ...known({ kind, since: from, until }),
      ...(at === undefined ? {} : await employerCalled(context, at)),
      ...(isco === undefined ? {} : { isco: requireOccupation(context, isco) }),
      ...cleared(clear, { isco: 'isco', until: 'until' } as const),
    };
    requireSomething(change, options);
    const found = await chooseWork(context, typed);
    const after = { ...found, ...change };
    if (after.until !== null && after.until < after.since)
      throw new SamspelError('bad-data', (t) => t.activity.endsBeforeStart);
    if (from !== undefined) requireGuardian(await chooseParticipant(context, String(found.participantId)), from);
    await context.change('work edit', async (tx) => {
      await editWork(tx, found.id, change);
      return changed(
        context,
        corrected(context, { ...found, ...known({ kind, since: from, employer: change.employer }) }),
      );
    });
  },
});

export const remove = command({
  name: 'remove',
  summary: (t) => t.correction.help.workRemove,
  arguments: { contact: one },
  examples: ['work remove 4', 'work remove 4 --dry-run'],
  async run(context, { contact: typed }) {
    const found = await chooseWork(context, typed);
    await context.change('work remove', async (tx) => {
      await removeWork(tx, found.id);
      return removed(context, corrected(context, found), null);
    });
  },
});
