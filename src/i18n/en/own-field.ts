/** English: own fields. */
import { formatFor } from '../format.ts';

const { list, plural } = formatFor('en');

export const ownField = {
  noun: 'own field',
  subjects: { participant: 'participants', organisation: 'organisations' },
  kinds: { text: 'text', number: 'number', date: 'date', choice: 'choice', 'yes-no': 'yes or no' },
  headings: {
    id: 'No',
    key: 'Key',
    label: 'Name',
    subject: 'Of',
    kind: 'Type',
    choices: 'Choices',
    sensitive: 'Sensitive',
    values: 'Known of',
    archivedOn: 'Archived',
    count: 'How many',
    value: 'Value',
    counts: 'How many have which',
  },
  help: {
    add: 'Add a field that this register needs and others don’t',
    addMore:
      'The field is then given with --own KEY=VALUE, mapped with --map "Heading=own:KEY", and shown, filtered and listed as own:KEY. Its names are known as headings of lists. A sensitive field leaves the register only with a consent that names it.',
    list: 'List the own fields',
    show: 'Show one own field, and how many have each choice',
    edit: 'Change the names or the choices of an own field, or whether it is sensitive',
    editMore:
      'What a field holds can’t be changed: add another field instead. A choice that someone has is not taken away; give it another name with --rename.',
    archive: 'Put an own field out of sight; its values are kept',
    archiveMore:
      'It is no longer shown, listed, read in or exported to partners. Bring it back with: config field restore',
    restore: 'Bring an archived own field back with its values',
  },
  arguments: { key: 'Key of the field, for example shoeSize' },
  options: {
    own: 'A value of an own field; with nothing after the = it is taken away',
    subject: 'What it is a field of',
    onlySubject: 'Only fields of these',
    kind: 'What it holds',
    choices: 'The choices, divided by commas',
    newChoices: 'All the choices it has from now on, divided by commas',
    rename: 'A choice under another name, also where it was chosen',
    labelEn: 'Its name in English',
    labelSv: 'Its name in Swedish',
    labelFi: 'Its name in Finnish',
    sensitive: 'Leaves the register only with a consent that names it',
    notSensitive: 'No longer sensitive',
    all: 'Archived ones too',
    by: 'Participants by this own field too: a choice, or yes or no',
  },
  emptyHint: 'No own fields yet. Add one: samspel config field add KEY --for participant --type text',
  badKey: (key: string) => `"${key}" can’t be the key of a field.`,
  badKeyHint: 'Use letters a–z, digits, - and _, beginning with a letter: shoeSize',
  taken: (key: string) => `There is an own field ${key} already.`,
  takenHint: (key: string) => `See it: samspel config field show ${key}`,
  isArchived: (key: string) => `The own field ${key} is archived.`,
  isArchivedHint: (key: string) => `Bring it back: samspel config field restore ${key}`,
  isNotArchived: (key: string) => `The own field ${key} is not archived.`,
  sensitiveOfPeople: 'Only fields of participants can be sensitive.',
  sensitiveOfPeopleHint: 'Nothing but a person can consent. Leave --sensitive out.',
  bothSensitive: 'Say --sensitive or --not-sensitive, not both.',
  choicesFaults: {
    'too-few': 'A field of choices needs two choices or more.',
    twice: 'Two of the choices are the same.',
    'too-long': 'A choice may have 100 letters at most.',
    'not-a-choice-field': 'Only a field of the type choice has choices.',
  },
  choicesHint: 'For example: --type choice --choices red,blue,green',
  choiceUsed: (choices: readonly string[], people: number) =>
    `${list(choices)} can’t be taken away: ${plural(people, { one: '# has it', other: '# have it' })}.`,
  choiceUsedHint: (key: string, choice: string) =>
    `Give it another name instead: samspel config field edit ${key} --rename "${choice}=…"`,
  added: (name: string, subject: 'participant' | 'organisation') =>
    `Added the field ${name} of ${subject === 'participant' ? 'participants' : 'organisations'}.`,
  edited: (name: string) => `Changed the field ${name}.`,
  archived: (name: string) => `Archived the field ${name}; its values are kept.`,
  restored: (name: string) => `Brought the field ${name} back.`,
  form: (typed: string) => `--own "${typed}" can’t be read.`,
  formHint: 'Write a key, = and a value: --own shoeSize=38. Nothing after the = takes the value away.',
  unknown: (key: string) => `There is no own field "${key}".`,
  keysAre: (keys: readonly string[]) => `Own fields: ${keys.join(', ')}`,
  faults: {
    number: (key: string, typed: string) => `${key}: "${typed}" is not a number.`,
    date: (key: string, typed: string) => `${key}: "${typed}" is not a day.`,
    yesNo: (key: string, typed: string) => `${key}: "${typed}" is neither yes nor no.`,
    tooLong: (key: string, most: number) => `${key}: the text is longer than ${most} letters.`,
    choice: (key: string, typed: string, choices: readonly string[], close: string | null) =>
      `${key}: "${typed}" is not one of ${choices.join(', ')}.${close === null ? '' : ` Did you mean ${close}?`}`,
  },
  faultHints: {
    number: 'Write it in digits: 38 or 38,5',
    date: 'Write a day: 31.12.2026 or 2026-12-31',
    'yes-no': 'Write yes or no.',
    choice: 'More choices: samspel config field edit KEY --choices …',
    'too-long': 'Longer texts go into the notes: --notes',
  },
  consentMustName: (fields: readonly string[]) =>
    `Not covered, because sensitive: ${list(fields)}. If the person consents to that too, name it with --fields.`,
  noGroup: (name: string, kind: string) => `${name} (${kind}) can’t be a group of a report.`,
  noGroupHint: 'Groups are fields with choices and fields of yes or no: samspel config field list',
  sensitiveGroup: (name: string) => `${name} is sensitive: it is in no report.`,
  sensitiveGroupHint:
    'A report goes to people to whom nobody has given consent. Count it for yourself: samspel config field show KEY',
  nameTaken: (name: string, field: string, own: string) =>
    `In lists "${name}" stands for ${field}. Map the column by hand: --map "${name}=${own}"`,
  addIt: (key: string) =>
    `If it is to be a field of your own: samspel config field add ${key} --for participant --type text`,
  byOwn: (label: string) => `Participants by ${label}`,
};
