/** How partnerships and members look as rows and as one page. */
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import type { PartnershipStatus } from '../lib/vocabulary.ts';
import type { Requirement } from './lifecycle.ts';
import type { Member, Partnership } from './partnership.ts';
import type { Representative } from './records/representatives.ts';

export interface PartnershipRow extends Partnership {
  readonly members: number;
  readonly participants: number;
}

/** The step after this one, and what must still be there for it. */
export interface NextStep {
  readonly step: PartnershipStatus;
  readonly missing: readonly Requirement[];
}

const columns: readonly Column<PartnershipRow>[] = [
  { key: 'id', heading: (t) => t.partnership.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'handle', heading: (t) => t.partnership.headings.handle, value: (row) => row.handle },
  { key: 'name', heading: (t) => t.partnership.headings.name, value: (row) => row.name },
  {
    key: 'status',
    heading: (t) => t.partnership.headings.status,
    value: (row) => row.status,
    words: (row) => (t) => t.partnership.statuses[row.status],
  },
  { key: 'startOn', heading: (t) => t.partnership.headings.startOn, value: (row) => row.startOn, kind: 'date' },
  {
    key: 'memberCount',
    heading: (t) => t.partnership.headings.memberCount,
    value: (row) => row.members,
    kind: 'number',
  },
  {
    key: 'participantCount',
    heading: (t) => t.partnership.headings.participantCount,
    value: (row) => row.participants,
    kind: 'number',
  },
  { key: 'purpose', heading: (t) => t.partnership.headings.purpose, value: (row) => row.purpose, hidden: true },
  {
    key: 'targetStage',
    heading: (t) => t.partnership.headings.targetStage,
    value: (row) => row.targetStage,
    hidden: true,
    words: (row) => (t) => (row.targetStage === null ? '' : t.partnership.stages[row.targetStage]),
  },
  {
    key: 'closedOn',
    heading: (t) => t.partnership.headings.closedOn,
    value: (row) => row.closedOn,
    kind: 'date',
    hidden: true,
  },
  {
    key: 'closeReason',
    heading: (t) => t.partnership.headings.closeReason,
    value: (row) => row.closeReason,
    hidden: true,
  },
];

const recordColumns: readonly Column<PartnershipRow>[] = [
  { key: 'learned', heading: (t) => t.partnership.headings.learned, value: (row) => row.learned },
  { key: 'handedOver', heading: (t) => t.partnership.headings.handedOver, value: (row) => row.handedOver },
];

export const partnershipTable = (rows: readonly PartnershipRow[]) =>
  table({ columns, rows, begins: true, empty: (t) => t.partnership.empty });

const memberColumns: readonly Column<Member>[] = [
  { key: 'organisation', heading: (t) => t.partnership.headings.handle, value: (row) => row.organisation },
  {
    key: 'organisationName',
    heading: (t) => t.partnership.headings.organisation,
    value: (row) => row.organisationName,
  },
  {
    key: 'sector',
    heading: (t) => t.partnership.headings.sector,
    value: (row) => row.sector,
    words: (row) => (t) => t.organisation.sectors[row.sector],
  },
  {
    key: 'role',
    heading: (t) => t.partnership.headings.role,
    value: (row) => row.role,
    words: (row) => (t) => t.partnership.roles[row.role],
  },
  { key: 'since', heading: (t) => t.partnership.headings.since, value: (row) => row.since, kind: 'date' },
  { key: 'until', heading: (t) => t.partnership.headings.until, value: (row) => row.until, kind: 'date' },
  {
    key: 'noticeOn',
    heading: (t) => t.partnership.headings.noticeOn,
    value: (row) => row.noticeOn,
    kind: 'date',
    hidden: true,
  },
];

const representativeColumns: readonly Column<Representative>[] = [
  { key: 'id', heading: (t) => t.partnership.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'name', heading: (t) => t.partnership.headings.name, value: (row) => row.name },
  { key: 'since', heading: (t) => t.partnership.headings.since, value: (row) => row.since, kind: 'date' },
  { key: 'until', heading: (t) => t.partnership.headings.until, value: (row) => row.until, kind: 'date' },
];

export function partnershipDetails(
  partnership: PartnershipRow,
  members: readonly Member[],
  { representatives, next }: { readonly representatives: readonly Representative[]; readonly next: NextStep | null },
): Details {
  return {
    title: partnership.name,
    fields: [
      ...detailFields([...columns, ...recordColumns], partnership),
      {
        key: 'nextStep',
        heading: (t) => t.partnership.headings.nextStep,
        value: next?.step ?? null,
        words: (t) => (next === null ? '' : t.partnership.statuses[next.step]),
      },
      {
        key: 'missing',
        heading: (t) => t.partnership.headings.missing,
        value: next?.missing ?? [],
        words: (t) => t.format.list((next?.missing ?? []).map((one) => t.partnership.requirements[one])),
      },
    ],
    parts: [
      {
        key: 'members',
        heading: (t) => t.partnership.headings.members,
        table: table({ columns: memberColumns, rows: members, empty: (t) => t.partnership.emptyMembers }),
      },
      {
        key: 'representatives',
        heading: (t) => t.partnership.headings.representatives,
        table: table({ columns: representativeColumns, rows: representatives, empty: () => '' }),
      },
    ],
  };
}
