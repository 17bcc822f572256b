/** `meeting record`: from minutes in a file, in the editor, or by questions on a terminal. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, flag, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { printable } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { composeDocument } from '../document.ts';
import { dropDraft, keepDraft, nextNumber } from '../drafts.ts';
import { addNewPeople, offerNewPeople, tellUnknown } from '../new-people.ts';
import { type Obtained, obtainMinutes } from '../obtain.ts';
import { type OnExisting, recordMeeting } from '../record.ts';
import { refuseMistakes } from '../refuse.ts';
import { renderText } from '../render-text.ts';
import type { ResolvedMinutes } from '../resolve.ts';
import { settleExisting } from '../settle.ts';

export const record = command({
  name: 'record',
  summary: (t) => t.meeting.help.record,
  description: (t) => t.meeting.help.recordMore,
  arguments: { file: text((t) => t.meeting.arguments.file) },
  options: {
    partnership: text((t) => t.meeting.options.recordPartnership),
    date: date((t) => t.meeting.options.recordDate),
    replace: flag((t) => t.meeting.options.replace),
    merge: flag((t) => t.meeting.options.merge),
    edit: flag((t) => t.meeting.options.edit),
    draft: flag((t) => t.meeting.options.draft),
    resume: flag((t) => t.meeting.options.resume),
  },
  examples: [
    'meeting record minutes.md',
    'meeting record --partnership vagen-in --date yesterday',
    'meeting record --edit --partnership vagen-in',
    'meeting record --resume',
  ],
  async run(context, { file, partnership: typed, date: day, replace, merge, edit, draft, resume }) {
    if (replace && merge) throw new SamspelError('usage', (t) => t.meeting.replaceOrMerge);
    const partnership = typed === undefined ? undefined : (await choosePartnership(context, typed)).handle;
    const onExisting = replace ? 'replace' : merge ? 'merge' : 'refuse';
    const reading = { today: context.today, partnership, date: day };
    const obtained = await obtainMinutes(context, { file, edit, resume, reading, onExisting });
    const { resolved, mistakes } = obtained.resolution;
    if (resolved !== null) return write(context, obtained, resolved, onExisting);
    if (!draft || obtained.text === null) throw refuseMistakes(file ?? '', mistakes);
    keepWithMistakes(context, file ?? '', obtained);
  },
});

async function write(context: Context, obtained: Obtained, resolved: ResolvedMinutes, onExisting: OnExisting) {
  refuseAfterClosing(resolved.partnership, resolved.minutes.date);
  const settled = await settleExisting(context, resolved, onExisting);
  if (settled === null) return;
  if (obtained.text === null && !(await isApproved(context, settled.minutes)))
    return context.say((t) => t.meeting.draftKept(obtained.draft ?? 0));
  const added = await offerNewPeople(context, settled.minutes);
  await context.change('meeting record', async (tx) => {
    const minutes = await addNewPeople(tx, settled.minutes, added);
    const { id, decisions, actions } = await recordMeeting(tx, minutes, settled.onExisting);
    const { handle, name } = minutes.partnership;
    return {
      message: context.texts.meeting.recorded(id, name, decisions.length, actions.length),
      json: {
        id,
        partnership: handle,
        date: minutes.minutes.date,
        present: minutes.minutes.present,
        decisions,
        actions: actions.map((action) => ({
          id: action.id,
          what: action.what,
          owner: action.owner,
          due: action.due,
        })),
      },
    };
  });
  if (obtained.draft !== null && !context.dryRun) dropDraft(context, obtained.draft);
  tellUnknown(context, settled.minutes, added);
}

/** What was answered is shown whole before it is recorded. */
async function isApproved(
  { prompt, print, texts }: Context,
  { minutes, partnership }: ResolvedMinutes,
): Promise<boolean> {
  if (prompt === null) return true;
  const meeting = { partnershipName: partnership.name, approvedOn: null, approvedBy: null };
  const document = composeDocument({ meeting, minutes, organisations: new Map(), corrections: [] }, texts);
  print(`\n${printable(renderText(document))}\n`);
  return prompt.confirm(texts.meeting.ask.record, 'yes');
}

/** A text with mistakes waits as a draft, and the mistakes are told. */
function keepWithMistakes(context: Context, file: string, { parsed, text: source, resolution }: Obtained): void {
  const number = nextNumber(context);
  const { partnership, date: day } = parsed.mentions;
  if (!context.dryRun)
    keepDraft(context, {
      number,
      begun: context.moment(),
      language: context.language,
      partnership: partnership?.value ?? null,
      date: day?.value ?? null,
      contents: { kind: 'text', text: source ?? '' },
    });
  if (context.format === 'json')
    context.json({
      operation: null,
      draft: number,
      mistakes: resolution.mistakes.map(({ line, kind }) => ({ line, kind })),
    });
  else context.say(refuseMistakes(file, resolution.mistakes).text);
  context.say((t) => t.meeting.draftKept(number));
}

/** Throws `conflict` when the partnership had been closed. */
function refuseAfterClosing({ name, closedOn }: ResolvedMinutes['partnership'], held: DateText): void {
  if (closedOn !== null && closedOn < held)
    throw new SamspelError('conflict', (t) => t.meeting.afterClosing(name, t.format.date(closedOn)), {
      hint: (t) => t.partnership.isClosedHint,
    });
}
