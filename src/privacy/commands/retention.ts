/** `privacy retention [--apply]` and `privacy retention set`. */
import { command } from '../../cli/command.ts';
import { choice, flag, number, required } from '../../cli/parameter.ts';
import { type Column, table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { retentionKinds, retentionWays } from '../../lib/vocabulary-privacy.ts';
import { expiredOn, letGo } from '../keep.ts';
import { setRetentionRule } from '../records.ts';
import type { Expired } from '../retention.ts';

const columns: readonly Column<Expired>[] = [
  {
    key: 'kind',
    heading: (t) => t.privacyRights.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.privacyRights.retention.kinds[row.kind],
  },
  { key: 'id', heading: (t) => t.privacy.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'since', heading: (t) => t.privacyRights.retention.headings.since, value: (row) => row.since, kind: 'date' },
  { key: 'due', heading: (t) => t.privacyRights.retention.headings.due, value: (row) => row.due, kind: 'date' },
  {
    key: 'afterwards',
    heading: (t) => t.privacyRights.retention.headings.afterwards,
    value: (row) => row.way,
    words: (row) => (t) => t.privacyPapers.record.ways[row.way],
  },
];

export const retention = command({
  name: 'retention',
  summary: (t) => t.privacyRights.retention.summary,
  description: (t) => t.privacyRights.retention.more,
  listing: true,
  options: {
    apply: flag((t) => t.privacyRights.retention.apply),
    yes: flag((t) => t.privacyRights.options.yes),
  },
  examples: ['privacy retention', 'privacy retention --apply --yes'],
  async run(context, { apply, yes }) {
    const store = await context.store();
    const rows = await expiredOn(store.db, context.today);
    if (!apply) return context.list(table({ columns, rows, empty: (t) => t.privacyRights.retention.empty }));
    const t = context.texts.privacyRights;
    const anonymised = rows.filter(({ way }) => way === 'anonymise').length;
    const erased = rows.length - anonymised;
    if (rows.length > 0 && !context.dryRun && !yes) {
      if (context.prompt === null)
        throw new SamspelError('usage', (words) => words.privacyRights.needsYes, {
          hint: (words) => words.privacyRights.needsYesHint,
        });
      if (!(await context.prompt.confirm(t.retention.wouldApply(erased, anonymised), 'no')))
        throw new SamspelError('interrupted', (words) => words.cli.interrupted);
    }
    const done = await store.operation(
      { command: 'privacy retention', actor: context.actor, at: context.moment() },
      async (tx) => {
        await letGo(tx, rows, { on: context.today, instead: t.instead, name: t.anonymous, wholeCells: 'keep' });
        return { summary: t.retention.applied(erased, anonymised), value: null };
      },
      context.dryRun ? 'nothing' : 'everything',
    );
    if (!context.dryRun && rows.length > 0) await store.scrub();
    if (context.format === 'json') context.json({ operation: done.operation, ...byWay(rows) });
    else if (!context.quiet)
      context.print(
        `${rows.length === 0 ? t.retention.empty : context.dryRun ? t.retention.wouldApply(erased, anonymised) : t.retention.applied(erased, anonymised)}\n`,
      );
  },
});

const byWay = (rows: readonly Expired[]) => ({
  erased: rows.filter(({ way }) => way === 'erase'),
  anonymised: rows.filter(({ way }) => way === 'anonymise'),
});

export const retentionSet = command({
  name: 'retention set',
  summary: (t) => t.privacyRights.retention.set,
  arguments: { kind: required(choice(retentionKinds, (t) => t.privacyRights.retention.kindsHelp)) },
  description: (t) => t.privacyRights.retention.setMore,
  options: {
    months: required(number((t) => t.privacyRights.retention.months)),
    afterwards: choice(retentionWays, (t) => t.privacyRights.retention.afterwards),
  },
  examples: [
    'privacy retention set participant --months 24 --afterwards anonymise',
    'privacy retention set notes --months 12',
  ],
  async run(context, { kind, months, afterwards: way = 'erase' }) {
    if (months < 1 || months > 1200) throw new SamspelError('bad-data', (t) => t.privacyRights.retention.tooShort);
    if (way === 'anonymise' && kind !== 'participant')
      throw new SamspelError('usage', (t) => t.privacyRights.retention.onlyPeople);
    await context.change('privacy retention set', async (tx) => {
      await setRetentionRule(tx, kind, { months, way });
      const t = context.texts.privacyRights.retention;
      const { ways } = context.texts.privacyPapers.record;
      return {
        message: t.ruleSet(t.kinds[kind], months, ways[way]),
        json: { id: kind, kind, months, afterwards: way },
      };
    });
  },
});
