/** What reading a list in would do to the register, row by row, before anything is done. */
import { groupBy } from '../lib/group.ts';
import { type Changes, type CurrentPerson, changesTo, type OnMatch, withoutIdentity } from './changes.ts';
import type { RowFault } from './fault.ts';
import { keptApart, type Match } from './match.ts';
import { withoutOtherSpellings } from './other-spelling.ts';
import type { RosterPerson, Validation } from './roster.ts';

export type Outcome = 'created' | 'updated' | 'unchanged' | 'possible-duplicate' | 'rejected';

export interface Candidate {
  readonly participant: number;
  /** How alike they are, 0 to 1; null where nothing was measured. */
  readonly score: number | null;
}

export interface PlanRow {
  readonly row: number;
  readonly outcome: Outcome;
  /** The known person; null for a new one. */
  readonly participant: number | null;
  readonly changes: Changes;
  readonly candidates: readonly Candidate[];
  readonly errors: readonly RowFault[];
  /** A new person is made though somebody here may be the same: a person decides later. */
  readonly apart: boolean;
  /** What the row says, for the one who carries the plan out; null when it is rejected. */
  readonly person: RosterPerson | null;
  /** The folded name of the person, as it is kept for comparison. */
  readonly nameKey: string;
}

export interface PlanCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly possibleDuplicates: number;
  readonly rejected: number;
}

export interface Plan {
  /** In the order of the file. */
  readonly rows: readonly PlanRow[];
  readonly counts: PlanCounts;
}

export interface PlanContext {
  readonly onMatch: OnMatch;
  /** What is kept now of a known person. Asked once for each that is matched. */
  readonly currentOf: (id: number) => CurrentPerson;
}

const none: readonly never[] = Object.freeze([]);
const noChanges: Changes = Object.freeze({});

/** Rejected rows have all their faults together; everyone else has one row. */
export function makePlan(matches: readonly Match[], faults: Validation['faults'], context: PlanContext): Plan {
  const rows = [...matches.map((match) => planRow(match, context)), ...rejectedRows(faults)];
  rows.sort((a, b) => a.row - b.row);
  return { rows, counts: countOutcomes(rows) };
}

function planRow(match: Match, context: PlanContext): PlanRow {
  switch (match.kind) {
    case 'new':
      return planned(match, { outcome: 'created' });
    case 'known':
      return knownRow(match, match.id, changesOf(match, context));
    case 'possible': {
      const same = match.candidates.find((id) => saysNothingNew(match, id, context));
      if (same !== undefined && keptApart.includes(match.why)) return knownRow(match, same, noChanges);
      const candidates = match.candidates.map((participant): Candidate => {
        const score = match.scores?.get(participant);
        return { participant, score: score === undefined ? null : Math.round(score * 10_000) / 10_000 };
      });
      return planned(match, { outcome: 'possible-duplicate', candidates, apart: keptApart.includes(match.why) });
    }
  }
}

function changesOf(match: Extract<Match, { kind: 'known' }>, { currentOf, onMatch }: PlanContext): Changes {
  const current = currentOf(match.id);
  const changes = changesTo(current, match.row.person, onMatch);
  if (match.by === 'linkage') return withoutIdentity(changes);
  const { saidByOthers, fields } = current;
  return saidByOthers === undefined ? changes : withoutOtherSpellings(changes, saidByOthers, fields, match.row.person);
}

const knownRow = (match: Match, participant: number, changes: Changes): PlanRow =>
  planned(match, {
    outcome: Object.keys(changes).length === 0 ? 'unchanged' : 'updated',
    participant,
    changes,
  });

/** A list that is read a second time finds those whom it brought the first time, also when only their names are known. */
const saysNothingNew = ({ row }: Match, id: number, { currentOf }: PlanContext): boolean =>
  Object.keys(changesTo(currentOf(id), row.person, 'update')).length === 0;

/** One literal, the same shape for each of a hundred thousand rows: spreading two objects into one takes ten times as long. */
const planned = (
  { row: { row, person, nameKey } }: Match,
  { outcome, participant, changes, candidates, apart }: Partial<PlanRow> & Pick<PlanRow, 'outcome'>,
): PlanRow => ({
  row,
  outcome,
  participant: participant ?? null,
  changes: changes ?? noChanges,
  candidates: candidates ?? none,
  errors: none,
  apart: apart ?? false,
  person,
  nameKey,
});

/** Rows with faults, all of a row together. */
export function rejectedRows(faults: readonly RowFault[]): PlanRow[] {
  return [...groupBy(faults, ({ row }) => row)].map(([row, errors]) => ({
    row,
    outcome: 'rejected',
    participant: null,
    changes: noChanges,
    candidates: none,
    errors,
    apart: false,
    person: null,
    nameKey: '',
  }));
}

function countOutcomes(rows: readonly PlanRow[]): PlanCounts {
  const counts = { created: 0, updated: 0, unchanged: 0, possibleDuplicates: 0, rejected: 0 };
  for (const { outcome } of rows) counts[outcome === 'possible-duplicate' ? 'possibleDuplicates' : outcome] += 1;
  return counts;
}
