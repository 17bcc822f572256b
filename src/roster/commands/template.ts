/** `roster template`: an empty list for a sender to fill in, with headings in her language and values to choose from. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { flag, text, withLetter, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { Texts } from '../../i18n/index.ts';
import { nearest } from '../../lib/text.ts';
import { findOwnField, isOwnName, type OwnField, ownName } from '../../own-field/own-field.ts';
import { type FieldKey, participantFields } from '../../participant/fields.ts';
import { fieldsUsedBy } from '../../participant/records.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { headingOf, isOutgoing, type OutgoingField } from '../outgoing.ts';
import { loadHeadings } from '../tables.ts';
import { writeList } from '../write-list.ts';
import { referenceFor } from './circumstances.ts';

/** What a first list needs; more with `--fields`. */
const usual: readonly OutgoingField[] = [
  'externalId',
  'givenName',
  'familyName',
  'birthDate',
  'gender',
  'municipality',
  'phone',
  'email',
  'motherTongue',
  'serviceLanguage',
  'interpreter',
  'levelSv',
  'levelFi',
  'arrivalDate',
  'occupation',
  'interests',
  'integrationLanguage',
  'joinedOn',
];

export const template = command({
  name: 'template',
  summary: (t) => t.rosterExport.help.template,
  arguments: { file: text((t) => t.rosterExport.arguments.file, 'FILE') },
  options: {
    output: withLetter(
      'o',
      text((t) => t.rosterExport.options.templateOutput, 'FILE'),
    ),
    fields: words((t) => t.rosterExport.options.templateFields, 'FIELD,FIELD'),
    partnership: text((t) => t.participantMore.options.templateFor, 'P'),
    force: flag((t) => t.rosterCommands.options.force),
  },
  examples: [
    'roster template mall.xlsx --lang sv',
    'roster template malli.csv --lang fi --fields givenName,familyName,birthDate',
    'roster template storlekar.xlsx --lang sv --fields givenName,familyName,own:shoeSize',
    'roster template mall.xlsx --partnership vagen-in',
  ],
  async run(context, { file: named, output, fields, partnership, force }) {
    const file = named ?? output ?? (await askFile(context));
    const headings = loadHeadings();
    const reference = await referenceFor(context);
    const { ownFields = [] } = reference;
    const used = partnership === undefined ? [] : await usedBy(context, partnership);
    const keys =
      fields !== undefined
        ? fields.map((typed) => readKey(typed, ownFields))
        : used.length === 0
          ? usual
          : [...always, ...used];
    const columns = keys.map((key) => ({
      heading: headingOf(key, headings, context.language, reference),
      choices: choicesOf(key, context.texts.rosterExport, ownFields),
    }));
    if (context.dryRun) return;
    writeFile(
      context,
      file,
      writeList(file, context.texts.rosterExport.sheet, columns, []),
      force ? 'replace' : 'keep',
    );
    if (context.format === 'json') context.json({ file, columns: columns.map(({ heading }) => heading) });
    else context.say((t) => t.rosterExport.templateWritten(file));
  },
});

/** On a terminal the file is asked for. Throws `usage` in a script. */
async function askFile({ prompt, texts }: Context): Promise<string> {
  if (prompt !== null) return prompt.text(texts.rosterExport.arguments.file);
  throw new SamspelError('usage', (t) => t.cli.missing(['FILE']), {
    hint: (t) => t.cli.missingHint('roster template'),
    details: { missing: ['FILE'] },
  });
}

/** Without these a row can't be told from another; the day of joining counts from when. */
const always: readonly OutgoingField[] = ['externalId', 'givenName', 'familyName', 'joinedOn'];

/** The fields that a partnership uses; empty, and said, when it has chosen none. */
async function usedBy(context: Context, typed: string): Promise<FieldKey[]> {
  const { db } = await context.store();
  const { id, name } = await choosePartnership(context, typed);
  const used = await fieldsUsedBy(db, [id]);
  if (used.length === 0) context.say((t) => t.participantMore.noProfile(name));
  return used;
}

function readKey(typed: string, ownFields: readonly OwnField[]): OutgoingField {
  const own = ownFields.map(({ key }) => ownName(key));
  const known = [...Object.keys(participantFields), 'levelSv', 'levelFi', 'levelEn', 'externalId', ...own];
  const key = known.find((one) => one.toLowerCase() === typed.toLowerCase());
  if (key === undefined || !isOutgoing(key))
    throw new SamspelError('usage', (t) => t.cli.notAChoice('--fields', typed, known, nearest(typed, known)));
  return key;
}

/** A spreadsheet's list of values holds 255 characters and no quotes; longer ones are written by hand. */
const droppable = (choices: readonly string[]): readonly string[] =>
  choices.join(',').length <= 255 && !choices.some((choice) => choice.includes('"')) ? choices : [];

/** In the reader's words, each of which the program reads back. */
function choicesOf(
  key: OutgoingField,
  texts: Texts['rosterExport'],
  ownFields: readonly OwnField[],
): readonly string[] {
  const own = isOwnName(key) ? findOwnField(ownFields, key) : undefined;
  if (own !== undefined) return own.kind === 'yes-no' ? [texts.yes, texts.no] : droppable(own.choices);
  if (['levelSv', 'levelFi', 'levelEn'].includes(key)) return ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
  const choices: Readonly<Record<string, readonly string[]>> = texts.choices;
  return choices[key] ?? [];
}
