/** How two people who may be one look: as a row, and side by side. */
import { type Column, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import type { Duplicate } from './duplicates.ts';
import { type FieldKey, fieldKeys, type ParticipantFields } from './fields.ts';
import { inWords } from './in-words.ts';

const nameOf = ({ givenName, familyName }: Duplicate['a']): string => `${givenName} ${familyName}`.trim();

const columns: readonly Column<Duplicate>[] = [
  {
    key: 'a',
    heading: (t) => t.duplicates.headings.a,
    value: ({ a }) => a.id,
    words:
      ({ a }) =>
      () =>
        `${a.id} ${nameOf(a)}`,
  },
  {
    key: 'b',
    heading: (t) => t.duplicates.headings.b,
    value: ({ b }) => b.id,
    words:
      ({ b }) =>
      () =>
        `${b.id} ${nameOf(b)}`,
  },
  {
    key: 'score',
    heading: (t) => t.duplicates.headings.score,
    value: ({ score }) => score,
    words:
      ({ score }) =>
      () =>
        `${Math.floor(score * 100)} %`,
  },
  {
    key: 'why',
    heading: (t) => t.duplicates.headings.why,
    value: ({ why }) => why,
    words:
      ({ why }) =>
      (t) =>
        whyWords(why, t),
  },
];

/** What does not agree is what a person has to weigh: it is said first, and sameness only by its field. */
function whyWords(why: Duplicate['why'], t: Texts): string {
  const told = why.filter(({ agreement }) => agreement !== 'same');
  const same = why.filter(({ agreement }) => agreement === 'same').map(({ field }) => t.participant.fields[field]);
  return [
    ...told.map(({ field, agreement }) => `${t.participant.fields[field]}: ${t.duplicates.agreements[agreement]}`),
    ...(same.length === 0 ? [] : [t.duplicates.same(same)]),
  ].join('; ');
}

export const duplicateTable = (rows: readonly Duplicate[]) => table({ columns, rows, empty: (t) => t.duplicates.none });

interface Side {
  readonly key: FieldKey;
  readonly a: unknown;
  readonly b: unknown;
}

/** The fields of which one of them or both say something; where they differ is marked. */
export function sideBySide(
  a: ParticipantFields & { readonly id: number },
  b: ParticipantFields & { readonly id: number },
) {
  const rows = fieldKeys
    .map((key): Side => ({ key, a: a[key], b: b[key] }))
    .filter((row) => row.a !== null || row.b !== null);
  return table<Side>({
    rows,
    columns: [
      {
        key: 'field',
        heading: (t) => t.duplicates.headings.field,
        value: ({ key }) => key,
        words:
          ({ key }) =>
          (t) =>
            t.participant.fields[key],
      },
      {
        key: 'a',
        heading: () => String(a.id),
        value: (row) => row.a as string | null,
        words: (row) => (t) => inWords(row.key, row.a, t),
      },
      {
        key: 'b',
        heading: () => String(b.id),
        value: (row) => row.b as string | null,
        words: (row) => (t) => inWords(row.key, row.b, t),
        tone: (row) =>
          row.a !== null && row.b !== null && JSON.stringify(row.a) !== JSON.stringify(row.b) ? 'warn' : undefined,
      },
    ],
    empty: () => '',
  });
}
