/** Working life: contacts with it, where people were when asked, and how many had a job on each path. */
import type { Text } from '../../i18n/index.ts';
import type { Facts } from '../facts.ts';
import type { GroupOutcome } from '../graduates.ts';
import { code, type DraftSection, type Relation } from '../model.ts';
import { peopleCell } from './people-table.ts';
import { differenceTable, type Shares, shareTable } from './share-table.ts';
import { peopleSection } from './work.ts';

const byPath: Shares = {
  id: 'employment',
  heading: (t) => t.report.headings.path,
  label: (key) => code(key, (t) => (key in t.participant.paths ? t.participant.paths[key as 'sv'] : t.report.notKnown)),
};

export function workingLife(facts: Facts): DraftSection {
  const section = peopleSection('work', facts, [
    {
      id: 'work',
      counts: facts.work,
      heading: (t) => t.report.headings.workKind,
      label: (key) => code(key, (t) => t.work.kinds[key as 'contact']),
    },
    {
      id: 'situations',
      counts: facts.situations,
      heading: (t) => t.report.headings.situation,
      label: (key) => code(key, (t) => t.work.situations[key as 'other']),
    },
  ]);
  const groups = facts.employed.map(
    ({ path, ...row }): GroupOutcome => ({ group: path ?? 'unknown', people: row.people, employed: row.employed }),
  );
  if (groups.length === 0) return section;
  const { table, relations } = shareTable(byPath, groups);
  const differences = differenceTable(
    byPath,
    groups.filter(({ people }) => people >= facts.minimum),
  );
  return {
    ...section,
    tables: [...section.tables, table, ...(differences.rows.length === 0 ? [] : [differences])],
    relations: [...section.relations, ...relations, ...samePeople(groups)],
    text: (_figures, tables): Text[] =>
      tables.some(({ id }) => id === 'differences') ? [] : [(t) => t.report.sentences.fewAsked],
  };
}

/** The people asked are the same in both tables, and so are those with a job. */
function samePeople(groups: readonly GroupOutcome[]): Relation[] {
  const sum = (part: 'people' | 'employed', cells: readonly string[]): Relation => ({
    terms: [
      ...groups.map(({ group }) => ({ cell: `employment:${group}/${part}`, factor: 1 })),
      ...cells.map((cell) => ({ cell, factor: -1 })),
    ],
    is: 'zero',
  });
  const situation = (key: string) => peopleCell('situations', key, 'now');
  // A situation that nobody is in has no row, and so no number to stand in a relation.
  return [['all'], ['employed', 'own-business'], ['employed'], ['own-business']].map((keys) =>
    sum(keys[0] === 'all' ? 'people' : 'employed', keys.map(situation)),
  );
}
