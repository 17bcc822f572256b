/** Closed lists of a participant's fields as people type them: `kvinna`, `på svenska`, `flykting`, as lists that are read in give them too. */
import { readShipped } from '../cli/files.ts';
import { choice, inWords, type Parameter } from '../cli/parameter.ts';
import type { Text, Texts } from '../i18n/index.ts';
import { fold } from '../lib/fold.ts';
import {
  type CefrLevel,
  cefrLevels,
  type Path,
  paths,
  permitTypes,
  type ResidenceGround,
  residenceGrounds,
} from '../lib/vocabulary.ts';
import { readGrounds } from '../roster/reference.ts';
import { groundWords, pathWords, permitWords } from '../roster/values/choice.ts';
import { genderOf } from '../roster/values/gender.ts';
import { levelOf } from '../roster/values/level.ts';
import { type FieldKey, participantFields } from './fields.ts';

let grounds: ReadonlyMap<string, ResidenceGround> | undefined;

/** The labels of the reference table, read once a run and only for a word that is no code. */
function groundOf(typed: string): ResidenceGround | null {
  grounds ??= readGrounds(readShipped('reference/residence-grounds.csv'));
  return grounds.get(fold(typed)) ?? groundWords.get(fold(typed)) ?? null;
}

const pathOf = (typed: string): Path | null => pathWords.get(fold(typed)) ?? null;

/** An option for the path. @param words as a person who is asked reads them */
export const pathOption = (
  help: Text,
  words?: (t: Texts) => Readonly<Record<Path, string>>,
): Parameter<Path | undefined> => inWords(choice(paths, help, words), pathOf);

/** An option for the ground of residence. */
export const groundOption = (help: Text): Parameter<ResidenceGround | undefined> =>
  inWords(choice(residenceGrounds, help), groundOf);

/** An option for a level of the European framework: `YKI 3` is B1. */
export const levelOption = (help: Text): Parameter<CefrLevel | undefined> => inWords(choice(cefrLevels, help), levelOf);

/** The option of a field that is one of a closed list. */
export function choiceOption(key: FieldKey, help: Text): Parameter<string | undefined> {
  switch (key) {
    case 'gender':
      return inWords(choice(participantFields.gender.choices, help), genderOf);
    case 'residenceGround':
      return groundOption(help);
    case 'integrationLanguage':
      return pathOption(help);
    case 'permitType':
      return inWords(choice(permitTypes, help), (typed) => permitWords.get(fold(typed)) ?? null);
    default:
      throw new Error(`${key} is no choice`);
  }
}
