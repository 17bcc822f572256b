/** Where the key of an encrypted register comes from: a file, a command that asks the system's keyring, or a person at the terminal. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SamspelError } from '../i18n/error.ts';
import { looksEncrypted, type RegisterKey } from '../store/cipher.ts';
import { isServer } from '../store/open.ts';
import type { Outside } from './context.ts';

/** Asks a person; null when nobody is there to answer. */
export type AskForKey = (() => Promise<string>) | null;
/** The key of the register; null when it is not encrypted. Throws `usage` when nobody gives one. */
export type Keyring = (ask: AskForKey) => Promise<RegisterKey | null>;

/** A keyring for the register at a place; asks once and remembers the answer. */
export function registerKeyring(where: string, { env, cwd }: Outside): Keyring {
  let found: RegisterKey | undefined;
  return async (ask) => {
    if (isServer(where) || !looksEncrypted(where)) return null;
    found ??= (await keyFromEnvironment(env, cwd)) ?? (await ask?.());
    if (found === undefined)
      throw new SamspelError('usage', (t) => t.encryption.needsKey(where), { hint: (t) => t.encryption.needsKeyHint });
    return found;
  };
}

async function keyFromEnvironment(env: NodeJS.ProcessEnv, cwd: string): Promise<RegisterKey | undefined> {
  if (env.SAMSPEL_KEY_FILE) return readKeyFile(resolve(cwd, env.SAMSPEL_KEY_FILE));
  if (!env.SAMSPEL_KEY_COMMAND) return undefined;
  const { spawnSync } = await import('node:child_process');
  const { status, stdout } = spawnSync(env.SAMSPEL_KEY_COMMAND, { shell: true, cwd, env, encoding: 'utf8' });
  const line = firstLine(stdout ?? '');
  if (status !== 0 || line === '') throw new SamspelError('usage', (t) => t.encryption.commandGaveNothing);
  return line;
}

/** The first line of a key file. Throws `not-found`. */
export function readKeyFile(file: string): RegisterKey {
  try {
    return firstLine(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SamspelError('not-found', (t) => t.cli.noFile(file), { hint: (t) => t.cli.noFileHint, cause: error });
  }
}

const firstLine = (text: string): string => text.split(/\r?\n/)[0] ?? '';
