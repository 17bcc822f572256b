/** English: backups, restoring, the register's health. */
import { formatFor } from '../format.ts';

const { list, number, plural } = formatFor('en');
const operations = (count: number) => plural(count, { one: '# operation', other: '# operations' });

export const backup = {
  help: {
    backup: 'Make an encrypted backup',
    backupMore:
      'A copy of one moment, also while others write; checked, encrypted with age, read back. Without FILE into the folder backups beside the register, where the newest of each day, week and month is kept. Begin with --new-key: the secret key goes into a file that you keep elsewhere, the public one into the settings, and from then on "samspel backup" needs nothing more. Without the key or the passphrase nobody can open a backup.',
    restore: 'Make a backup the register again',
    restoreMore:
      'Opens and checks the backup first. The register that is there is kept aside; when it has newer work, nothing happens without --force. People who were erased since the backup was made are erased again. Try it once in a while with --dry-run: it proves that your key opens your backup.',
    doctor: 'Look the register over: file, log, rights, disk, backups',
    doctorMore: 'With --fix what can be put right is. Ends with 1 when something is bad.',
  },
  arguments: {
    file: 'File to write (else a new one in the folder backups)',
    backup: 'The backup',
  },
  options: {
    recipient: 'Public key (age1…) that closes it; may be given several times',
    passphraseFile: 'File whose first line is the passphrase',
    newKey: 'Make a pair of keys and write the secret one to this file',
    keepDaily: 'Backups of how many days to keep (else 7)',
    keepWeekly: 'Of how many weeks (else 5)',
    keepMonthly: 'Of how many months (else 12)',
    identity: 'File with the secret key',
    force: 'Also when the register that is there is newer or another one',
    fix: 'Put right what can be',
  },
  headings: { check: 'Check', state: 'State', what: 'What', fixable: 'Can be fixed' },
  checks: {
    pages: 'File',
    log: 'Log',
    mode: 'Rights',
    encryption: 'Encryption',
    disk: 'Disk',
    backup: 'Backup',
    copies: 'Old copies',
    wal: 'Write-ahead log',
    writer: 'Writer’s note',
    clock: 'Clock',
  },
  states: { good: 'good', warn: 'look at it', bad: 'bad' },
  fixed: 'fixed',
  doctor: {
    pagesGood: 'Whole, every reference leads somewhere.',
    pagesBad: (count: number, first: string) =>
      `${plural(count, { one: '# fault', other: '# faults' })}, the first: ${first}`,
    logGood: (count: number) => `Verified, ${operations(count)}.`,
    logBad: (count: number) => `${plural(count, { one: '# place', other: '# places' })} altered. See: samspel verify`,
    modeGood: 'Only you may read it.',
    modeBad: (files: readonly string[]) => `Others may read: ${list(files)}`,
    diskGood: (megabytes: number) => `${number(megabytes)} MB free.`,
    diskLow: (megabytes: number) => `Only ${number(megabytes)} MB free.`,
    noBackup: 'None. Make one: samspel backup --new-key FILE',
    lastBackup: (on: string) => `The last is of ${on}.`,
    oldCopies: (files: readonly string[]) => `Older than a month, may hold people erased since: ${list(files)}`,
    leftovers: (count: number) =>
      `${plural(count, { one: '# copy was', other: '# copies were' })} left unencrypted when a program was stopped.`,
    walBig: 'Big. It is brought into the file.',
    staleWriter: (actor: string) => `${actor} was writing when the program was stopped.`,
    clockGood: 'Goes forward.',
    clockBack: (last: string) =>
      `The newest operation is of ${last}, which has not come yet. Set the clock of this machine.`,
  },
  made: (file: string, count: number, readBack: 'opened' | 'compared') =>
    `Made ${file}, ${operations(count)}, ${readBack === 'opened' ? 'opened again and compared' : 'checked and compared'}.`,
  removed: (count: number) => `Removed ${plural(count, { one: '# older one', other: '# older ones' })}.`,
  wouldMake: 'A backup would be made.',
  rememberPassphrase:
    'Without the passphrase nobody can open this backup, we neither. Write it down and keep it elsewhere than the backup.',
  keyFileNote:
    'Secret key of Samspel backups. Keep it elsewhere than the register and the backups. Without it they can’t be opened.',
  keyMade: (file: string) =>
    `The secret key is in ${file}. Move it to another place now, and keep a second copy on paper: without it nobody can open your backups.`,
  newPassphrase: 'Passphrase for the backup (15 characters or more; four or five words are good)',
  again: 'Once more',
  passphrase: 'Passphrase of the backup',
  notTheSame: 'The two were not the same.',
  tooShort: 'The passphrase is too short.',
  tooShortHint: 'Take 15 characters or more: four or five words that have nothing to do with each other.',
  needsLock: 'A backup is always encrypted: nothing says with what.',
  needsLockHint: 'Make a key once: samspel backup --new-key FILE. Or give --recipient or --passphrase-file.',
  needsIdentity: 'This backup opens with a secret key.',
  needsIdentityHint: 'Name the file that holds it: --identity FILE',
  needsPassphrase: 'This backup opens with a passphrase.',
  needsPassphraseHint: 'Name a file that holds it: --passphrase-file FILE',
  noIdentity: (file: string) => `There is no secret key in ${file}.`,
  noRecipient: (key: string) => `"${key}" is no public key.`,
  noRecipientHint: 'A public key begins with age1. Make one: samspel backup --new-key FILE',
  notABackup: (file: string) => `${file} is no encrypted backup.`,
  notABackupHint: 'Backups end with .age and stand in the folder backups beside the register.',
  wrongKey: (file: string) => `The key does not open ${file}.`,
  wrongKeyHint:
    'Look for the key or passphrase with which that backup was made; a newer key does not open older backups.',
  damaged: (file: string) => `${file} is damaged.`,
  damagedHint: 'Take another backup.',
  registerNotWhole: 'The register itself is damaged or was altered: no backup was made of it.',
  registerNotWholeHint: 'See what is wrong: samspel doctor. Your older backups are untouched.',
  notAsWritten: (file: string) => `${file} could not be read back as it was written. It was removed.`,
  serverKeeps: 'The register is on a PostgreSQL server, which has backups of its own.',
  serverKeepsHint: 'Ask whoever runs the server (pg_dump), or take all data out: samspel export FOLDER',
  restored: (register: string, count: number, until: string) =>
    `${register} is as of ${until} again, ${operations(count)}.`,
  canBeRestored: (count: number, until: string) =>
    `The backup opens and is whole: ${operations(count)}, the last of ${until}.`,
  aside: (file: string) => `The register that was there is kept: ${file}. Delete it when you no longer need it.`,
  erasedAgain: (participants: readonly number[]) =>
    `Erased again, because it was done after the backup: ${plural(participants.length, { one: `participant ${participants[0]}`, other: '# participants' })}.`,
  anonymisedAgain: (participants: readonly number[]) =>
    `Made anonymous again, because it was done after the backup: ${plural(participants.length, { one: `participant ${participants[0]}`, other: '# participants' })}.`,
  anonymisedLogged: (participants: readonly number[]) =>
    `Made ${plural(participants.length, { one: `participant ${participants[0]}`, other: '# participants' })} anonymous`,
  oneLock: 'One kind of key for a backup: --new-key, --recipient or --passphrase-file.',
  otherName: 'Choose another name: a backup is never written over.',
  erasedUnknown:
    'Nothing here tells whom you have erased since the backup was made. If there is anybody, erase them again.',
  altered: 'The backup opens, but what is in it was altered outside Samspel.',
  alteredHint:
    'Take another backup; or take this one all the same with --force, and see with samspel verify what was altered.',
  newer: (register: string, count: number, lastAt: string) =>
    `${register} is newer than the backup: ${operations(count)} more, the last of ${lastAt}.`,
  other: (register: string) => `${register} is another register.`,
  newerHint: 'Nothing was changed. To replace it all the same (it is kept aside): --force',
};
