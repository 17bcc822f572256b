/** `participant edit`: only what is given changes; `--clear` forgets a field. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text, words } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { nearest } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { ownOption, readOwnOptions } from '../../own-field/choose.ts';
import { isOwnName, keyOfName } from '../../own-field/own-field.ts';
import { changeOwnValues } from '../../own-field/records.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { askFields } from '../ask-fields.ts';
import { chooseParticipant } from '../choose.ts';
import { type FieldKey, fieldKeys, type ParticipantFields } from '../fields.ts';
import { fieldOptions, readFields } from '../options.ts';
import { type Participant, personalIdDigest } from '../participant.ts';
import { missingFields } from '../profile.ts';
import { editParticipant, fieldSourcesOf, fieldsUsedBy, forgetSources, identityKey, noteSources } from '../records.ts';
import { newlySaid } from '../source.ts';
import { checkFields, readPersonalId, sayIfGuardianMissing } from './check.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.participant.help.edit,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: {
    ...fieldOptions,
    personalId: text((t) => t.participant.options.personalId, 'CODE'),
    from: text((t) => t.participantMore.options.from, 'ORG'),
    on: date((t) => t.participantMore.options.on),
    fields: text((t) => t.participantMore.options.fields, 'P'),
    clear: words((t) => t.participant.options.clear, 'FIELD,FIELD'),
    ...ownOption,
  },
  examples: [
    'participant edit 12 --phone "+358 40 123 4567"',
    'participant edit 12 --integration-language both --clear notes,goal',
    'participant edit 12 --own shoeSize=38 --own group=',
    'participant edit 12 --municipality Esbo --from arbis --on 1.9.2026',
    'participant edit 12 --fields vagen-in',
  ],
  async run(
    context,
    { participant: typed, personalId, clear = [], from, on = context.today, fields, own: typedOwn, ...given },
  ) {
    const code = personalId === undefined ? null : readPersonalId(personalId);
    const clearedOwn = clear.filter(isOwnName).map((name) => `${keyOfName(name)}=`);
    const cleared = Object.fromEntries(clear.filter((key) => !isOwnName(key)).map((key) => [clearable(key), null]));
    const typedFields = { ...(await readFields(context, given)), ...cleared };
    const own = await readOwnOptions(context, 'participant', [...typedOwn, ...clearedOwn]);
    requirePassed(on, context);
    const participant = await chooseParticipant(context, typed);
    const asked = fields === undefined ? {} : await askMissing(context, participant, typedFields, fields);
    const change = { ...asked, ...typedFields };
    if (Object.keys(change).length + Object.keys(own.change).length === 0 && code === null) {
      // Nothing was answered: what is missing has been asked for, or said.
      if (fields !== undefined) return;
      throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    }
    checkFields({ ...participant, ...change }, context.today, code?.birthDate ?? null);
    const teller = from === undefined ? null : await chooseOrganisation(context, from);
    await context.change('participant edit', async (tx) => {
      await changeOwnValues(tx, 'participant', participant.id, own.change, own.fields);
      const before = await fieldSourcesOf(tx.db, participant.id);
      if (Object.keys(change).length > 0 || code !== null)
        await editParticipant(
          tx,
          participant.id,
          change,
          code === null ? undefined : personalIdDigest(await identityKey(tx), code.code),
        );
      await forgetSources(tx, [participant.id], Object.keys(cleared));
      await noteSources(tx, [
        {
          participantId: participant.id,
          fields: newlySaid(participant, before, change, { from: teller?.handle ?? null, on }),
          organisationId: teller?.id ?? null,
          saidOn: on,
          enteredBy: context.actor,
          enteredOn: context.today,
        },
      ]);
      const { texts } = context;
      return {
        message: texts.participant.edited(`${participant.givenName} ${participant.familyName}`),
        logged: texts.participant.editedLogged(participant.id),
        json: { id: participant.id },
      };
    });
    sayIfGuardianMissing(context, { ...participant, ...change });
  },
});

/** Asks for what a partnership uses and is not known; in a script it is said, not asked. */
async function askMissing(
  context: Context,
  participant: Participant,
  given: Partial<ParticipantFields>,
  typed: string,
): Promise<Partial<ParticipantFields>> {
  const { db } = await context.store();
  const partnership = await choosePartnership(context, typed);
  const missing = missingFields({ ...participant, ...given }, await fieldsUsedBy(db, [partnership.id]));
  if (context.prompt !== null) return askFields(context, context.prompt, missing);
  if (missing.length > 0) context.say((t) => t.participantMore.notKnown(participant.id, missing));
  return {};
}

/** Throws `usage` for what is no field, or one that must be there. */
function clearable(typed: string): FieldKey {
  const known = fieldKeys.filter((key) => key !== 'givenName' && key !== 'familyName');
  const key = known.find((candidate) => candidate.toLowerCase() === typed.replaceAll('-', '').toLowerCase());
  if (key === undefined)
    throw new SamspelError('usage', (t) => t.cli.notAChoice('--clear', typed, known, nearest(typed, known)));
  return key;
}
