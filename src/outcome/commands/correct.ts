/** `outcome edit` and `outcome remove`: what was recorded wrongly, or by mistake. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { type OutcomeKind, outcomeDomains, outcomeSources } from '../../lib/vocabulary-path.ts';
import { requireOccupation } from '../../skill/choose.ts';
import { domainOf, type Outcome } from '../outcome.ts';
import { editOutcome, removeOutcome } from '../records/correct.ts';
import { listOutcomes } from '../records.ts';
import { whoOf } from '../view.ts';
import { particulars } from './record.ts';

const one = required(text((t) => t.correction.arguments.outcome, 'ID'));

/** Throws `not-found` for what is no number of an outcome. */
function chooseOutcome(context: Context, typed: string): Promise<Outcome> {
  return chooseByNumber(context, typed, async (db, id) => (await listOutcomes(db, { id }))[0], {
    noun: (t) => t.outcome.noun,
    hint: (t) => t.correction.outcomeHint,
  });
}

const corrected = ({ texts }: Context, outcome: Outcome) => ({
  noun: (t: Context['texts']) => t.outcome.noun,
  id: outcome.id,
  which: `${whoOf(outcome)}, ${texts.outcome.kinds[outcome.kind]} (${texts.outcome.domains[outcome.domain]})`,
  json: { participant: outcome.participantId, kind: outcome.kind, domain: outcome.domain },
});

const options = {
  ...particulars,
  domain: choice(outcomeDomains, (t) => t.correction.options.domain),
  source: choice(outcomeSources, (t) => t.correction.options.saidBy),
  on: date((t) => t.correction.options.day),
  ...clearOption,
};

export const edit = command({
  name: 'edit',
  summary: (t) => t.correction.help.outcomeEdit,
  arguments: { outcome: one },
  options,
  examples: ['outcome edit 4 --kind traineeship --on 1.9.2026', 'outcome edit 4 --isco närvårdare --clear value'],
  async run(context, { outcome: typed, kind, domain, value, isco, source, on, clear }) {
    const given = {
      ...known({ kind, domain, value: value && tidy(value), source, happenedOn: on }),
      ...(isco === undefined ? {} : { isco: requireOccupation(context, isco) }),
      ...cleared(clear, { value: 'value', isco: 'isco' } as const),
    };
    requireSomething(given, options);
    const outcome = await chooseOutcome(context, typed);
    if (on !== undefined) requirePassed(on, context, outcome);
    const change = { ...domainAlong(outcome, kind), ...given };
    await context.change('outcome edit', async (tx) => {
      await editOutcome(tx, outcome.id, change);
      return changed(context, corrected(context, { ...outcome, ...known({ kind, domain: change.domain }) }));
    });
  },
});

/** With another kind comes its domain, where that of the old kind was the usual one. */
const domainAlong = (outcome: Outcome, kind: OutcomeKind | undefined) =>
  kind === undefined || outcome.domain !== domainOf[outcome.kind] ? {} : { domain: domainOf[kind] };

export const remove = command({
  name: 'remove',
  summary: (t) => t.correction.help.outcomeRemove,
  arguments: { outcome: one },
  examples: ['outcome remove 4', 'outcome remove 4 --dry-run'],
  async run(context, { outcome: typed }) {
    const outcome = await chooseOutcome(context, typed);
    await context.change('outcome remove', async (tx) => {
      await removeOutcome(tx, outcome.id);
      return removed(context, corrected(context, outcome), null);
    });
  },
});
