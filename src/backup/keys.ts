/** Where the keys of backups come from: options, the register's settings, or a person at the terminal. */
import type { Context } from '../cli/context.ts';
import { readFile } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';
import { type Key, type Lock, needsPassphrase, readIdentities } from './seal.ts';

export interface LockOptions {
  readonly passphraseFile?: string | undefined;
  readonly recipient: readonly string[];
}

/** What to close a backup with. Throws `usage` when a script names nothing. */
export async function chooseLock(
  context: Context,
  { passphraseFile, recipient }: LockOptions,
  set: string,
): Promise<Lock> {
  if (recipient.length > 0) return { recipients: recipient };
  if (passphraseFile !== undefined) return { passphrase: await readPassphrase(context, passphraseFile) };
  const recipients = set.split(/[\s,]+/).filter((key) => key !== '');
  if (recipients.length > 0) return { recipients };
  const { prompt, texts } = context;
  if (prompt === null)
    throw new SamspelError('usage', (t) => t.backup.needsLock, { hint: (t) => t.backup.needsLockHint });
  const passphrase = await prompt.secret(texts.backup.newPassphrase);
  tooShort(passphrase);
  if ((await prompt.secret(texts.backup.again)) !== passphrase)
    throw new SamspelError('usage', (t) => t.backup.notTheSame);
  return { passphrase };
}

export interface KeyOptions {
  readonly passphraseFile?: string | undefined;
  readonly identity?: string | undefined;
}

/** What opens a backup. Throws `usage` when a script does not name it. */
export async function chooseKey(context: Context, sealed: Uint8Array, options: KeyOptions): Promise<Key> {
  const { passphraseFile, identity } = options;
  if (!needsPassphrase(sealed)) {
    if (identity === undefined)
      throw new SamspelError('usage', (t) => t.backup.needsIdentity, { hint: (t) => t.backup.needsIdentityHint });
    const identities = readIdentities((await readFile(context, identity)).toString('utf8'));
    if (identities.length === 0) throw new SamspelError('bad-data', (t) => t.backup.noIdentity(identity));
    return { identities };
  }
  if (passphraseFile !== undefined) return { passphrase: await readPassphrase(context, passphraseFile) };
  const { prompt, texts } = context;
  if (prompt === null)
    throw new SamspelError('usage', (t) => t.backup.needsPassphrase, { hint: (t) => t.backup.needsPassphraseHint });
  return { passphrase: await prompt.secret(texts.backup.passphrase) };
}

/** The first line of a file. */
async function readPassphrase(context: Context, file: string): Promise<string> {
  const [line = ''] = (await readFile(context, file)).toString('utf8').split(/\r?\n/);
  tooShort(line);
  return line;
}

/** Anyone who finds the file can try passphrases for ever: NIST SP 800-63B asks for 15 characters where nothing else protects. */
export function tooShort(passphrase: string): void {
  if (passphrase.length < 15)
    throw new SamspelError('usage', (t) => t.backup.tooShort, { hint: (t) => t.backup.tooShortHint });
}
