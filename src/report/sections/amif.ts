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
import { cellOf, genderKeys, genderOf, rest, restRelations } from './amif-rest.ts';
import { notMoreThan } from './grouping.ts';

/** Of everyone in the register. */
export function amif(facts: AmifFacts, { groups }: Pick<Facts, 'groups'>): DraftSection {
  const section = indicatorsOf(facts, 'amif');
  return {
    ...section,
    implied: rest(facts, groups),
    relations: [...section.relations, ...restRelations(facts, groups)],
  };
}

/** @param named with which the names of its numbers begin */
export function indicatorsOf(facts: AmifFacts, named: string): DraftSection {
  const counted = amifPeople.filter((indicator) => sumOf(facts.rows, indicator) > 0);
  const tables = counted.map((indicator) => new Indicator(indicator, facts, named));
  return {
    id: 'amif',
    figures: [],
    tables: [overview(facts, named), ...tables.map((table) => table.table()), notCounted(facts, named)],
    relations: [...tables.flatMap((table) => table.relations()), ...supportedRelations(facts, counted, named)],
    text: () => [(t) => t.reportAmif.whoCounts],
  };
}

/** Not recorded is not zero. */
function overview(facts: AmifFacts, named: string): ReportTable<DraftCell> {
  const cell = (indicator: AmifCode): DraftCell => {
    if (indicator === 'O.2.2') return count(facts.authorities);
    if (indicator === 'O.2.7') return count(facts.projects);
    if (!isCounted(indicator)) return code('not-recorded', (t) => t.reportAmif.notRecorded);
    return people(cellOf(indicator, 'all', 'all', named), sumOf(facts.rows, indicator));
  };
  return {
    id: 'indicators',
    title: (t) => t.reportAmif.indicators,
    columns: [
      { key: 'code', heading: (t) => t.reportAmif.code, kind: 'words' },
      { key: 'name', heading: (t) => t.reportAmif.indicator, kind: 'words' },
      // The number before its unit: on a phone that is how far one sees.
      { key: 'number', heading: (t) => t.reportAmif.number, kind: 'number' },
      { key: 'unit', heading: (t) => t.report.headings.unit, kind: 'words' },
    ],
    rows: amifIndicators.map(({ code: indicator, unit }) => ({
      key: indicator,
      cells: [
        code(indicator, () => indicator),
        code(indicator, (t) => t.reportAmif.names[indicator]),
        cell(indicator),
        code(unit, (t) => t.report.units[unit]),
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
    private readonly named: string,
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
    return people(cellOf(this.indicator, gender, age, this.named), this.value(gender, age));
  }

  private value(gender: (typeof genderKeys)[number] | 'all', age: (typeof ageBrackets)[number] | 'all'): number {
    return sumOf(this.facts.rows, this.indicator, {
      ...(gender === 'all' ? {} : { gender: genderOf(gender) }),
      ...(age === 'all' ? {} : { age }),
    });
  }
}

/** In the first period of a project whoever did something also began: then each cell is part of that of all supported. */
const supportedRelations = ({ rows }: AmifFacts, counted: readonly AmifPeople[], named: string): Relation[] =>
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
            ? [notMoreThan(cellOf(indicator, gender, age, named), cellOf('O.2.3', gender, age, named))]
            : [];
        }),
      ),
    );

/** Whoever began and is no third-country national, or is not known to be one. */
function notCounted({ began, withoutLevels, rows }: AmifFacts, named: string): ReportTable<DraftCell> {
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
      row('unknown', people(`${named}:unknown`, began.unknown)),
      row('eu-eea', people(`${named}:eu-eea`, began['eu-eea'])),
      ...(withoutLevels > 0 || sumOf(rows, 'R.2.8') > 0
        ? [row('without-levels', people(`${named}:without-levels`, withoutLevels))]
        : []),
    ],
    total: null,
  };
}
