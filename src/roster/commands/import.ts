/** `roster import`: a list of people into the register, all of it or nothing, and the same list twice changes nothing. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile } from '../../cli/files.ts';
import { choice, flag, number, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { onMatchPolicies } from '../changes.ts';
import { describeFileWarning } from '../describe.ts';
import { fileArgument, readingOptions } from '../options.ts';
import { missingPolicies } from '../planning.ts';
import { openList, type ReadList, understandList } from '../read-list.ts';
import { faultLine, linesShown, warningLine } from '../view.ts';
import { askColumns } from './ask-columns.ts';
import { carryOut, savePlan } from './carry-out.ts';
import { withProfile } from './choose-profile.ts';
import { registerReference } from './register-reference.ts';

export const importList = command({
  name: 'import',
  summary: (t) => t.rosterCommands.help.import,
  description: (t) => t.rosterCommands.help.importMore,
  arguments: { file: fileArgument },
  options: {
    from: text((t) => t.rosterCommands.options.from, 'ORG'),
    partnership: text((t) => t.rosterCommands.options.partnership, 'P'),
    profile: text((t) => t.rosterImport.options.profile, 'NAME'),
    onMatch: choice(onMatchPolicies, (t) => t.rosterCommands.options.onMatch),
    missing: choice(missingPolicies, (t) => t.rosterImport.options.missing),
    noLinkage: flag((t) => t.rosterImport.options.noLinkage),
    plan: text((t) => t.rosterImport.options.plan, 'FILE'),
    keepGood: flag((t) => t.rosterCommands.options.keepGood),
    rejects: text((t) => t.rosterCommands.options.rejects, 'FILE'),
    maxErrors: number((t) => t.rosterCommands.options.maxErrors),
    force: flag((t) => t.rosterCommands.options.force),
    ...readingOptions,
  },
  examples: [
    'roster import skola-hosten-2026.csv --from arbis --partnership vagen-in',
    'roster import lista.xlsx --from nyland --keep-good --rejects fel.csv',
    'roster import lista.xlsx --from nyland --partnership vagen-in --missing list --plan plan.json',
  ],
  async run(context, { file, from, partnership, profile: named, keepGood, rejects, force, ...options }) {
    const { onMatch = 'update', missing = null, noLinkage, plan, maxErrors = linesShown, ...given } = options;
    if (missing !== null && partnership === undefined)
      throw new SamspelError('usage', (t) => t.rosterImport.missingNeedsPartnership);
    if (plan !== undefined && file === '-') throw new SamspelError('usage', (t) => t.rosterImport.planNeedsFile);
    const reference = await registerReference(context);
    const bytes = await readFile(context, file);
    const { opened, reading, profile } = await withProfile(context, named, given, (open) =>
      openList(bytes, open, reference),
    );
    const senderName = from ?? profile?.organisation ?? undefined;
    const sender = senderName === undefined ? null : await chooseOrganisation(context, senderName);
    const to = partnership === undefined ? null : await chooseOpenPartnership(context, partnership);
    const answered = await askColumns(context, opened, reading, reference, sender?.handle ?? null);
    const list = understandList(opened, answered.reading, reference, context.today);
    tellWarnings(context, file, list);
    if (list.validation.faults.length > 0 && !keepGood) throw refused(file, list, maxErrors);
    const work = {
      request: {
        file,
        sender,
        partnership: to,
        onMatch,
        linkage: noLinkage ? 'off' : 'on',
        missing,
        faults: keepGood ? 'leave-out' : 'refuse',
        reading: answered.reading,
      },
      bytes,
      list,
      rejects: { file, rejects, existing: force ? 'replace' : 'keep' },
      profile: answered.profile,
      expected: null,
    } as const;
    await (plan === undefined ? carryOut(context, work) : savePlan(context, work, plan));
  },
});

function tellWarnings(context: Context, file: string, { warnings, validation }: ReadList): void {
  const lines = [
    ...warnings.map(describeFileWarning).map((text) => text(context.texts)),
    ...validation.warnings.map((warning) => warningLine(file, warning, context.texts)),
  ];
  for (const line of lines.slice(0, linesShown)) context.say(() => line);
  if (lines.length > linesShown) context.say((t) => t.rosterCommands.more(lines.length - linesShown));
}

/** Throws nothing itself: the error that says which rows have faults. */
export function refused(file: string, { validation: { faults } }: ReadList, maxErrors: number): SamspelError {
  const rows = new Set(faults.map(({ row }) => row)).size;
  return new SamspelError(
    'bad-data',
    (t) =>
      [
        t.rosterCommands.refused(file, rows),
        ...faults.slice(0, maxErrors).map((fault) => faultLine(file, fault, t)),
        ...(faults.length > maxErrors ? [t.rosterCommands.more(faults.length - maxErrors)] : []),
      ].join('\n'),
    {
      hint: (t) => t.rosterCommands.refusedHint,
      details: { file, errors: faults.map(({ row, column, value, kind }) => ({ row, column, value, kind })) },
    },
  );
}
