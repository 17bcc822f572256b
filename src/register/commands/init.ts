/** `init`: a new, empty register, encrypted from its first page when asked. */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { aboutKey, chooseNewKey, confirmed, type NewKeyOptions } from '../../backup/new-key.ts';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { Store } from '../../store/index.ts';
import { createRegister, defaultName, isServer, openRegister } from '../../store/open.ts';
import { hasSettings, writeSetting } from '../records.ts';

export const init = command({
  name: 'init',
  summary: (t) => t.register.help.init,
  description: (t) => t.register.help.initMore,
  arguments: { file: text((t) => t.register.arguments.file, 'FILE') },
  options: {
    name: text((t) => t.register.options.name),
    municipality: text((t) => t.register.options.municipality),
    encrypt: flag((t) => t.encryption.options.encrypt),
    newKey: text((t) => t.encryption.options.newKey, 'FILE'),
    keyFile: text((t) => t.encryption.options.keyFile, 'FILE'),
    yes: flag((t) => t.encryption.options.yes),
  },
  examples: [
    'init --name "Luckan Integration" --municipality Helsingfors --lang sv',
    'init kumppanuudet.db --lang fi',
    'init --encrypt --new-key /media/usb/register-key.txt',
  ],
  async run(context, { file, name, municipality, encrypt, newKey, keyFile, yes }) {
    const where = file === undefined ? newPlace(context) : isServer(file) ? file : resolve(context.outside.cwd, file);
    if (!isServer(where) && existsSync(where))
      throw new SamspelError('conflict', (t) => t.store.fileExists(where), { hint: (t) => t.store.fileExistsHint });
    // Who names a key means it: a register that is plain because a word was left out would be found out too late.
    const encrypted = encrypt || newKey !== undefined || keyFile !== undefined;
    if (encrypted) await warn(context, where, yes);
    if (context.dryRun) return context.print(`${context.texts.register.made(where)} ${context.texts.cli.dryRun}\n`);
    const store = isServer(where)
      ? await openEmptyServer(where)
      : encrypted
        ? await createEncrypted(context, where, { newKey, keyFile })
        : await createRegister(where);
    try {
      const done = await store.operation(
        { command: 'init', actor: context.actor, at: context.moment() },
        async (tx) => {
          await writeSetting(tx, 'lang', context.language);
          if (name !== undefined) await writeSetting(tx, 'name', name);
          if (municipality !== undefined) await writeSetting(tx, 'municipality', municipality);
          return { summary: context.texts.register.madeLogged, value: null };
        },
      );
      if (context.format === 'json')
        context.json({
          operation: done.operation,
          id: 1,
          file: where,
          ...(encrypted ? { encrypted, keyFile: newKey ?? null } : {}),
        });
      else if (!context.quiet) {
        const { made, madeEncrypted, next } = context.texts.register;
        const lines = encrypted ? [madeEncrypted(where), ...aboutKey(context, newKey)] : [made(where)];
        context.print(`${[...lines, next].join('\n')}\n`);
      }
    } finally {
      await store.close();
    }
  },
});

/** `--db` or `SAMSPEL_DB` name the place; else it is this folder, never a register found further up. */
function newPlace(context: Context): string {
  const here = resolve(context.outside.cwd, defaultName);
  return context.placed ? context.where : here;
}

/** Throws `usage` for a server and when nobody says that the danger is known. */
async function warn(context: Context, where: string, sure: boolean): Promise<void> {
  if (isServer(where)) throw new SamspelError('usage', (t) => t.encryption.serverKeeps);
  await confirmed(context, sure, {
    ask: (t) => t.encryption.reallyEncrypt,
    refuse: (t) => t.encryption.needsYes,
    hint: (t) => t.encryption.newNeedsYesHint,
  });
}

/** A key that was made for a register which then could not be made goes again: it opens nothing. */
async function createEncrypted(context: Context, where: string, options: NewKeyOptions): Promise<Store> {
  const key = await chooseNewKey(context, options);
  try {
    return await createRegister(where, key);
  } catch (error) {
    if (options.newKey !== undefined) rmSync(resolve(context.outside.cwd, options.newKey), { force: true });
    throw error;
  }
}

async function openEmptyServer(address: string): Promise<Store> {
  const store = await openRegister(address);
  if (!(await hasSettings(store.db))) return store;
  await store.close();
  throw new SamspelError('conflict', (t) => t.register.serverUsed, { hint: (t) => t.store.fileExistsHint });
}
