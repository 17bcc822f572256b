/** English: the register encrypted at rest. */
import { formatFor } from '../format.ts';

const { list } = formatFor('en');

export const encryption = {
  help: {
    encrypt: 'Encrypt the register',
    encryptMore:
      'Every page of the file, its write-ahead log and later copies. Whoever loses the key loses the register: keep the key file in two places away from this machine, and make a backup with another key first. Afterwards Samspel finds the key in the file named by SAMSPEL_KEY_FILE, from the command in SAMSPEL_KEY_COMMAND (which asks the system’s keyring), or asks you.',
    decrypt: 'Take the encryption of the register off',
  },
  options: {
    encrypt: 'Encrypt it from the first moment, as samspel encrypt does (see: samspel help encrypt)',
    newKey: 'Make a key and write it to this file (the quickest to open with)',
    keyFile: 'File whose first line is the key or passphrase',
    yes: 'Do it without asking',
  },
  newPassphrase: 'Passphrase of the register (at least 15 characters; four or five words are good)',
  askKey: 'Key or passphrase of the register',
  needsKey: (file: string) => `${file} is encrypted.`,
  needsKeyHint: 'Name its key: SAMSPEL_KEY_FILE=FILE, or SAMSPEL_KEY_COMMAND="secret-tool lookup samspel register"',
  commandGaveNothing: 'The command in SAMSPEL_KEY_COMMAND gave no key.',
  wrongKey: (file: string) => `The key does not open ${file}.`,
  wrongKeyHint: 'Another key, or a damaged file. Without the key only a backup helps: samspel restore FILE',
  already: (file: string) => `${file} is encrypted already.`,
  alreadyHint: 'For another key: samspel decrypt, then samspel encrypt',
  notEncrypted: (file: string) => `${file} is not encrypted.`,
  serverKeeps: 'A server encrypts its own disks; this is for a register in a file.',
  needsWay: 'Say with what: --new-key FILE or --key-file FILE.',
  oneWay: 'Two keys for one register.',
  needsYes: 'Without its key nobody can open the register any more, not even the makers of Samspel.',
  needsYesHint:
    'Keep the key in two places, make a backup with another key (samspel backup --new-key FILE); then say --yes.',
  newNeedsYesHint:
    'Keep the key in two places, and once something is in it make a backup with another key (samspel backup --new-key FILE). Now say --yes.',
  decryptNeedsYes: 'After this anyone who gets the file can read it.',
  decryptNeedsYesHint: 'If you mean it, say --yes.',
  reallyEncrypt: 'Without the key nobody can open the register any more. Encrypt it?',
  reallyDecrypt: 'After this anyone who gets the file can read it. Take the encryption off?',
  encrypted: (file: string) => `${file} is encrypted, opened again with its key and checked.`,
  keyWritten: (file: string) =>
    `The key is in ${file}. Copy it to two places away from this machine: without it the register is lost.`,
  findKey: (file: string) => `So that Samspel finds it: export SAMSPEL_KEY_FILE=${file}`,
  findPassphrase: 'Samspel asks for the passphrase, or finds it by SAMSPEL_KEY_FILE or SAMSPEL_KEY_COMMAND.',
  plainCopies: (files: readonly string[]) =>
    `These copies beside it are not encrypted: ${list(files)}. Take them away: samspel doctor --fix`,
  decrypted: (file: string) => `${file} is no longer encrypted; checked.`,
  changedMeanwhile: 'Somebody wrote in the register meanwhile. It is as it was.',
  changedMeanwhileHint: 'Try again when nobody is working.',
  restoredPlain: 'The key of the register that is there is not known: what is restored will not be encrypted.',
  doctorEncrypted: 'The register is encrypted.',
  doctorPlain: 'Not by Samspel: keep it on an encrypted disk, or see: samspel help encrypt',
  doctorPlainCopies: (files: readonly string[]) => `Copies that are not encrypted: ${list(files)}`,
};
