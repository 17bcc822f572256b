/** `roster import`: a list of people into the register, all of it or nothing, and the same list twice changes nothing. */
import { command } from '../../cli/command.ts';
import { choice, flag, number, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { onMatchPolicies } from '../changes.ts';
import { fileArgument, readingOptions } from '../options.ts';
import { missingPolicies } from '../planning.ts';
import { linesShown } from '../view.ts';
import { carryOut, savePlan } from './carry-out.ts';
import { carryOutBig } from './carry-out-big.ts';
import { understand } from './understand.ts';

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
    keepUnknown: flag((t) => t.rosterImport.options.keepUnknown),
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
    'roster import lista.csv --from arbis --keep-unknown',
  ],
  async run(context, { file, from, partnership, profile, keepUnknown, keepGood, rejects, force, ...options }) {
    const { onMatch = 'update', missing = null, noLinkage, plan, maxErrors = linesShown, ...reading } = options;
    if (missing !== null && partnership === undefined)
      throw new SamspelError('usage', (t) => t.rosterImport.missingNeedsPartnership);
    if (plan !== undefined && file === '-') throw new SamspelError('usage', (t) => t.rosterImport.planNeedsFile);
    if (plan !== undefined && keepUnknown)
      throw new SamspelError('usage', (t) => t.rosterImport.planKnowsFields, {
        hint: (t) => t.rosterImport.planKnowsFieldsHint,
      });
    // A plan, a dry run and who is missing speak of all rows at once.
    const mayBeBig = plan === undefined && missing === null && !context.dryRun;
    const unknown = keepUnknown ? 'all' : plan === undefined ? 'as-answered' : 'none';
    const said = { file, from, partnership, profile, reading, unknown } as const;
    const understood = await understand(context, said, mayBeBig ? 'in-portions' : 'whole');
    const { sender, partnership: joined, reading: answered } = understood;
    const request = {
      file,
      sender,
      partnership: joined,
      onMatch,
      linkage: noLinkage ? 'off' : 'on',
      missing,
      faults: keepGood ? 'leave-out' : 'refuse',
      maxErrors,
      reading: answered,
    } as const;
    const target = { file, rejects, existing: force ? 'replace' : 'keep' } as const;
    const work = { request, rejects: target, profile: understood.profile, expected: null };
    if (understood.kind === 'big') await carryOutBig(context, { ...work, ...understood });
    else if (plan === undefined) await carryOut(context, { ...work, ...understood });
    else await savePlan(context, { ...work, ...understood }, plan);
  },
});
