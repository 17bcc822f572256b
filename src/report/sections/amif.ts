/** The indicators of AMIF: all of them in one table, those that count people by gender and age in one each, and who does not count. */
import { type Gender, genders } from '../../lib/vocabulary.ts';
import { ageBrackets } from '../../lib/vocabulary-report.ts';
import {
  type AmifCode,
  type AmifFacts,
  type AmifPeople,
  amifIndicators,
  amifPeople,
  isCounted,
  sumOf,
} from '../amif.ts';
import type { Facts } from '../facts.ts';
import { groupBy } from '../groups.ts';
import {
  type ColumnHead,
  code,
  count,
  type DraftCell,
  type DraftSection,
  type PeopleCell,
  people,
  type Relation,
  type ReportTable,
} from '../model.ts';
import { cellId, notMoreThan } from './grouping.ts';

/** Of everyone with this gender and age; `all` stands for whichever. */
const cellOf = (indicator: AmifPeople, gender: string, age: string) => `amif:${indicator}/${gender}/${age}`;

const genderKeys = [...genders, 'unknown'] as const;
const genderOf = (key: (typeof genderKeys)[number]): Gender | null => (key === 'unknown' ? null : key);

export function amif(facts: AmifFacts, { groups }: Pick<Facts, 'groups'>): DraftSection {
  const counted = amifPeople.filter((indicator) => sumOf(facts.rows, indicator) > 0);
  const tables = counted.map((indicator) => new Indicator(indicator, facts));
  return {
    id: 'amif',
    figures: [],
    tables: [overview(facts), ...tables.map((table) => table.table()), notCounted(facts)],
    implied: rest(facts, groups),
    relations: [
      ...tables.flatMap((table) => table.relations()),
      ...supportedRelations(facts, counted),
      ...restRelations(facts, groups),
    ],
    text: () => [(t) => t.reportAmif.whoCounts],
  };
}

/** Not recorded is not zero. */
function overview(facts: AmifFacts): ReportTable<DraftCell> {
  const cell = (indicator: AmifCode): DraftCell => {
    if (indicator === 'O.2.2') return count(facts.authorities);
    if (indicator === 'O.2.7') return count(facts.projects);
    if (!isCounted(indicator)) return code('not-recorded', (t) => t.reportAmif.notRecorded);
    return people(cellOf(indicator, 'all', 'all'), sumOf(facts.rows, indicator));
  };
  return {
    id: 'indicators',
    title: (t) => t.reportAmif.indicators,
    columns: [
      { key: 'code', heading: (t) => t.reportAmif.code, kind: 'words' },
      { key: 'name', heading: (t) => t.reportAmif.indicator, kind: 'words' },
      { key: 'unit', heading: (t) => t.report.headings.unit, kind: 'words' },
      { key: 'number', heading: (t) => t.reportAmif.number, kind: 'number' },
    ],
    rows: amifIndicators.map(({ code: indicator, unit }) => ({
      key: indicator,
      cells: [
        code(indicator, () => indicator),
        code(indicator, (t) => t.reportAmif.names[indicator]),
        code(unit, (t) => t.report.units[unit]),
        cell(indicator),
      ],
    })),
    total: null,
    note: (t) => t.reportAmif.once,
  };
}

/** One indicator by gender and age bracket. */
class Indicator {
  private readonly rows: readonly (typeof genderKeys)[number][];
  private readonly ages: readonly (typeof ageBrackets)[number][];
  constructor(
    private readonly indicator: AmifPeople,
    private readonly facts: AmifFacts,
  ) {
    // The three brackets and both genders are always asked for; the others when somebody is in them.
    this.rows = genderKeys.filter((key) => key === 'female' || key === 'male' || this.value(key, 'all') > 0);
    this.ages = ageBrackets.filter((age) => age !== 'unknown' || this.value('all', age) > 0);
  }

  table(): ReportTable<DraftCell> {
    const { indicator, ages, rows } = this;
    const cells = (gender: (typeof genderKeys)[number] | 'all') =>
      [...ages, 'all' as const].map((age) => this.cell(gender, age));
    return {
      id: indicator,
      title: (t) => `${indicator} ${t.reportAmif.names[indicator]}`,
      columns: [
        { key: 'gender', heading: (t) => t.report.headings.gender, kind: 'words' },
        ...ages.map((age): ColumnHead => ({ key: age, heading: (t) => t.report.ages[age], kind: 'number' })),
        { key: 'all', heading: (t) => t.report.total, kind: 'number' },
      ],
      rows: rows.map((gender) => ({
        key: gender,
        cells: [
          code(gender, (t) => (gender === 'unknown' ? t.report.notKnown : t.participant.genders[gender])),
          ...cells(gender),
        ],
      })),
      total: { key: 'total', cells: [code('total', (t) => t.report.total), ...cells('all')] },
      note: (t) => t.report.notes.age,
    };
  }

  relations(): Relation[] {
    const { ages, rows } = this;
    const sum = (parts: readonly PeopleCell[], total: PeopleCell): Relation => ({
      terms: [...parts.map(({ id }) => ({ cell: id, factor: 1 })), { cell: total.id, factor: -1 }],
      is: 'zero',
      total: total.id,
    });
    return [
      ...[...rows, 'all' as const].map((gender) =>
        sum(
          ages.map((age) => this.cell(gender, age)),
          this.cell(gender, 'all'),
        ),
      ),
      ...[...ages, 'all' as const].map((age) =>
        sum(
          rows.map((gender) => this.cell(gender, age)),
          this.cell('all', age),
        ),
      ),
    ];
  }

  private cell(gender: (typeof genderKeys)[number] | 'all', age: (typeof ageBrackets)[number] | 'all'): PeopleCell {
    return people(cellOf(this.indicator, gender, age), this.value(gender, age));
  }

  private value(gender: (typeof genderKeys)[number] | 'all', age: (typeof ageBrackets)[number] | 'all'): number {
    return sumOf(this.facts.rows, this.indicator, {
      ...(gender === 'all' ? {} : { gender: genderOf(gender) }),
      ...(age === 'all' ? {} : { age }),
    });
  }
}

/** In the first period of a project whoever did something also began: then each cell is part of that of all supported. */
const supportedRelations = ({ rows }: AmifFacts, counted: readonly AmifPeople[]): Relation[] =>
  counted
    .filter((indicator) => indicator !== 'O.2.3')
    .flatMap((indicator) =>
      [...genderKeys, 'all' as const].flatMap((gender) =>
        [...ageBrackets, 'all' as const].flatMap((age) => {
          const of = {
            ...(gender === 'all' ? {} : { gender: genderOf(gender) }),
            ...(age === 'all' ? {} : { age }),
          };
          return sumOf(rows, indicator, of) <= sumOf(rows, 'O.2.3', of)
            ? [notMoreThan(cellOf(indicator, gender, age), cellOf('O.2.3', gender, age))]
            : [];
        }),
      ),
    );

/** Whoever began and is no third-country national, or is not known to be one. */
function notCounted({ began, withoutLevels, rows }: AmifFacts): ReportTable<DraftCell> {
  const row = (key: 'eu-eea' | 'unknown' | 'without-levels', cell: DraftCell) => ({
    key,
    cells: [code(key, (t) => t.reportAmif.notCounted[key]), cell],
  });
  return {
    id: 'not-counted',
    title: (t) => t.reportAmif.notCountedTitle,
    columns: [
      { key: 'who', heading: (t) => t.report.headings.group, kind: 'words' },
      { key: 'people', heading: (t) => t.report.headings.people, kind: 'number' },
    ],
    rows: [
      row('unknown', people('amif:unknown', began.unknown)),
      row('eu-eea', people('amif:eu-eea', began['eu-eea'])),
      ...(withoutLevels > 0 || sumOf(rows, 'R.2.8') > 0
        ? [row('without-levels', people('amif:without-levels', withoutLevels))]
        : []),
    ],
    total: null,
  };
}

/** Those who began and do not count, by gender and by age: the participants of the same period less the indicator tell them. */
function rest({ rows }: AmifFacts, groups: Facts['groups']): PeopleCell[] {
  const genderCells = byGender(groups).map(({ key, now }) =>
    people(`amif:rest/${key}`, now.joined - sumOf(rows, 'O.2.3', { gender: genderOf(key as 'female') })),
  );
  const ageCells = byAge(groups).map(({ key, now }) =>
    people(`amif:rest/${key}`, now.joined - sumOf(rows, 'O.2.3', { age: key as 'unknown' })),
  );
  return [...genderCells, ...ageCells.map((cell) => ({ ...cell, id: cell.id.replace('rest/', 'rest/age-') }))];
}

const byGender = (groups: Facts['groups']) => groupBy(groups, ({ gender }) => gender ?? 'unknown', genderKeys);
const byAge = (groups: Facts['groups']) => groupBy(groups, ({ age }) => age, ageBrackets);

function restRelations(facts: AmifFacts, groups: Facts['groups']): Relation[] {
  const restIs = (restCell: string, all: string, counted: string | null): Relation => ({
    terms: [
      { cell: restCell, factor: 1 },
      ...(counted === null ? [] : [{ cell: counted, factor: 1 }]),
      { cell: all, factor: -1 },
    ],
    is: 'zero',
  });
  // A cell that no table has is zero and known to be so.
  const shown = (of: Parameters<typeof sumOf>[2], cell: string) =>
    sumOf(facts.rows, 'O.2.3', of) > 0 || of?.gender === 'female' || of?.gender === 'male' ? cell : null;
  const any = sumOf(facts.rows, 'O.2.3') > 0;
  const genderRelations = byGender(groups).map(({ key }) =>
    restIs(
      `amif:rest/${key}`,
      cellId(`gender:${key}`, 'joined', 'now'),
      any ? shown({ gender: genderOf(key as 'female') }, cellOf('O.2.3', key, 'all')) : null,
    ),
  );
  const ageRelations = byAge(groups).map(({ key }) =>
    restIs(
      `amif:rest/age-${key}`,
      cellId(`age:${key}`, 'joined', 'now'),
      any && (key !== 'unknown' || sumOf(facts.rows, 'O.2.3', { age: 'unknown' }) > 0)
        ? cellOf('O.2.3', 'all', key)
        : null,
    ),
  );
  const all: Relation = {
    terms: [
      ...['amif:unknown', 'amif:eu-eea', cellOf('O.2.3', 'all', 'all')].map((cell) => ({ cell, factor: 1 })),
      { cell: cellId('all', 'joined', 'now'), factor: -1 },
    ],
    is: 'zero',
    total: cellId('all', 'joined', 'now'),
  };
  const restSum = (keys: readonly string[]): Relation => ({
    terms: [
      ...keys.map((key) => ({ cell: `amif:rest/${key}`, factor: 1 })),
      ...['amif:unknown', 'amif:eu-eea'].map((cell) => ({ cell, factor: -1 })),
    ],
    is: 'zero',
  });
  return [
    ...genderRelations,
    ...ageRelations,
    all,
    restSum(byGender(groups).map(({ key }) => key)),
    restSum(byAge(groups).map(({ key }) => `age-${key}`)),
  ];
}
