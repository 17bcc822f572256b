/** The options that reading a list takes, whatever is done with it then. */
import { choice, many, required, text } from '../cli/parameter.ts';
import { languages } from '../lib/vocabulary.ts';

export const fileArgument = required(text((t) => t.rosterCommands.arguments.file, 'FILE'));

export const readingOptions = {
  encoding: text((t) => t.rosterCommands.options.encoding, 'NAME'),
  delimiter: text((t) => t.rosterCommands.options.delimiter, 'CHARACTER'),
  sheet: text((t) => t.rosterCommands.options.sheet, 'NAME|N'),
  map: many(text((t) => t.rosterCommands.options.map, 'HEADING=FIELD')),
  nameOrder: choice(['given-first', 'family-first'], (t) => t.rosterCommands.options.nameOrder),
  levelLanguage: choice(languages, (t) => t.rosterCommands.options.levelLanguage),
};
