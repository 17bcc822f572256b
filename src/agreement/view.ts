/** How agreements look as rows and as one document for programs. */
import { type Column, table } from '../cli/table.ts';
import { type AgreementVersion, textIn } from './agreement.ts';
import type { Difference } from './compare.ts';
import { localText } from './describe.ts';
import { type AgreementState, stateOn } from './state.ts';
import { ruleLine } from './written.ts';

export interface AgreementRow extends AgreementVersion {
  readonly state: AgreementState;
}

/** The versions with where each stands on a day. */
export const withStates = (versions: readonly AgreementVersion[], on: string): AgreementRow[] =>
  versions.map((version) => ({ ...version, state: stateOn(version, versions, on) }));

const signedCount = ({ signatures }: AgreementVersion): number =>
  signatures.filter(({ signedOn }) => signedOn !== null).length;

const columns: readonly Column<AgreementRow>[] = [
  { key: 'id', heading: (t) => t.agreement.headings.id, value: (row) => row.id, kind: 'number', hidden: true },
  { key: 'partnership', heading: (t) => t.agreement.headings.partnership, value: (row) => row.partnership },
  { key: 'version', heading: (t) => t.agreement.headings.version, value: (row) => row.version, kind: 'number' },
  {
    key: 'title',
    heading: (t) => t.agreement.headings.title,
    value: (row) => row.document.title,
    words: (row) => (t) => localText(row.document.title, t),
  },
  {
    key: 'state',
    heading: (t) => t.agreement.headings.state,
    value: (row) => row.state,
    words: (row) => (t) => t.agreement.states[row.state],
    tone: (row) => (row.state === 'in-force' ? 'good' : row.state === 'expired' ? 'warn' : 'dim'),
  },
  { key: 'validFrom', heading: (t) => t.agreement.headings.validFrom, value: (row) => row.validFrom, kind: 'date' },
  { key: 'validUntil', heading: (t) => t.agreement.headings.validUntil, value: (row) => row.validUntil, kind: 'date' },
  {
    key: 'draftedOn',
    heading: (t) => t.agreement.headings.draftedOn,
    value: (row) => row.draftedOn,
    kind: 'date',
    hidden: true,
  },
  {
    key: 'endedOn',
    heading: (t) => t.agreement.headings.endedOn,
    value: (row) => row.endedOn,
    kind: 'date',
    hidden: true,
  },
  { key: 'endReason', heading: (t) => t.agreement.headings.endReason, value: (row) => row.endReason, hidden: true },
  {
    key: 'signed',
    heading: (t) => t.agreement.headings.signed,
    value: signedCount,
    words: (row) => () => `${signedCount(row)}/${row.signatures.length}`,
    tone: (row) => (signedCount(row) === row.signatures.length ? 'good' : 'warn'),
  },
  {
    key: 'signatures',
    heading: (t) => t.agreement.headings.signatures,
    value: (row) => row.signatures,
    hidden: true,
  },
  {
    key: 'clauseCount',
    heading: (t) => t.agreement.headings.clauseCount,
    value: (row) => row.document.clauses.length,
    kind: 'number',
  },
];

export const agreementTable = (rows: readonly AgreementRow[]) =>
  table({ columns, rows, empty: (t) => t.agreement.empty });

/** For programs: every key always there, absent values null, texts in all their languages. */
export function agreementJson({ document, ...version }: AgreementRow) {
  const { id, partnership, version: number, state, validFrom, validUntil, draftedOn } = version;
  return {
    id,
    partnership,
    version: number,
    title: document.title,
    state,
    validFrom,
    validUntil,
    draftedOn,
    endedOn: version.endedOn,
    endReason: version.endReason,
    signatures: version.signatures,
    goals: document.goals ?? [],
    clauses: document.clauses.map((clause) => ({ id: clause.id, text: clause.text, rule: clause.rule ?? null })),
    sharing: document.sharing ?? [],
  };
}

interface ClauseRow {
  readonly position: number;
  readonly clause: AgreementVersion['document']['clauses'][number];
}

const clauseColumns = (language: 'en' | 'sv' | 'fi'): readonly Column<ClauseRow>[] => [
  { key: 'position', heading: (t) => t.agreement.headings.id, value: (row) => row.position, kind: 'number' },
  { key: 'clause', heading: (t) => t.agreement.headings.clause, value: ({ clause }) => clause.id },
  {
    key: 'text',
    heading: (t) => t.agreement.headings.text,
    value: ({ clause }) => textIn(clause.text, language).text,
  },
  {
    key: 'rule',
    heading: (t) => t.agreement.headings.rule,
    value: ({ clause }) => (clause.rule === undefined ? null : ruleLine(clause.rule)),
  },
];

/** The clauses as rows, for CSV. */
export const clauseTable = ({ document }: AgreementVersion, language: 'en' | 'sv' | 'fi') =>
  table({
    columns: clauseColumns(language),
    rows: document.clauses.map((clause, index) => ({ position: index + 1, clause })),
    empty: (t) => t.agreement.empty,
  });

const differenceColumns: readonly Column<Difference>[] = [
  {
    key: 'part',
    heading: (t) => t.agreement.headings.part,
    value: (row) => row.part,
    words: (row) => (t) => t.agreement.parts[row.part],
  },
  { key: 'id', heading: (t) => t.agreement.headings.clause, value: (row) => row.id },
  {
    key: 'change',
    heading: (t) => t.agreement.headings.change,
    value: (row) => row.change,
    words: (row) => (t) => t.agreement.changes[row.change],
  },
  { key: 'field', heading: (t) => t.agreement.headings.field, value: (row) => row.field },
  { key: 'before', heading: (t) => t.agreement.headings.before, value: (row) => row.before },
  { key: 'after', heading: (t) => t.agreement.headings.after, value: (row) => row.after },
];

export const differenceTable = (rows: readonly Difference[]) =>
  table({ columns: differenceColumns, rows, empty: (t) => t.agreement.same });
