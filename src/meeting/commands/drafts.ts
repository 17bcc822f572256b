/** `meeting drafts`: minutes that are not in the register yet. */
import { command } from '../../cli/command.ts';
import { number } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { dropDraft, listDrafts } from '../drafts.ts';
import { draftTable } from '../view-plan.ts';

export const drafts = command({
  name: 'drafts',
  summary: (t) => t.meeting.help.drafts,
  listing: true,
  options: { drop: number((t) => t.meeting.options.drop) },
  examples: ['meeting drafts', 'meeting drafts --drop 2'],
  async run(context, { drop }) {
    const found = listDrafts(context);
    if (drop === undefined) return context.list(draftTable(found));
    if (!found.some((draft) => draft.number === drop))
      throw new SamspelError('not-found', (t) => t.meeting.noDraft(drop));
    if (!context.dryRun) dropDraft(context, drop);
    context.say((t) => t.meeting.draftDropped(drop));
  },
});
