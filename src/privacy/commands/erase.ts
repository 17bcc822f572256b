/** `privacy erase`: everything about a person, for good. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, flag, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { printable } from '../../lib/text.ts';
import { erasureReasons } from '../../lib/vocabulary-privacy.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { type Erased, erasePeople } from '../erase.ts';

export const erase = command({
  name: 'erase',
  summary: (t) => t.privacyRights.help.erase,
  description: (t) => t.privacyRights.help.eraseMore,
  arguments: { participant: required(text((t) => t.privacy.arguments.participant)) },
  options: {
    why: choice(erasureReasons, (t) => t.privacyRights.options.why),
    wholeCells: flag((t) => t.privacyRights.options.wholeCells),
    yes: flag((t) => t.privacyRights.options.yes),
  },
  examples: ['privacy erase 12 --dry-run', 'privacy erase "Olena Shevchenko" --yes'],
  async run(context, { participant: typed, why = 'request', wholeCells, yes }) {
    const { id } = await chooseParticipant(context, typed);
    const t = context.texts.privacyRights;
    if (!context.dryRun && !yes) await confirmErasure(context, id);
    const store = await context.store();
    const done = await store.operation<Erased>(
      { command: 'privacy erase', actor: context.actor, at: context.moment() },
      async (tx) => ({
        summary: t.erasedLogged([id]),
        value: await erasePeople(tx, [id], {
          on: context.today,
          why,
          instead: t.instead,
          wholeCells: wholeCells ? 'blot' : 'keep',
        }),
      }),
      context.dryRun ? 'nothing' : 'everything',
    );
    if (!context.dryRun) await store.scrub();
    showErased(context, done.operation, done.value);
  },
});

/** It can't be undone: a person at a terminal is asked, a script must say `--yes`. Throws `usage` or `interrupted`. */
export async function confirmErasure(context: Context, id: number): Promise<void> {
  if (context.prompt === null)
    throw new SamspelError('usage', (t) => t.privacyRights.needsYes, { hint: (t) => t.privacyRights.needsYesHint });
  if (!(await context.prompt.confirm(context.texts.privacyRights.reallyErase(id), 'no')))
    throw new SamspelError('interrupted', (t) => t.cli.interrupted);
}

/** What went, what stays, whom to tell. */
export function showErased(context: Context, operation: number | null, erased: Erased): void {
  const { rows, blotted, left, receivers, participants } = erased;
  const place = ({ table, row, column }: Erased['left'][number]) => ({ table, row, column });
  if (context.format === 'json') {
    context.json({
      operation,
      ...(context.dryRun ? { dryRun: true } : {}),
      id: participants[0] ?? null,
      participants,
      rows,
      blotted: blotted.map(place),
      left: left.map(place),
      receivers,
    });
    return;
  }
  if (context.quiet) return;
  const t = context.texts.privacyRights;
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const lines = [
    t.erased(participants, total, blotted.length),
    ...(left.length === 0 ? [] : [t.stillNamed(left.map(({ table, row }) => `${table} ${row}`))]),
    ...(receivers.length === 0 ? [] : [t.tellReceivers(receivers)]),
    t.kept,
    context.dryRun ? context.texts.cli.dryRun : t.cannotUndo,
  ];
  context.print(`${printable(lines.join('\n'))}\n`);
}
