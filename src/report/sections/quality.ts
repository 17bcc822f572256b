/** How complete the register is: of how many who took part something is missing, and who may be in it twice. */
import type { Facts } from '../facts.ts';
import { totalOf } from '../groups.ts';
import { figuresOf } from '../indicators/registry.ts';
import {
  code,
  type DraftCell,
  type DraftSection,
  derived,
  type PeopleCell,
  people,
  type ReportTable,
} from '../model.ts';
import { completeFields } from '../records/quality.ts';
import { cellId, notMoreThan } from './grouping.ts';

/** Fields that a group of the report tells about too: those not known are the same number there. */
const grouped = {
  birthDate: 'age',
  gender: 'gender',
  residenceGround: 'ground',
  integrationLanguage: 'path',
  municipality: 'municipality',
} as const;
type Field = keyof typeof grouped | (typeof completeFields)[number];

export function quality(facts: Facts): DraftSection {
  const active = totalOf(facts.groups, 'active', 'now');
  const rows = active === 0 ? [] : fieldsOf(facts);
  const all = cellId('all', 'active', 'now');
  return {
    id: 'quality',
    figures: active === 0 ? [] : figuresOf('quality', facts),
    tables: rows.length === 0 ? [] : [missingTable(rows, active)],
    // Those of whom it is known are worked out at once.
    implied: rows.map(({ field, cell }) => people(`known:${field}`, active - cell.value)),
    relations: rows.flatMap(({ field, cell }) => [
      notMoreThan(cell.id, all),
      {
        terms: [
          { cell: cell.id, factor: 1 },
          { cell: `known:${field}`, factor: 1 },
          { cell: all, factor: -1 },
        ],
        is: 'zero' as const,
        total: all,
      },
    ]),
    text: () => [],
  };
}

interface FieldRow {
  readonly field: Field;
  readonly cell: PeopleCell;
}

/** The emptiest field first; a field that everyone has is left out. */
function fieldsOf({ groups, municipalities, missing }: Facts): FieldRow[] {
  const unknown = {
    birthDate: groups.filter(({ age }) => age === 'unknown'),
    gender: groups.filter(({ gender }) => gender === null),
    residenceGround: groups.filter(({ ground }) => ground === null || ground === 'unknown'),
    integrationLanguage: groups.filter(({ path }) => path === null),
    municipality: municipalities.filter(({ key }) => key === null),
  };
  const ofGroups = Object.entries(grouped).map(([field, group]): FieldRow => {
    const value = totalOf(unknown[field as 'gender'], 'active', 'now');
    return { field: field as Field, cell: people(cellId(`${group}:unknown`, 'active', 'now'), value) };
  });
  const others = completeFields.map((field): FieldRow => ({ field, cell: people(`missing:${field}`, missing[field]) }));
  return [...ofGroups, ...others].filter(({ cell }) => cell.value > 0).sort((a, b) => b.cell.value - a.cell.value);
}

const missingTable = (rows: readonly FieldRow[], active: number): ReportTable<DraftCell> => ({
  id: 'missing',
  title: (t) => t.report.tables.missing,
  columns: [
    { key: 'field', heading: (t) => t.report.headings.field, kind: 'words' },
    { key: 'missing', heading: (t) => t.report.headings.people, kind: 'number' },
    { key: 'share', heading: (t) => t.report.headings.missingShare, kind: 'share' },
  ],
  rows: rows.map(({ field, cell }) => ({
    key: field,
    cells: [
      code(field, (t) => (field === 'contactDetails' ? t.report.contactDetails : t.participant.fields[field])),
      cell,
      derived([cell.id, cellId('all', 'active', 'now')], cell.value / active),
    ],
  })),
  total: null,
});
