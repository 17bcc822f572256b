/** How own fields look as rows, and their values in the listings and pages of those who have them. */
import type { Context } from '../cli/context.ts';
import { type Column, type Details, detailFields, type Table, table } from '../cli/table.ts';
import type { OwnFieldSubject } from '../lib/vocabulary-own.ts';
import { numberInWords, type OwnField, type OwnValues, ownLabel, ownName } from './own-field.ts';
import { listOwnFields, ownValuesOf } from './records.ts';

export interface OwnFieldRow extends OwnField {
  /** How many have a value. */
  readonly values: number;
}

const columns: readonly Column<OwnFieldRow>[] = [
  { key: 'id', heading: (t) => t.ownField.headings.id, value: (row) => row.id, kind: 'number', hidden: true },
  { key: 'key', heading: (t) => t.ownField.headings.key, value: (row) => row.key },
  {
    key: 'labels',
    heading: (t) => t.ownField.headings.label,
    value: (row) => row.labels,
    words: (row) => (t) => ownLabel(row, t.language),
  },
  {
    key: 'for',
    heading: (t) => t.ownField.headings.subject,
    value: (row) => row.subject,
    words: (row) => (t) => t.ownField.subjects[row.subject],
  },
  {
    key: 'type',
    heading: (t) => t.ownField.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.ownField.kinds[row.kind],
  },
  { key: 'choices', heading: (t) => t.ownField.headings.choices, value: (row) => row.choices },
  { key: 'sensitive', heading: (t) => t.ownField.headings.sensitive, value: (row) => row.sensitive },
  { key: 'values', heading: (t) => t.ownField.headings.values, value: (row) => row.values, kind: 'number' },
  {
    key: 'archivedOn',
    heading: (t) => t.ownField.headings.archivedOn,
    value: (row) => row.archivedOn,
    kind: 'date',
    hidden: true,
  },
];

export const ownFieldTable = (rows: readonly OwnFieldRow[]): Table<OwnFieldRow> =>
  table({ columns, rows, empty: (t) => t.ownField.emptyHint });

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** One field; of choices and yes-no also how many have each. */
export const ownFieldDetails = (field: OwnFieldRow, counts: readonly ValueCount[]): Details => ({
  title: ownName(field.key),
  fields: detailFields(columns, field),
  parts: [
    {
      key: 'counts',
      heading: (t) => t.ownField.headings.counts,
      table: table<ValueCount>({
        columns: [
          {
            key: 'value',
            heading: (t) => t.ownField.headings.value,
            value: (row) => row.value,
            words: (row) => (t) => (field.kind === 'yes-no' ? (row.value === 'yes' ? t.cli.yes : t.cli.no) : row.value),
          },
          { key: 'count', heading: (t) => t.ownField.headings.count, value: (row) => row.count, kind: 'number' },
        ],
        rows: counts,
        empty: () => '',
      }),
    },
  ],
});

/** A column for each own field: `own:shoeSize`, under the label of the reader's language. */
export const ownColumns = <R>(fields: readonly OwnField[], valuesOf: (row: R) => OwnValues): Column<R>[] =>
  fields.map((field) => ({
    key: ownName(field.key),
    heading: (t) => ownLabel(field, t.language),
    value: (row) => valuesOf(row)[field.key] ?? null,
    ...formOf<R>(field, valuesOf),
  }));

/** How a person reads values of this kind. */
function formOf<R>({ key, kind }: OwnField, valuesOf: (row: R) => OwnValues): Pick<Column<R>, 'kind' | 'words'> {
  if (kind === 'date') return { kind: 'date' };
  if (kind !== 'number') return {};
  return {
    kind: 'number',
    words: (row) => (t) => {
      const value = valuesOf(row)[key];
      return typeof value === 'number' ? numberInWords(value, t.language) : '';
    },
  };
}

/**
 * A listing that can show, filter and sort by own fields. They are shown only when asked for: some are nobody else's business.
 * @param of whose fields a row shows: a mentee's are those of the participant that she is
 */
export async function withOwnColumns<R>(
  context: Context,
  subject: OwnFieldSubject,
  listed: Table<R>,
  of: (row: R) => number | null,
): Promise<Table<R>> {
  const { db } = await context.store();
  const fields = await listOwnFields(db, subject);
  if (fields.length === 0) return listed;
  const { columns: shown = [], where = [], sort = '' } = context.listing;
  const isAsked = [...shown, ...where, sort].some((one) => /own:/i.test(one));
  const ids = listed.rows.flatMap((row) => of(row) ?? []);
  const values = isAsked ? await ownValuesOf(db, subject, ids) : new Map<number, OwnValues>();
  return {
    ...listed,
    more: [...(listed.more ?? []), ...ownColumns<R>(fields, (row) => values.get(of(row) ?? 0) ?? {})],
  };
}

/** A page with what its own fields say: for programs an object `own`. */
export async function withOwnFields(
  context: Context,
  subject: OwnFieldSubject,
  id: number,
  details: Details,
): Promise<Details> {
  const { db } = await context.store();
  const fields = await listOwnFields(db, subject);
  const values = fields.length === 0 ? {} : ((await ownValuesOf(db, subject, [id])).get(id) ?? {});
  return { ...details, within: ownPart(fields, values) };
}

/** The values of these fields as a part of a page. */
export const ownPart = (fields: readonly OwnField[], values: OwnValues): NonNullable<Details['within']> => ({
  key: 'own',
  fields: detailFields(
    ownColumns<null>(fields, () => values).map((column, at) => ({ ...column, key: fields[at]?.key ?? '' })),
    null,
  ),
});
