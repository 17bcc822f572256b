/** The word for a code of one of the closed lists of a participant's fields. */
import type { Texts } from '../i18n/index.ts';
import type { FieldKey } from './fields.ts';

export function choiceWord(t: Texts, key: FieldKey, value: string | null): string {
  if (value === null) return '';
  const words: Partial<Record<FieldKey, Readonly<Record<string, string>>>> = {
    gender: t.participant.genders,
    residenceGround: t.participant.grounds,
    integrationLanguage: t.participant.paths,
    permitType: t.participantMore.permits,
  };
  return words[key]?.[value] ?? value;
}
