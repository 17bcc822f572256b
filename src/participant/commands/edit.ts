/** `participant edit`: only what is given changes; `--clear` forgets a field. */
import { command } from '../../cli/command.ts';
import { required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { nearest } from '../../lib/text.ts';
import { ownOption, readOwnOptions } from '../../own-field/choose.ts';
import { isOwnName, keyOfName } from '../../own-field/own-field.ts';
import { changeOwnValues } from '../../own-field/records.ts';
import { chooseParticipant } from '../choose.ts';
import { type FieldKey, fieldKeys } from '../fields.ts';
import { fieldOptions, readFields } from '../options.ts';
import { personalIdDigest } from '../participant.ts';
import { editParticipant, identityKey } from '../records.ts';
import { checkFields, readPersonalId } from './add.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.participant.help.edit,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: {
    ...fieldOptions,
    personalId: text((t) => t.participant.options.personalId, 'CODE'),
    clear: words((t) => t.participant.options.clear, 'FIELD,FIELD'),
    ...ownOption,
  },
  examples: [
    'participant edit 12 --phone "+358 40 123 4567"',
    'participant edit 12 --integration-language both --clear notes,goal',
    'participant edit 12 --own shoeSize=38 --own group=',
  ],
  async run(context, { participant: typed, personalId, clear = [], own: typedOwn, ...given }) {
    const code = personalId === undefined ? null : readPersonalId(personalId);
    const clearedOwn = clear.filter(isOwnName).map((name) => `${keyOfName(name)}=`);
    const cleared = Object.fromEntries(clear.filter((key) => !isOwnName(key)).map((key) => [clearable(key), null]));
    const change = { ...readFields(given), ...cleared };
    const own = await readOwnOptions(context, 'participant', [...typedOwn, ...clearedOwn]);
    if (Object.keys(change).length + Object.keys(own.change).length === 0 && code === null)
      throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const participant = await chooseParticipant(context, typed);
    checkFields({ ...participant, ...change }, context.today, code?.birthDate ?? null);
    await context.change('participant edit', async (tx) => {
      await changeOwnValues(tx, 'participant', participant.id, own.change, own.fields);
      if (Object.keys(change).length > 0 || code !== null)
        await editParticipant(
          tx,
          participant.id,
          change,
          code === null ? undefined : personalIdDigest(await identityKey(tx), code.code),
        );
      const { texts } = context;
      return {
        message: texts.participant.edited(`${participant.givenName} ${participant.familyName}`),
        logged: texts.participant.editedLogged(participant.id),
        json: { id: participant.id },
      };
    });
  },
});

/** Throws `usage` for what is no field, or one that must be there. */
function clearable(typed: string): FieldKey {
  const known = fieldKeys.filter((key) => key !== 'givenName' && key !== 'familyName');
  const key = known.find((candidate) => candidate.toLowerCase() === typed.replaceAll('-', '').toLowerCase());
  if (key === undefined)
    throw new SamspelError('usage', (t) => t.cli.notAChoice('--clear', typed, known, nearest(typed, known)));
  return key;
}
