/** `privacy check`: what the gate answers about one person, field by field. */
import { command } from '../../cli/command.ts';
import { required, text, words } from '../../cli/parameter.ts';
import { exitCodes } from '../../i18n/error.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { readSharedFields } from '../field.ts';
import { agreedFields, mayShare } from '../gate.ts';
import { answerTable } from '../view.ts';

export const check = command({
  name: 'check',
  summary: (t) => t.privacy.help.check,
  description: (t) => t.privacy.help.checkMore,
  listing: true,
  arguments: { participant: required(text((t) => t.privacy.arguments.participant)) },
  options: {
    to: required(text((t) => t.privacy.options.to, 'ORG')),
    purpose: text((t) => t.privacy.options.purpose),
    fields: words((t) => t.privacy.options.fields),
    partnership: text((t) => t.privacy.options.partnership, 'P'),
  },
  examples: [
    'privacy check 12 --to arbis',
    'privacy check 12 --to nyland --purpose "employment services" --fields phone,occupation --json',
  ],
  async run(context, { participant, to, purpose = null, fields, partnership }) {
    const { id } = await chooseParticipant(context, participant);
    const receiver = await chooseOrganisation(context, to);
    const { db } = await context.store();
    const own = await listOwnFields(db, 'participant');
    const asked =
      fields === undefined ? await agreedFields(db, receiver.id, context.today) : readSharedFields(fields, own);
    const decision = await mayShare(db, {
      people: [id],
      receiver,
      purpose,
      fields: asked,
      on: context.today,
      ...(partnership === undefined ? {} : { partnership: (await choosePartnership(context, partnership)).handle }),
    });
    const answers = decision.people[0]?.answers ?? [];
    await context.list(answerTable(answers, own));
    if (answers.some(({ allowed }) => !allowed)) context.exitWith(exitCodes.check);
  },
});
