/** `encrypt` and `decrypt`: the register's file closed with a key, and opened for good. */
import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { looksEncrypted } from '../../store/cipher.ts';
import { isServer } from '../../store/open.ts';
import { aboutKey, chooseNewKey, confirmed } from '../new-key.ts';
import { rewrite } from '../rewrite.ts';

const yes = flag((t) => t.encryption.options.yes);

export const encrypt = command({
  name: 'encrypt',
  summary: (t) => t.encryption.help.encrypt,
  description: (t) => t.encryption.help.encryptMore,
  options: {
    newKey: text((t) => t.encryption.options.newKey, 'FILE'),
    keyFile: text((t) => t.encryption.options.keyFile, 'FILE'),
    yes,
  },
  examples: ['encrypt --new-key /media/usb/register-key.txt', 'encrypt --key-file pass.txt --yes'],
  async run(context, { newKey, keyFile, yes: sure }) {
    const { where } = context;
    if (isServer(where)) throw new SamspelError('usage', (t) => t.encryption.serverKeeps);
    if (looksEncrypted(where))
      throw new SamspelError('conflict', (t) => t.encryption.already(where), {
        hint: (t) => t.encryption.alreadyHint,
      });
    await confirmed(context, sure, {
      ask: (t) => t.encryption.reallyEncrypt,
      refuse: (t) => t.encryption.needsYes,
      hint: (t) => t.encryption.needsYesHint,
    });
    const key = await chooseNewKey(context, { newKey, keyFile });
    await (await context.store()).close();
    if (context.dryRun) return context.print(`${context.texts.cli.dryRun}\n`);
    await rewrite(where, null, key);
    tell(context, { newKey, copies: plainCopies(where) });
  },
});

export const decrypt = command({
  name: 'decrypt',
  summary: (t) => t.encryption.help.decrypt,
  options: { yes },
  examples: ['decrypt', 'decrypt --yes --db register.db'],
  async run(context, { yes: sure }) {
    const { where } = context;
    if (isServer(where) || !looksEncrypted(where))
      throw new SamspelError('conflict', (t) => t.encryption.notEncrypted(where));
    const key = await context.key();
    await (await context.store()).close();
    await confirmed(context, sure, {
      ask: (t) => t.encryption.reallyDecrypt,
      refuse: (t) => t.encryption.decryptNeedsYes,
      hint: (t) => t.encryption.decryptNeedsYesHint,
    });
    if (context.dryRun) return context.print(`${context.texts.cli.dryRun}\n`);
    await rewrite(where, key, null);
    if (context.format === 'json') context.json({ file: where, encrypted: false });
    else if (!context.quiet) context.print(`${context.texts.encryption.decrypted(where)}\n`);
  },
});

/** Copies from before changes that are as readable as the register was. */
function plainCopies(where: string): string[] {
  const folder = dirname(where);
  return readdirSync(folder).filter(
    (name) =>
      name.startsWith(`${basename(where)}.before-`) && name.endsWith('.db') && !looksEncrypted(resolve(folder, name)),
  );
}

function tell(
  context: Context,
  { newKey, copies }: { readonly newKey: string | undefined; readonly copies: readonly string[] },
): void {
  const { where, texts, format } = context;
  if (format === 'json') context.json({ file: where, encrypted: true, keyFile: newKey ?? null, plain: copies });
  if (format === 'json' || context.quiet) return;
  const t = texts.encryption;
  const lines = [
    t.encrypted(where),
    ...aboutKey(context, newKey),
    ...(copies.length === 0 ? [] : [t.plainCopies(copies)]),
  ];
  context.print(`${lines.join('\n')}\n`);
}
