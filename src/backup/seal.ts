/** Sealing a copy of the register: gzip, then age (age-encryption.org/v1). `age -d FILE | gunzip` opens it without Samspel. */
import { constants } from 'node:buffer';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SamspelError } from '../i18n/error.ts';

/** What closes a backup: a passphrase, or public keys (`age1…`) whose secret halves open it. */
export type Lock = { readonly passphrase: string } | { readonly recipients: readonly string[] };
/** What opens it: the passphrase, or secret keys (`AGE-SECRET-KEY-1…`). */
export type Key = { readonly passphrase: string } | { readonly identities: readonly string[] };

/** Seals a file's bytes. Throws `usage` for a recipient that is none. */
export async function seal(content: Uint8Array, lock: Lock): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase);
  else
    for (const recipient of lock.recipients) {
      try {
        encrypter.addRecipient(recipient);
      } catch (error) {
        throw new SamspelError('usage', (t) => t.backup.noRecipient(recipient), {
          hint: (t) => t.backup.noRecipientHint,
          cause: error,
        });
      }
    }
  return encrypter.encrypt(gzipSync(content));
}

/** Opens what `seal` made. Throws `refused` when the key does not fit and `bad-data` when it is no backup or was damaged. */
export async function unseal(sealed: Uint8Array, key: Key, file: string): Promise<Uint8Array> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  mustBeSealed(sealed, file);
  try {
    if ('passphrase' in key) decrypter.addPassphrase(key.passphrase);
    else for (const identity of key.identities) decrypter.addIdentity(identity);
    return gunzipSync(await decrypter.decrypt(sealed), { maxOutputLength: constants.MAX_LENGTH });
  } catch (error) {
    const wrongKey = error instanceof Error && /no identity matched|passphrase|identity/i.test(error.message);
    if (wrongKey)
      throw new SamspelError('refused', (t) => t.backup.wrongKey(file), {
        hint: (t) => t.backup.wrongKeyHint,
        cause: error,
      });
    throw new SamspelError('bad-data', (t) => t.backup.damaged(file), {
      hint: (t) => t.backup.damagedHint,
      cause: error,
    });
  }
}

/** Throws `bad-data` for a file that age did not seal: nothing else is ever opened. */
export function mustBeSealed(content: Uint8Array, file: string): void {
  if (Buffer.from(content.subarray(0, 21)).toString('latin1') !== 'age-encryption.org/v1')
    throw new SamspelError('bad-data', (t) => t.backup.notABackup(file), { hint: (t) => t.backup.notABackupHint });
}

/** True when a passphrase closes it: its header names scrypt. */
export const needsPassphrase = (sealed: Uint8Array): boolean =>
  Buffer.from(sealed.subarray(0, 200)).toString('latin1').includes('-> scrypt ');

/** A new pair of keys: the secret one to put away, the public one to close backups with. */
export async function newKeyPair(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The secret keys of a key file; lines that begin with # are notes. */
export const readIdentities = (content: string): string[] =>
  content
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'));
