/** English: lists that go out. */
import { formatFor } from '../format.ts';

const format = formatFor('en');
const people = (count: number) => format.plural(count, { one: '# participant', other: '# participants' });

export interface Exported {
  readonly people: number;
  readonly fields: number;
  readonly to: string;
  readonly file: string;
  /** Of how many nothing may go. */
  readonly kept: number;
}

export const rosterExport = {
  help: {
    template: 'Write an empty list for a sender to fill in',
    export: 'Write a list of the people of a partnership for a partner',
    exportMore:
      'Only the fields and people that the agreement and the consents allow; what goes is written to the log of disclosures.',
  },
  arguments: { file: 'The file: .xlsx or .csv' },
  options: {
    to: 'The organisation that gets the list',
    output: 'The file: .xlsx or .csv',
    purpose: 'As the agreement names it (else all agreed with the receiver)',
    fields: 'Only these fields (else all that are agreed)',
    templateOutput: 'The same as FILE',
    templateFields: 'The columns (else those of a first list)',
    profile: 'In the layout that this profile knows',
  },
  sheet: 'Participants',
  yes: 'yes',
  no: 'no',
  /** Words to choose from; the program reads each of them. */
  choices: {
    gender: ['woman', 'man', 'other', 'not stated'],
    interpreter: ['yes', 'no'],
    integrationLanguage: ['Swedish', 'Finnish', 'both', 'undecided'],
  },
  templateWritten: (file: string) => `Wrote ${file}. Read it in when it comes back: samspel roster import`,
  otherKind: (file: string) => `Lists are written as .xlsx or .csv, not as ${file}.`,
  otherKindHint: 'Give the file a name that ends in .xlsx or .csv.',
  nobody: (partnership: string) => `Nobody takes part in ${partnership} now.`,
  exported: ({ people: count, fields, to, file, kept }: Exported) =>
    `Wrote ${people(count)} with ${format.plural(fields, { one: '# field', other: '# fields' })} for ${to} to ${file}.` +
    (kept === 0 ? '' : ` Of ${people(kept)} nothing may go.`),
  logged: (count: number, to: string) => `Gave data on ${people(count)} to ${to}`,
};
