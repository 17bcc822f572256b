/** A table of people by what they did, beside the period before; someone who did several things stands in several rows. */
import type { Text } from '../../i18n/index.ts';
import { code, type DraftCell, type PlainCell, people, type Relation, type ReportTable } from '../model.ts';
import type { KeyedCount, NowBefore, PeopleByKey } from '../records/work.ts';

export type PeopleTableId =
  | 'activities'
  | 'referrals'
  | 'waiting'
  | 'outcomes'
  | 'domains'
  | 'levels'
  | 'assessed'
  | 'mentoring'
  | 'skills'
  | 'recognitions'
  | 'work'
  | 'situations';

export interface PeopleTable {
  readonly id: PeopleTableId;
  readonly counts: PeopleByKey;
  readonly heading: Text;
  readonly label: (key: string) => PlainCell;
}

const whens = ['now', 'before'] as const;
/** The name of a number of such a table; `all` is its sum. */
export const peopleCell = (table: PeopleTableId, key: string, when: keyof NowBefore) =>
  `${table}:${key}/people/${when}`;

/** The cell that says how many different people there were in all. */
export const peopleTotal = (id: PeopleTable['id'], { total }: PeopleByKey, when: keyof NowBefore) =>
  people(peopleCell(id, 'all', when), total[when]);

export function peopleTable({ id, counts, heading, label }: PeopleTable): ReportTable<DraftCell> {
  const cells = (key: string, row: NowBefore) => whens.map((when) => people(peopleCell(id, key, when), row[when]));
  return {
    id,
    title: (t) => t.report.tables[id],
    columns: [
      { key: 'group', heading, kind: 'words' },
      { key: 'people', heading: (t) => t.report.headings.people, kind: 'number' },
      { key: 'peopleBefore', heading: (t) => t.report.headings.people, kind: 'number', before: true },
    ],
    rows: counts.rows.map((row) => ({ key: row.key, cells: [label(row.key), ...cells(row.key, row)] })),
    total: { key: 'total', cells: [code('total', (t) => t.report.total), ...cells('all', counts.total)] },
    note: (t) => t.report.notes.several,
    bars: ['people', 'peopleBefore'],
  };
}

/** Nobody stands in a row who is not in the sum; and as far as nobody stands in two rows, these add up to it. */
export function peopleRelations({ id, counts }: Pick<PeopleTable, 'id' | 'counts'>): Relation[] {
  return whens.flatMap((when): Relation[] => {
    const total = peopleCell(id, 'all', when);
    const cell = ({ key }: KeyedCount) => ({ cell: peopleCell(id, key, when), factor: 1 });
    const within = counts.rows.map(
      (row): Relation => ({ terms: [cell(row), { cell: total, factor: -1 }], is: 'zero-or-less' }),
    );
    const sum = counts.rows.reduce((all, row) => all + row[when], 0);
    const terms = [...counts.rows.map(cell), { cell: total, factor: -1 }];
    // Where someone stands in two rows, a reader still knows that together they are the whole or more.
    const whole: Relation =
      sum === counts.total[when]
        ? { terms, is: 'zero', total }
        : { terms: terms.map(({ cell, factor }) => ({ cell, factor: -factor })), is: 'zero-or-less', total };
    return [...within, whole];
  });
}
