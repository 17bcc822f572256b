/** `participant show`. */

import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { agreedFields, mayShare, requireSome } from '../../privacy/gate.ts';
import { chooseParticipant } from '../choose.ts';
import { contactsWith } from '../records.ts';
import { participantDetails, sharedDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.participant.help.show,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: { share: text((t) => t.participant.options.share, 'ORG') },
  examples: ['participant show 12', 'participant show "Olena Shevchenko" --share arbis'],
  async run(context, { participant: typed, share }) {
    const { db } = await context.store();
    const participant = await chooseParticipant(context, typed);
    if (share !== undefined) {
      const receiver = await chooseOrganisation(context, share);
      const fields = await agreedFields(db, receiver.id, context.today);
      const decision = await mayShare(db, {
        people: [participant.id],
        receiver,
        purpose: null,
        fields: fields.length === 0 ? ['givenName'] : fields,
        on: context.today,
      });
      requireSome(decision);
      return context.details(sharedDetails(participant, decision.people[0]?.allowed ?? new Set()));
    }
    await context.details(participantDetails(participant, await contactsWith(db, participant.id)));
  },
});
