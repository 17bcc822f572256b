/** `doctor`: looks the register over; `--fix` puts right what can be. */
import { command } from '../../cli/command.ts';
import { flag } from '../../cli/parameter.ts';
import { type Column, table } from '../../cli/table.ts';
import { exitCodes } from '../../i18n/error.ts';
import { type Finding, lookOver } from '../doctor.ts';

interface Row extends Finding {
  readonly fixed: boolean;
}

const columns: readonly Column<Row>[] = [
  {
    key: 'check',
    heading: (t) => t.backup.headings.check,
    value: (row) => row.check,
    words: (row) => (t) => t.backup.checks[row.check],
  },
  {
    key: 'state',
    heading: (t) => t.backup.headings.state,
    value: (row) => row.state,
    words: (row) => (t) => (row.fixed ? t.backup.fixed : t.backup.states[row.state]),
    tone: (row) => (row.fixed ? 'good' : row.state),
  },
  { key: 'what', heading: (t) => t.backup.headings.what, value: (row) => row.check, words: (row) => row.what },
  { key: 'fixable', heading: (t) => t.backup.headings.fixable, value: (row) => row.fix !== undefined },
  { key: 'fixed', heading: (t) => t.backup.fixed, value: (row) => row.fixed, hidden: true },
];

export const doctor = command({
  name: 'doctor',
  summary: (t) => t.backup.help.doctor,
  description: (t) => t.backup.help.doctorMore,
  listing: true,
  options: { fix: flag((t) => t.backup.options.fix) },
  examples: ['doctor', 'doctor --fix'],
  async run(context, { fix }) {
    const store = await context.store();
    const look = () => lookOver(store, context.where, context.today, context.moment());
    const found = await look();
    const mended = fix && !context.dryRun ? found.filter((finding) => finding.fix !== undefined) : [];
    for (const finding of mended) finding.fix?.();
    const after = mended.length === 0 ? found : await look();
    const still = (finding: Finding) => after.some(({ check, state }) => check === finding.check && state !== 'good');
    const rows = found.map((finding) => ({ ...finding, fixed: mended.includes(finding) && !still(finding) }));
    await context.list(table({ columns, rows, empty: () => '' }));
    if (rows.some(({ state, fixed }) => state === 'bad' && !fixed)) context.exitWith(exitCodes.check);
  },
});
