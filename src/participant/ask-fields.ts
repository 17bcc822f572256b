/** Asking on a terminal for the fields that a partnership uses, one after the other; Enter leaves one out. */
import type { Context } from '../cli/context.ts';
import type { Prompt } from '../cli/prompt.ts';
import { SamspelError } from '../i18n/error.ts';
import { parseDate } from '../lib/date.ts';
import { choiceWord } from './choice-word.ts';
import { type FieldKey, type ParticipantFields, participantFields } from './fields.ts';
import { readFields } from './options.ts';

/** What was answered; a field that was left out has no key. */
export async function askFields(
  context: Context,
  prompt: Prompt,
  keys: readonly FieldKey[],
): Promise<Partial<ParticipantFields>> {
  const answers: Partial<Record<FieldKey, string | readonly string[]>> = {};
  for (const key of keys) {
    const answer = await ask(context, prompt, key);
    if (answer !== null) answers[key] = answer;
  }
  return readFields(answers);
}

async function ask(
  { texts, today }: Context,
  prompt: Prompt,
  key: FieldKey,
): Promise<string | readonly string[] | null> {
  const label = key === 'notes' ? texts.participant.notesHelp : texts.participant.fields[key];
  const field = participantFields[key];
  const skip = { name: texts.participantMore.skip, value: null };
  if (field.kind === 'choice') {
    const choices = field.choices.map((value) => ({ name: choiceWord(texts, key, value), value: value as string }));
    return prompt.select<string | null>(label, [skip, ...choices]);
  }
  if (field.kind === 'flag')
    return prompt.select<string | null>(label, [
      skip,
      { name: texts.cli.yes, value: 'yes' },
      { name: texts.cli.no, value: 'no' },
    ]);
  const read = (typed: string): string | readonly string[] | null => {
    if (typed.trim() === '') return null;
    if (field.kind === 'date') {
      const day = parseDate(typed, today);
      if (day === null) throw new SamspelError('bad-data', (t) => t.cli.notADate(label, typed));
      return day;
    }
    const isList = field.kind === 'list' || field.kind === 'languages' || field.kind === 'countries';
    return isList ? typed.split(',').filter((word) => word.trim() !== '') : typed;
  };
  const check = (typed: string): string | true => {
    try {
      const value = read(typed);
      if (value !== null) readFields({ [key]: value });
      return true;
    } catch (error) {
      if (error instanceof SamspelError) return error.text(texts);
      throw error;
    }
  };
  const isList = ['list', 'languages', 'countries'].includes(field.kind);
  return read(await prompt.text(isList ? texts.participantMore.severalOf(label) : label, { check }));
}
