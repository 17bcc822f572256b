/** `privacy rectify`: what a person says is wrong is put right; the log keeps what it was, and who got the wrong data must be told. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { ownOption, readOwnOptions } from '../../own-field/choose.ts';
import { ownName } from '../../own-field/own-field.ts';
import { changeOwnValues } from '../../own-field/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { checkFields } from '../../participant/commands/check.ts';
import { fieldOptions, readFields } from '../../participant/options.ts';
import { editParticipant, noteSources } from '../../participant/records.ts';
import { addRequest, changeRequest, receiversOf } from '../records.ts';

export const rectify = command({
  name: 'rectify',
  summary: (t) => t.privacyRights.help.rectify,
  description: (t) => t.privacyRights.help.rectifyMore,
  arguments: { participant: required(text((t) => t.privacy.arguments.participant)) },
  options: { ...fieldOptions, ...ownOption, because: text((t) => t.privacyRights.options.because) },
  examples: [
    'privacy rectify 12 --family-name Shevchenko --because "Passport seen"',
    'privacy rectify 12 --birth-date 1973-11-01',
    'privacy rectify 12 --own shoeSize=39',
  ],
  async run(context, { participant: typed, because, own: typedOwn, ...given }) {
    const change = await readFields(context, given);
    const own = await readOwnOptions(context, 'participant', typedOwn);
    const fields = [...Object.keys(change), ...Object.keys(own.change).map(ownName)];
    if (fields.length === 0) throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const participant = await chooseParticipant(context, typed);
    checkFields({ ...participant, ...change }, context.today, null);
    const receivers = await receiversOf((await context.store()).db, [participant.id]);
    await context.change('privacy rectify', async (tx) => {
      const { today, actor: enteredBy } = context;
      if (Object.keys(change).length > 0) await editParticipant(tx, participant.id, change);
      await changeOwnValues(tx, 'participant', participant.id, own.change, own.fields);
      // She says it herself, whoever said something else before.
      const said = { organisationId: null, saidOn: today, enteredBy, enteredOn: today };
      await noteSources(tx, [{ participantId: participant.id, fields: Object.keys(change), ...said }]);
      const id = await addRequest(tx, { participantId: participant.id, kind: 'rectification', receivedOn: today });
      await changeRequest(tx, id, { doneOn: today, outcome: 'granted', answer: because ?? null });
      const { privacyRights } = context.texts;
      const tell = receivers.length === 0 ? '' : `\n${privacyRights.tellReceivers(receivers)}`;
      return {
        message: `${privacyRights.rectified(participant.id, fields)}${tell}`,
        logged: privacyRights.rectified(participant.id, fields),
        json: { id: participant.id, request: id, fields, receivers },
      };
    });
  },
});
