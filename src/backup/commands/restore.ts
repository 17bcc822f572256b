/** `restore`: a backup becomes the register again. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile } from '../../cli/files.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { RegisterKey } from '../../store/cipher.ts';
import { isServer } from '../../store/open.ts';
import { type DoneAgain, eraseAgain, nothingAgain } from '../erase-again.ts';
import { chooseKey } from '../keys.ts';
import { discard, type Prepared, prepare, putBack, type Standing, standingOf } from '../put-back.ts';
import { mustBeSealed, unseal } from '../seal.ts';

export const restore = command({
  name: 'restore',
  summary: (t) => t.backup.help.restore,
  description: (t) => t.backup.help.restoreMore,
  arguments: { file: required(text((t) => t.backup.arguments.backup, 'FILE')) },
  options: {
    identity: text((t) => t.backup.options.identity, 'FILE'),
    passphraseFile: text((t) => t.backup.options.passphraseFile, 'FILE'),
    force: flag((t) => t.backup.options.force),
  },
  examples: [
    'restore backups/samspel-2026-03-04-121500.db.gz.age --identity /media/usb/samspel-key.txt',
    'restore /media/usb/samspel.age --passphrase-file pass.txt --dry-run',
  ],
  async run(context, { file, identity, passphraseFile, force }) {
    if (isServer(context.where))
      throw new SamspelError('usage', (t) => t.backup.serverKeeps, { hint: (t) => t.backup.serverKeepsHint });
    const sealed = await readFile(context, file);
    mustBeSealed(sealed, file);
    const content = await unseal(sealed, await chooseKey(context, sealed, { identity, passphraseFile }), file);
    await closeRegister(context);
    const registerKey = await keyIfKnown(context);
    const prepared = await prepare(context.where, content);
    try {
      const standing = standingOf(context.where, prepared, registerKey);
      if (!force) refuseIfLosing(context.where, prepared, standing);
      const again =
        context.dryRun || !('gone' in standing)
          ? nothingAgain
          : await eraseAgain(context, prepared.file, standing.gone);
      const aside = context.dryRun ? null : putBack(context.where, prepared, context.moment(), registerKey);
      tell(context, prepared, { aside, again });
      // Another register, none, or one that can't be read: nothing tells whom it had erased.
      if (!('gone' in standing)) context.say((t) => t.backup.erasedUnknown);
    } finally {
      discard(prepared.file);
    }
  },
});

/** The session may have opened the register to learn its language. */
async function closeRegister(context: Context): Promise<void> {
  try {
    await (await context.store()).close();
  } catch {
    // None there, or damaged: that is why somebody restores.
  }
}

/** A register whose key is lost may be replaced: that is one reason to restore. What comes in its place is not encrypted then. */
async function keyIfKnown(context: Context): Promise<RegisterKey | null> {
  try {
    return await context.key();
  } catch {
    context.say((t) => t.encryption.restoredPlain);
    return null;
  }
}

function refuseIfLosing(register: string, { intact }: Prepared, standing: Standing): void {
  if (!intact) throw new SamspelError('storage', (t) => t.backup.altered, { hint: (t) => t.backup.alteredHint });
  if (standing.kind === 'newer') {
    const { operations, lastAt } = standing;
    throw new SamspelError(
      'conflict',
      (t) => t.backup.newer(register, operations, lastAt === null ? '' : t.format.moment(lastAt)),
      { hint: (t) => t.backup.newerHint, details: { operations, lastAt } },
    );
  }
  if (standing.kind === 'other')
    throw new SamspelError('conflict', (t) => t.backup.other(register), { hint: (t) => t.backup.newerHint });
}

function tell(
  context: Context,
  { end }: Prepared,
  { aside, again }: { readonly aside: string | null; readonly again: DoneAgain },
): void {
  const { texts, where } = context;
  if (context.format === 'json') {
    context.json({
      file: where,
      ...(context.dryRun ? { dryRun: true } : {}),
      operations: end.operations,
      until: end.lastAt,
      head: end.head,
      aside,
      erasedAgain: again.erased,
      anonymisedAgain: again.anonymised,
      left: again.left,
    });
    return;
  }
  if (context.quiet) return;
  const until = end.lastAt === null ? '' : texts.format.moment(end.lastAt);
  const lines = [
    context.dryRun
      ? texts.backup.canBeRestored(end.operations, until)
      : texts.backup.restored(where, end.operations, until),
    ...(aside === null ? [] : [texts.backup.aside(aside)]),
    ...(again.erased.length === 0 ? [] : [texts.backup.erasedAgain(again.erased)]),
    ...(again.anonymised.length === 0 ? [] : [texts.backup.anonymisedAgain(again.anonymised)]),
    ...(again.left.length === 0 ? [] : [texts.privacyRights.stillNamed(again.left)]),
    ...(context.dryRun ? [texts.cli.dryRun] : []),
  ];
  context.print(`${lines.join('\n')}\n`);
}
