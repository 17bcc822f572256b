/** A key for a register that is about to be encrypted: the warning before it, where it comes from, and what to do with it afterwards. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Context } from '../cli/context.ts';
import { writeFile } from '../cli/files.ts';
import { readKeyFile } from '../cli/register-key.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Text } from '../i18n/index.ts';
import type { RegisterKey } from '../store/cipher.ts';
import { tooShort } from './keys.ts';

export interface Warning {
  /** What a person at a terminal is asked. */
  readonly ask: Text;
  /** What a script is told that did not say `--yes`. */
  readonly refuse: Text;
  readonly hint: Text;
}

/** A person at a terminal is asked, a script must say `--yes`. Throws `usage` or `interrupted`. */
export async function confirmed(context: Context, sure: boolean, { ask, refuse, hint }: Warning): Promise<void> {
  if (sure || context.dryRun) return;
  if (context.prompt === null) throw new SamspelError('usage', refuse, { hint });
  if (!(await context.prompt.confirm(ask(context.texts), 'no')))
    throw new SamspelError('interrupted', (t) => t.cli.interrupted);
}

export interface NewKeyOptions {
  /** Where a new key is written. */
  readonly newKey?: string | undefined;
  /** A file with one that is there. */
  readonly keyFile?: string | undefined;
}

/** A new key in a file of its own, one that is there, or a passphrase typed twice. The file is written before anything is encrypted with it. */
export async function chooseNewKey(context: Context, { newKey, keyFile }: NewKeyOptions): Promise<RegisterKey> {
  const { prompt, texts } = context;
  if (newKey !== undefined && keyFile !== undefined)
    throw new SamspelError('usage', (t) => t.encryption.oneWay, { hint: (t) => t.encryption.needsWay });
  if (newKey !== undefined) {
    const key = randomBytes(32).toString('hex');
    if (!context.dryRun) writeFile(context, newKey, `${key}\n`, 'keep');
    return key;
  }
  const typed =
    keyFile !== undefined
      ? readKeyFile(resolve(context.outside.cwd, keyFile))
      : await prompt?.secret(texts.encryption.newPassphrase);
  if (typed === undefined) throw new SamspelError('usage', (t) => t.encryption.needsWay);
  tooShort(typed);
  if (keyFile === undefined && (await prompt?.secret(texts.backup.again)) !== typed)
    throw new SamspelError('usage', (t) => t.backup.notTheSame);
  return typed;
}

/** Where the key is and how Samspel finds it from now on. */
export function aboutKey({ texts, outside }: Context, newKey: string | undefined): string[] {
  const t = texts.encryption;
  return newKey === undefined ? [t.findPassphrase] : [t.keyWritten(newKey), t.findKey(resolve(outside.cwd, newKey))];
}
