/** English: the register itself, its settings and its log. */
import { formatFor } from '../format.ts';

const format = formatFor('en');

export type AlterationNote =
  | { readonly kind: 'operation'; readonly operation: number }
  | { readonly kind: 'row'; readonly table: string; readonly row: number; readonly operation: number | null }
  | { readonly kind: 'outside' | 'unlogged'; readonly table: string; readonly row: number };

export const register = {
  help: {
    init: 'Make a new register',
    initMore:
      'Makes samspel.db in this folder, or the file that you name. Never overwrites anything. Only you may read the file.',
    config: 'Settings of the register',
    configList: 'List the settings',
    configGet: 'Show a setting',
    configSet: 'Change a setting',
    log: 'What was done, by whom and when',
    undo: 'Take back what was done',
    undoMore:
      'Without a number it takes back the last operation; each further undo goes one further back. With a number it takes back that operation alone, unless later changes stand on it.',
    redo: 'Bring back what was undone last',
    verify: 'Prove that nothing was altered outside Samspel',
    verifyMore:
      'Recomputes the digest of every change and compares it with the rows. Exit code 1 when something was altered.',
  },
  arguments: {
    file: 'File (else samspel.db in this folder)',
    key: 'Setting',
    value: 'Value',
    id: 'Its number (with --of)',
    operation: 'Number of the operation (else the last one)',
  },
  options: {
    name: 'Name of the organisation that keeps the register',
    municipality: 'Its municipality',
    of: 'Only operations on one thing',
    who: 'Only what this person did',
    since: 'Only since this day',
    reads: 'Who read whose page, instead of what was done (needs the setting log-reads)',
    head: 'Print only the digest of the newest operation, to be written down elsewhere',
  },
  headings: {
    key: 'Setting',
    value: 'Value',
    meaning: 'Meaning',
    operation: 'No',
    at: 'When',
    actor: 'Who',
    command: 'Command',
    summary: 'What',
    changes: 'Changes',
    digest: 'Digest',
  },
  settings: {
    name: 'Who keeps the register; stands in reports',
    municipality: 'The municipality of the work',
    country: "Two letters: the country of telephone numbers that don't say it",
    lang: 'Language of messages and reports: en, sv or fi',
    minimumCell: 'Smallest number of people that a report shows; at least 3',
    targets: 'Targets of a quarter by figure: participantsActive=120,actionsDone=0.8; none takes them away',
    'backup-recipients': 'Public keys (age1…) that close backups; the secret keys open them',
    'log-reads': 'Whether reading a participant’s page is logged: on or off',
    controller: 'Who is responsible for the register; stands in the privacy papers',
    'controller-contact': 'How the controller is reached: address, phone, e-mail',
    'data-protection-officer': 'The data protection officer and how to reach them, or none',
    'processing-basis':
      'Legal basis of the register: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests',
    'data-processors': 'Who handles data on the controller’s behalf, or none',
    'data-transfers': 'Where data go outside the EU and EEA, and how they are protected, or none',
  },
  made: (file: string) => `Made the register ${file}.`,
  madeEncrypted: (file: string) => `Made the register ${file}, encrypted.`,
  madeLogged: 'Made the register',
  next: 'Next: samspel org add NAME --sector third-sector',
  serverUsed: 'There is a register on this server already.',
  badSetting: (key: string, value: string) => `"${value}" can't be the value of ${key}.`,
  set: (key: string, value: string) => `${key} is now ${value}.`,
  readsOfParticipants: 'Reading is logged of participants only: log --reads --of participant 12',
  emptyLog: 'Nothing yet.',
  ofNeedsId: '--of needs the number of the thing.',
  ofNeedsIdHint: 'For example: samspel log --of participant 12',
  undone: (operation: number) => `Undid operation ${operation}.`,
  undoneHint: 'Bring it back: samspel redo',
  redone: (operation: number) => `Brought operation ${operation} back.`,
  redoneHint: 'Undo: samspel undo',
  intact: (operations: number, changes: number) =>
    `All is as it was written: ${format.plural(operations, { one: '# operation', other: '# operations' })}, ${format.plural(changes, { one: '# change', other: '# changes' })} checked.`,
  altered: (count: number) =>
    `${format.plural(count, { one: '# place is', other: '# places are' })} not as Samspel wrote it:`,
  alteredHint: 'Keep a copy of the file as it is, find out who did it, and go back to a backup.',
  alteration: (found: AlterationNote) => {
    switch (found.kind) {
      case 'operation':
        return `the log's entry of operation ${found.operation}`;
      case 'row':
        return `${found.table} ${found.row}, since operation ${found.operation}`;
      case 'outside':
        return `${found.table} ${found.row} was changed by another program`;
      case 'unlogged':
        return `${found.table} ${found.row} was put in past the log`;
    }
  },
};
