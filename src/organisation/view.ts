/** How organisations and contact persons look as rows and as one page. */
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import type { ContactPerson, Organisation } from './organisation.ts';
import type { partnershipsOf } from './records.ts';

const columns: readonly Column<Organisation>[] = [
  { key: 'id', heading: (t) => t.organisation.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'handle', heading: (t) => t.organisation.headings.handle, value: (row) => row.handle },
  { key: 'name', heading: (t) => t.organisation.headings.name, value: (row) => row.name },
  {
    key: 'sector',
    heading: (t) => t.organisation.headings.sector,
    value: (row) => row.sector,
    words: (row) => (t) => t.organisation.sectors[row.sector],
  },
  { key: 'businessId', heading: (t) => t.organisation.headings.businessId, value: (row) => row.businessId },
  {
    key: 'municipality',
    heading: (t) => t.organisation.headings.municipality,
    value: (row) => row.municipality,
    hidden: true,
  },
  { key: 'languages', heading: (t) => t.organisation.headings.languages, value: (row) => row.languages },
  {
    key: 'migrantLed',
    heading: (t) => t.organisation.headings.migrantLed,
    value: (row) => row.migrantLed,
    hidden: true,
  },
  { key: 'website', heading: (t) => t.organisation.headings.website, value: (row) => row.website, hidden: true },
  { key: 'email', heading: (t) => t.organisation.headings.email, value: (row) => row.email },
  { key: 'phone', heading: (t) => t.organisation.headings.phone, value: (row) => row.phone },
  {
    key: 'archivedOn',
    heading: (t) => t.organisation.headings.archivedOn,
    value: (row) => row.archivedOn,
    kind: 'date',
    hidden: true,
  },
];

export const organisationTable = (rows: readonly Organisation[]) =>
  table({ columns, rows, begins: true, empty: (t) => t.organisation.empty });

const contactColumns: readonly Column<ContactPerson>[] = [
  { key: 'id', heading: (t) => t.organisation.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'name', heading: (t) => t.organisation.headings.name, value: (row) => row.name },
  { key: 'organisation', heading: (t) => t.organisation.noun, value: (row) => row.organisation, hidden: true },
  { key: 'title', heading: (t) => t.organisation.headings.title, value: (row) => row.title },
  { key: 'email', heading: (t) => t.organisation.headings.email, value: (row) => row.email },
  { key: 'phone', heading: (t) => t.organisation.headings.phone, value: (row) => row.phone },
  { key: 'language', heading: (t) => t.organisation.headings.languages, value: (row) => row.language, hidden: true },
];

const membershipColumns: readonly Column<Awaited<ReturnType<typeof partnershipsOf>>[number]>[] = [
  { key: 'partnership', heading: (t) => t.organisation.headings.handle, value: (row) => row.handle },
  { key: 'name', heading: (t) => t.organisation.headings.name, value: (row) => row.name },
  {
    key: 'role',
    heading: (t) => t.organisation.headings.role,
    value: (row) => row.role,
    words: (row) => (t) => t.partnership.roles[row.role],
  },
  { key: 'since', heading: (t) => t.organisation.headings.since, value: (row) => row.since, kind: 'date' },
  { key: 'until', heading: (t) => t.organisation.headings.until, value: (row) => row.until, kind: 'date' },
];

export function organisationDetails(
  organisation: Organisation,
  contacts: readonly ContactPerson[],
  memberships: Awaited<ReturnType<typeof partnershipsOf>>,
): Details {
  const fields = [
    ...columns,
    {
      key: 'notes',
      heading: (t) => t.organisation.headings.notes,
      value: (row) => row.notes,
    } satisfies Column<Organisation>,
  ];
  return {
    title: organisation.name,
    fields: detailFields(fields, organisation),
    parts: [
      {
        key: 'contacts',
        heading: (t) => t.organisation.headings.contacts,
        table: table({ columns: contactColumns, rows: contacts, empty: (t) => t.organisation.emptyContacts }),
      },
      {
        key: 'partnerships',
        heading: (t) => t.organisation.headings.partnerships,
        table: table({ columns: membershipColumns, rows: memberships, empty: (t) => t.organisation.emptyPartnerships }),
      },
    ],
  };
}
