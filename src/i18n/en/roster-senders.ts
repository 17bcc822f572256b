/** English: what lists of senders need besides — faults told once, copies, headings of one's own. */
import { formatFor } from '../format.ts';

const format = formatFor('en');

export const rosterSenders = {
  /** After a fault that other rows have too. */
  moreRows: (count: number, rows: readonly number[]) =>
    `(and ${format.plural(count, { one: '# more row', other: '# more rows' })}: ${rows.join(', ')}${count > rows.length ? ' …' : ''})`,
  copyBefore: (file: string) => `The register as it was before: ${file}`,
  occupationCode: (field: string) => `${field} (ISCO-08)`,
  help: {
    headerAdd: 'Teach a heading that lists here have for a field',
    headerList: 'List the headings that were taught',
    headerRemove: 'Forget a heading',
  },
  arguments: { heading: 'The heading as it stands in the lists', field: 'The field that stands below it, as in --map' },
  noField: (typed: string) => `There is no field ${typed}.`,
  fields: (fields: readonly string[]) => `The fields: ${fields.join(', ')}`,
  emptyHeading: 'A heading needs a letter or a digit.',
  headingAdded: (heading: string, field: string) => `The heading "${heading}" now means ${field}.`,
  headingRemoved: (heading: string) => `The heading "${heading}" is forgotten.`,
  noHeading: (typed: string) => `The heading "${typed}" was never taught.`,
  noHeadings: 'Teach one with: samspel roster header add HEADING FIELD',
};
