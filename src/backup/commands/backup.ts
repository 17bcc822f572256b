/** `backup`: an encrypted copy, made while others write, read back before it is trusted. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { many, number, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { readSettings, writeSetting } from '../../register/records.ts';
import type { Store } from '../../store/index.ts';
import { usualKeeping } from '../backup.ts';
import { chooseLock } from '../keys.ts';
import { makeBackup, pruneBackups } from '../make.ts';
import { type Key, type Lock, newKeyPair } from '../seal.ts';

export const backup = command({
  name: 'backup',
  summary: (t) => t.backup.help.backup,
  description: (t) => t.backup.help.backupMore,
  arguments: { file: text((t) => t.backup.arguments.file, 'FILE') },
  options: {
    recipient: many(text((t) => t.backup.options.recipient, 'KEY')),
    passphraseFile: text((t) => t.backup.options.passphraseFile, 'FILE'),
    newKey: text((t) => t.backup.options.newKey, 'FILE'),
    keepDaily: number((t) => t.backup.options.keepDaily),
    keepWeekly: number((t) => t.backup.options.keepWeekly),
    keepMonthly: number((t) => t.backup.options.keepMonthly),
  },
  examples: [
    'backup --new-key /media/usb/samspel-key.txt',
    'backup',
    'backup /media/usb/samspel.age --passphrase-file pass.txt',
  ],
  async run(context, { file, recipient, passphraseFile, newKey, keepDaily, keepWeekly, keepMonthly }) {
    const store = await context.store();
    const ways = [recipient.length > 0, passphraseFile !== undefined, newKey !== undefined];
    // One would be left out silently, and found to be missing on the day on which it is needed.
    if (ways.filter(Boolean).length > 1) throw new SamspelError('usage', (t) => t.backup.oneLock);
    const { snapshot } = store;
    if (snapshot === null)
      throw new SamspelError('usage', (t) => t.backup.serverKeeps, { hint: (t) => t.backup.serverKeepsHint });
    const { 'backup-recipients': set } = await readSettings(store.db);
    if (context.dryRun) return context.print(`${context.texts.backup.wouldMake} ${context.texts.cli.dryRun}\n`);
    const { lock, key } =
      newKey === undefined
        ? { lock: await chooseLock(context, { recipient, passphraseFile }, set), key: null }
        : await withNewKey(context, store, newKey);
    const made = await makeBackup(context, snapshot, file, lock, key);
    const keeping = {
      daily: keepDaily ?? usualKeeping.daily,
      weekly: keepWeekly ?? usualKeeping.weekly,
      monthly: keepMonthly ?? usualKeeping.monthly,
    };
    const removed = file === undefined ? pruneBackups(context.where, keeping) : [];
    if (context.format === 'json') return context.json({ ...made, removed });
    if (context.quiet) return;
    const { texts } = context;
    context.print(
      `${texts.backup.made(made.file, made.operations, made.readBack)}${removed.length === 0 ? '' : ` ${texts.backup.removed(removed.length)}`}\n`,
    );
    if ('passphrase' in lock) context.say((t) => t.backup.rememberPassphrase);
  },
});

/** Makes a pair of keys: the secret one into a file, the public one into the settings, so that later backups need neither. */
async function withNewKey(context: Context, store: Store, file: string): Promise<{ lock: Lock; key: Key }> {
  const { identity, recipient } = await newKeyPair();
  writeFile(context, file, `# ${context.texts.backup.keyFileNote}\n# public key: ${recipient}\n${identity}\n`, 'keep');
  await store.operation({ command: 'backup --new-key', actor: context.actor, at: context.moment() }, async (tx) => {
    await writeSetting(tx, 'backup-recipients', recipient);
    return { summary: context.texts.register.set('backup-recipients', recipient), value: null };
  });
  context.say((t) => t.backup.keyMade(file));
  return { lock: { recipients: [recipient] }, key: { identities: [identity] } };
}
