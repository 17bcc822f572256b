/** `roster template`: an empty list for a sender to fill in, with headings in her language and values to choose from. */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { flag, required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { nearest } from '../../lib/text.ts';
import { participantFields } from '../../participant/fields.ts';
import { headingOf, isOutgoing, type OutgoingField } from '../outgoing.ts';
import { loadHeadings } from '../tables.ts';
import { writeList } from '../write-list.ts';

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
  arguments: { file: required(text((t) => t.rosterExport.arguments.file, 'FILE')) },
  options: {
    fields: words((t) => t.rosterExport.options.templateFields, 'FIELD,FIELD'),
    force: flag((t) => t.rosterCommands.options.force),
  },
  examples: [
    'roster template mall.xlsx --lang sv',
    'roster template malli.csv --lang fi --fields givenName,familyName,birthDate',
  ],
  async run(context, { file, fields, force }) {
    const headings = loadHeadings();
    const keys = fields === undefined ? usual : fields.map(readKey);
    const columns = keys.map((key) => ({
      heading: headingOf(key, headings, context.language),
      choices: choicesOf(key, context.texts.rosterExport),
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

function readKey(typed: string): OutgoingField {
  const known = [...Object.keys(participantFields), 'levelSv', 'levelFi', 'levelEn', 'externalId'];
  const key = known.find((one) => one.toLowerCase() === typed.toLowerCase());
  if (key === undefined || !isOutgoing(key))
    throw new SamspelError('usage', (t) => t.cli.notAChoice('--fields', typed, known, nearest(typed, known)));
  return key;
}

/** In the reader's words, each of which the program reads back. */
function choicesOf(
  key: OutgoingField,
  texts: { readonly choices: Readonly<Record<string, readonly string[]>> },
): readonly string[] {
  if (['levelSv', 'levelFi', 'levelEn'].includes(key)) return ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
  return texts.choices[key] ?? [];
}
