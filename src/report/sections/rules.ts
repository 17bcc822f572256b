/** The clauses in force at the end of the period, each kept or broken, beside the period before. */
import { textIn } from '../../agreement/agreement.ts';
import type { RuleFinding } from '../../rules/findings.ts';
import type { Facts } from '../facts.ts';
import { figuresOf } from '../indicators/registry.ts';
import { code, type DraftCell, type DraftSection, name, type PlainCell, type ReportTable } from '../model.ts';

export const rules = (facts: Facts): DraftSection => ({
  id: 'rules',
  figures: facts.rules.now.length === 0 ? [] : figuresOf('rules', facts),
  tables: facts.rules.now.length === 0 ? [] : [clauses(facts)],
  relations: [],
  text: () => [],
});

function clauses({ rules: { now, before }, meetings }: Facts): ReportTable<DraftCell> {
  const then = new Map(before.map((finding) => [keyOf(finding), finding]));
  const called = new Map(meetings.map(({ handle, name }) => [handle, name]));
  return {
    id: 'rules',
    title: (t) => t.report.tables.rules,
    columns: [
      { key: 'partnership', heading: (t) => t.report.headings.partnership, kind: 'words' },
      { key: 'clause', heading: (t) => t.report.headings.clause, kind: 'words' },
      { key: 'status', heading: (t) => t.report.headings.status, kind: 'words' },
      { key: 'since', heading: (t) => t.report.headings.since, kind: 'date' },
      { key: 'statusBefore', heading: (t) => t.report.headings.status, kind: 'words', before: true },
    ],
    rows: now.map((finding) => ({
      key: keyOf(finding),
      cells: [
        name(called.get(finding.partnership) ?? finding.partnership),
        code(finding.clause, (t) => textIn(finding.text, t.language).text),
        status(finding),
        { kind: 'date', value: finding.status === 'broken' ? finding.since : null },
        status(then.get(keyOf(finding)) ?? null),
      ],
    })),
    total: null,
    note: (t) => t.report.notes.rules,
  };
}

const keyOf = ({ partnership, clause }: RuleFinding): string => `${partnership}/${clause}`;

const status = (finding: RuleFinding | null): PlainCell =>
  finding === null
    ? code('not-in-force', (t) => t.report.notInForce)
    : code(finding.status, (t) => t.rules.statuses[finding.status]);
