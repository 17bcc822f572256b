/** `participant edit`: only what is given changes; `--clear` forgets a field. */
import { command } from '../../cli/command.ts';
import { required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { nearest } from '../../lib/text.ts';
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
  },
  examples: [
    'participant edit 12 --phone "+358 40 123 4567"',
    'participant edit 12 --integration-language both --clear notes,goal',
  ],
  async run(context, { participant: typed, personalId, clear, ...given }) {
    const code = personalId === undefined ? null : readPersonalId(personalId);
    const cleared = Object.fromEntries((clear ?? []).map((key) => [clearable(key), null]));
    const change = { ...(await readFields(context, given)), ...cleared };
    if (Object.keys(change).length === 0 && code === null)
      throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const participant = await chooseParticipant(context, typed);
    checkFields({ ...participant, ...change }, context.today, code?.birthDate ?? null);
    await context.change('participant edit', async (tx) => {
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
