/** `decision replace` and `decision show`: a decision stays readable when a later one has come in its place. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseDecision } from '../choose.ts';
import { editDecision, listDecisions } from '../records/decisions.ts';
import { decisionDetails } from '../view.ts';

export const replaceDecision = command({
  name: 'replace',
  summary: (t) => t.meeting.help.replaceDecision,
  arguments: { decision: required(text((t) => t.meeting.arguments.decision, 'ID')) },
  options: { by: required(text((t) => t.meeting.options.replacedBy, 'ID')) },
  examples: ['decision replace 3 --by 12', 'decision replace "två grupper" --by "tre grupper"'],
  async run(context, { decision: typed, by }) {
    const [old, newer] = [await chooseDecision(context, typed), await chooseDecision(context, by)];
    if (old.partnership !== newer.partnership)
      throw new SamspelError('bad-data', (t) => t.meeting.otherPartnership(old.id, newer.id));
    const { db } = await context.store();
    const all = new Map((await listDecisions(db)).map((one) => [one.id, one]));
    // Along what has come in place of the newer one: the old one must not be there.
    for (let at: number | null = newer.id; at !== null; at = all.get(at)?.replacedById ?? null)
      if (at === old.id) throw new SamspelError('conflict', (t) => t.meeting.replacedInCircle(old.id, newer.id));
    if (newer.date < old.date)
      throw new SamspelError('bad-data', (t) => t.meeting.replacedByOlder(newer.id, t.format.date(newer.date)));
    await context.change('decision replace', async (tx) => {
      await editDecision(tx, old.id, { replacedById: newer.id });
      return {
        message: context.texts.meeting.replaced(old.id, newer.id),
        json: { id: old.id, partnership: old.partnership, replacedBy: newer.id },
      };
    });
  },
});

export const showDecision = command({
  name: 'show',
  summary: (t) => t.meeting.help.showDecision,
  arguments: { decision: required(text((t) => t.meeting.arguments.decision, 'ID')) },
  examples: ['decision show 3', 'decision show "spelreglerna godkänns" --json'],
  async run(context, { decision }) {
    await context.details(decisionDetails(await chooseDecision(context, decision)));
  },
});
