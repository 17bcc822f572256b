/** How many people an organisation helped, for itself. */
import type { Facts } from '../facts.ts';
import { code, type DraftSection, people, type Relation } from '../model.ts';
import { type Help, type HelpedRow, helps } from '../records/one-organisation.ts';
import { notMoreThan } from './grouping.ts';
import { type PeopleTableId, peopleCell } from './people-table.ts';

const cellOf = (organisation: string, help: Help | 'all') => `helped:${organisation}/${help}`;

/** The number in the report on the period of which that of an organisation is a part. */
const wholes: Readonly<Record<Help, PeopleTableId>> = {
  activities: 'activities',
  referrals: 'referrals',
  mentoring: 'mentoring',
  work: 'work',
};

/** A section for each organisation that helped anyone, to be guarded together; by handle. */
export function helpedBy(facts: Facts, rows: readonly HelpedRow[]): Map<string, DraftSection> {
  const organisations = [...new Set(rows.map(({ organisation }) => organisation))];
  const across = acrossOrganisations(facts, rows);
  return new Map(
    organisations.map((organisation, at) => {
      const those = rows.filter((row) => row.organisation === organisation);
      return [organisation, section(organisation, those, at === 0 ? across : [])];
    }),
  );
}

function section(organisation: string, rows: readonly HelpedRow[], more: readonly Relation[]): DraftSection {
  const value = (help: Help | 'all') => rows.find((row) => row.help === help)?.people ?? 0;
  const there = helps.filter((help) => value(help) > 0);
  const all = cellOf(organisation, 'all');
  const parts = there.map((help) => ({ cell: cellOf(organisation, help), factor: -1 }));
  const none = there.reduce((sum, help) => sum + value(help), 0) === value('all');
  return {
    id: 'helped',
    figures: [],
    tables: [
      {
        id: 'helped',
        title: (t) => t.reportPartners.helpedTitle,
        columns: [
          { key: 'help', heading: (t) => t.reportPartners.helpedHow, kind: 'words' },
          { key: 'people', heading: (t) => t.report.headings.people, kind: 'number' },
        ],
        rows: there.map((help) => ({
          key: help,
          cells: [code(help, (t) => t.reportPartners.helps[help]), people(cellOf(organisation, help), value(help))],
        })),
        total: { key: 'total', cells: [code('total', (t) => t.report.total), people(all, value('all'))] },
        note: (t) => t.report.notes.several,
      },
    ],
    relations: [
      ...there.map((help) => notMoreThan(cellOf(organisation, help), all)),
      none
        ? { terms: [{ cell: all, factor: 1 }, ...parts], is: 'zero', total: all }
        : { terms: [{ cell: all, factor: 1 }, ...parts], is: 'zero-or-less', total: all },
      ...more,
    ],
    text: () => [],
  };
}

/** What one organisation did is part of what all did; where nobody was helped by two, they add up. */
function acrossOrganisations(facts: Facts, rows: readonly HelpedRow[]): Relation[] {
  const totals = {
    activities: facts.activities,
    referrals: facts.referrals,
    mentoring: facts.mentees,
    work: facts.work,
  };
  return helps.flatMap((help): Relation[] => {
    const those = rows.filter((row) => row.help === help);
    const whole = peopleCell(wholes[help], 'all', 'now');
    const cells = those.map(({ organisation }) => cellOf(organisation, help));
    const sum = those.reduce((all, row) => all + row.people, 0);
    return [
      ...cells.map((cell) => notMoreThan(cell, whole)),
      ...(help === 'referrals' ? named(facts, those) : []),
      ...(sum === totals[help].total.now
        ? [
            {
              terms: [...cells.map((cell) => ({ cell, factor: 1 })), { cell: whole, factor: -1 }],
              is: 'zero' as const,
              total: whole,
            },
          ]
        : []),
    ];
  });
}

/** The report on the period has the receivers of referrals by name: the same numbers as here, as far as no two are called the same. */
const named = ({ referrals }: Facts, rows: readonly HelpedRow[]): Relation[] =>
  rows.flatMap(({ organisation, name, people: value }): Relation[] => {
    const there = referrals.rows.find(({ key }) => key === name);
    if (there?.now !== value) return [];
    return [
      {
        terms: [
          { cell: cellOf(organisation, 'referrals'), factor: 1 },
          { cell: peopleCell('referrals', name, 'now'), factor: -1 },
        ],
        is: 'zero',
      },
    ];
  });
