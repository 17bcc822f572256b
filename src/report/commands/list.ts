/** `report list`: the reports that were frozen. */
import { command } from '../../cli/command.ts';
import { table } from '../../cli/table.ts';
import { describePeriod } from '../../lib/period.ts';
import type { FrozenReport } from '../frozen.ts';
import { type Acceptance, listAcceptances } from '../records/accepted.ts';
import { listFrozen } from '../records/frozen.ts';

interface Listed extends FrozenReport {
  readonly accepted: readonly Acceptance[];
}

export const list = command({
  name: 'list',
  summary: (t) => t.report.help.list,
  listing: true,
  examples: ['report list', 'report list --where period=2026Q3 --json'],
  async run(context) {
    const { db } = await context.store();
    const acceptances = await listAcceptances(db);
    const rows = (await listFrozen(db, 'quarterly')).map(
      (report): Listed => ({ ...report, accepted: acceptances.filter((one) => one.report === report.id) }),
    );
    await context.list(
      table<Listed>({
        columns: [
          { key: 'id', heading: (t) => t.report.headings.number, value: ({ id }) => id, kind: 'number', hidden: true },
          { key: 'period', heading: (t) => t.report.headings.period, value: ({ period }) => describePeriod(period) },
          {
            key: 'edition',
            heading: (t) => t.report.headings.edition,
            value: ({ edition }) => edition,
            kind: 'number',
          },
          { key: 'frozenOn', heading: (t) => t.report.headings.frozenOn, value: (row) => row.frozenOn, kind: 'date' },
          { key: 'frozenBy', heading: (t) => t.report.headings.frozenBy, value: (row) => row.frozenBy },
          {
            key: 'minimumCell',
            heading: (t) => t.report.headings.minimum,
            value: (row) => row.minimumCell,
            hidden: true,
          },
          {
            key: 'accepted',
            heading: (t) => t.reportAccept.heading,
            value: ({ accepted }) => accepted.map(({ organisation, on }) => `${organisation} ${on}`).join('; '),
            words:
              ({ accepted }) =>
              (t) =>
                accepted.map(({ name, on }) => `${name} ${t.format.date(on)}`).join('; '),
          },
          { key: 'program', heading: (t) => t.report.headings.program, value: (row) => row.program },
          {
            key: 'digest',
            heading: (t) => t.report.headings.digest,
            value: (row) => row.digest,
            words: (row) => () => row.digest.slice(0, 12),
          },
        ],
        rows,
        empty: (t) => t.report.noneFrozen,
      }),
    );
  },
});
