/** `referral show`: one referral from the question to the feedback. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { chooseReferral } from '../choose.ts';
import { referralDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.referral.help.show,
  arguments: { referral: required(text((t) => t.referral.arguments.referral, 'ID')) },
  examples: ['referral show 4', 'referral show 4 --json'],
  async run(context, input) {
    const referral = await chooseReferral(context, input.referral);
    await noteReading(context, [referral.participantId], 'referral show');
    await context.details(referralDetails(referral, context.today));
  },
});
