/** How consents, the gate's answers and disclosures look as rows. */
import { type Column, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { OwnField } from '../own-field/own-field.ts';
import { fullName } from '../participant/participant.ts';
import { nameAfter } from '../participant/person-columns.ts';
import { fieldLabel } from './field.ts';
import { consentOn, type FieldAnswer } from './privacy.ts';
import type { ConsentRow, DisclosedPerson, Disclosure } from './records.ts';

type Fielded = { readonly fields: readonly string[] };
const fields = <R extends Fielded>(own: readonly OwnField[]): Column<R> => ({
  key: 'fields',
  heading: (t) => t.privacy.headings.fields,
  value: (row) => row.fields,
  words: (row) => (t) => row.fields.map((key) => fieldLabel(t, key, own)).join(', '),
});

const consentColumns = (
  today: DateText,
  own: readonly OwnField[],
  after: (row: ConsentRow, t: Texts) => string,
): readonly Column<ConsentRow>[] => [
  { key: 'id', heading: (t) => t.privacy.headings.id, value: (row) => row.id, kind: 'number' },
  {
    key: 'participant',
    heading: (t) => t.privacy.headings.participant,
    value: (row) => row.participant,
    words: (row) => (t) => `${fullName(row)}${after(row, t)}`,
  },
  { key: 'organisation', heading: (t) => t.privacy.headings.organisation, value: (row) => row.organisation },
  { key: 'purpose', heading: (t) => t.privacy.headings.purpose, value: (row) => row.purpose },
  {
    key: 'basis',
    heading: (t) => t.privacy.headings.basis,
    value: (row) => row.basis,
    words: (row) => (t) => t.privacy.bases[row.basis],
  },
  { key: 'from', heading: (t) => t.privacy.headings.from, value: (row) => row.validFrom, kind: 'date' },
  { key: 'until', heading: (t) => t.privacy.headings.until, value: (row) => row.validUntil, kind: 'date' },
  {
    key: 'how',
    heading: (t) => t.privacy.headings.how,
    value: (row) => row.way,
    words: (row) => (t) => (row.way === null ? '' : t.privacy.ways[row.way]),
  },
  {
    key: 'state',
    heading: (t) => t.privacy.headings.state,
    value: (row) => consentOn(row, today),
    words: (row) => (t) => t.privacy.states[consentOn(row, today)],
    tone: (row) => (consentOn(row, today) === 'valid' ? 'good' : 'dim'),
  },
  {
    key: 'withdrawnOn',
    heading: (t) => t.privacy.headings.withdrawnOn,
    value: (row) => row.withdrawnOn,
    kind: 'date',
    hidden: true,
  },
  fields(own),
  { key: 'notes', heading: (t) => t.privacy.headings.notes, value: (row) => row.notes, hidden: true },
];

export const consentTable = (rows: readonly ConsentRow[], today: DateText, own: readonly OwnField[]) =>
  table({ columns: consentColumns(today, own, nameAfter(rows)), rows, empty: (t) => t.privacy.emptyConsents });

const answerColumns = (own: readonly OwnField[]): readonly Column<FieldAnswer>[] => [
  {
    key: 'field',
    heading: (t) => t.privacy.headings.field,
    value: (row) => row.field,
    words: (row) => (t) => fieldLabel(t, row.field, own),
  },
  {
    key: 'allowed',
    heading: (t) => t.privacy.headings.allowed,
    value: (row) => row.allowed,
    tone: (row) => (row.allowed ? 'good' : 'bad'),
  },
  {
    key: 'why',
    heading: (t) => t.privacy.headings.why,
    value: (row) => (row.allowed ? row.basis : row.reason),
    words: (row) => (t) => (row.allowed ? t.privacy.bases[row.basis] : t.privacy.refusals[row.reason]),
  },
  {
    key: 'consent',
    heading: (t) => t.privacy.headings.consent,
    value: (row) => (row.allowed ? row.consent : null),
    kind: 'number',
  },
  { key: 'purpose', heading: (t) => t.privacy.headings.purpose, value: (row) => (row.allowed ? row.purpose : null) },
];

export const answerTable = (rows: readonly FieldAnswer[], own: readonly OwnField[]) =>
  table({ columns: answerColumns(own), rows, empty: (t) => t.privacy.emptyCheck });

const occasionColumns: readonly Column<Disclosure>[] = [
  { key: 'id', heading: (t) => t.privacy.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'on', heading: (t) => t.privacy.headings.on, value: (row) => row.on, kind: 'date' },
  { key: 'organisation', heading: (t) => t.privacy.headings.organisation, value: (row) => row.organisation },
  { key: 'purpose', heading: (t) => t.privacy.headings.purpose, value: (row) => row.purpose },
  { key: 'partnership', heading: (t) => t.privacy.headings.partnership, value: (row) => row.partnership },
  { key: 'by', heading: (t) => t.privacy.headings.by, value: (row) => row.by },
  { key: 'channel', heading: (t) => t.privacy.headings.channel, value: (row) => row.channel },
];

export const disclosureTable = (rows: readonly Disclosure[]) =>
  table({
    columns: [
      ...occasionColumns,
      { key: 'people', heading: (t) => t.privacy.headings.people, value: (row) => row.people, kind: 'number' },
    ],
    rows,
    empty: (t) => t.privacy.emptyDisclosures,
  });

const personColumns = (own: readonly OwnField[]): readonly Column<DisclosedPerson>[] => [
  ...occasionColumns,
  fields(own),
  {
    key: 'basis',
    heading: (t) => t.privacy.headings.basis,
    value: (row) => row.basis,
    words: (row) => (t) => t.privacy.bases[row.basis],
  },
  { key: 'consent', heading: (t) => t.privacy.headings.consent, value: (row) => row.consent, kind: 'number' },
];

export const disclosedPersonTable = (rows: readonly DisclosedPerson[], own: readonly OwnField[]) =>
  table({ columns: personColumns(own), rows, empty: (t) => t.privacy.emptyDisclosures });
