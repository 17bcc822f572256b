/** From a list that was read to the plan of what it changes: who is known, who is new, what differs, who is missing. */
import { linkRecords } from '../participant/records.ts';
import type { Tx } from '../store/index.ts';
import type { OnMatch } from './changes.ts';
import { joinPartnership } from './joining.ts';
import { indexPeople } from './known-people.ts';
import { linkRows } from './link-rows.ts';
import { type KnownPerson, type Match, match } from './match.ts';
import { makePlan, type Plan } from './plan.ts';
import { currentPeople, knownPeople, takingPart, toldOfBy } from './records.ts';
import type { Validation, ValidRow } from './roster.ts';

export const missingPolicies = ['list', 'leave'] as const;
export type MissingPolicy = (typeof missingPolicies)[number];

export interface PlanRequest {
  /** The number of the organisation that sent the list. */
  readonly sender: number | null;
  readonly partnership: { readonly id: number; readonly handle: string } | null;
  readonly onMatch: OnMatch;
  readonly linkage: 'on' | 'off';
  readonly today: string;
  readonly digestOf: (code: string) => string;
}

export interface ImportPlan extends Plan {
  /** Those who take part in the partnership, came from the sender, and are not on the list any more. */
  readonly missing: readonly number[];
}

export async function planImport(tx: Tx, validation: Validation, request: PlanRequest): Promise<ImportPlan> {
  const { sender, partnership, onMatch } = request;
  const matches = await findPeople(tx, validation.people, request);
  const ids = matches.flatMap((found) =>
    found.kind === 'known' ? [found.id] : found.kind === 'possible' ? found.candidates : [],
  );
  const current = await currentPeople(tx.db, [...new Set(ids)], sender);
  const currentOf = (id: number) =>
    current.get(id) ?? { fields: {}, personalIdKnown: false, externalIds: [], levels: [] };
  const plan = makePlan(matches, validation.faults, { onMatch, currentOf });
  if (partnership === null) return { ...plan, missing: [] };
  const members = await takingPart(tx.db, partnership.id, request.today);
  const joined = joinPartnership(plan, partnership.handle, (id) => members.has(id));
  return { ...joined, missing: await missingFrom(tx, joined, members, sender) };
}

async function findPeople(
  { db }: Tx,
  people: readonly ValidRow[],
  { sender, linkage, digestOf }: PlanRequest,
): Promise<Match[]> {
  const known = await knownPeople(db, sender);
  const matches = match(people, indexPeople(known), { senderKnown: sender !== null, digestOf });
  if (linkage === 'off' || known.length === 0 || matches.every(({ kind }) => kind === 'known')) return matches;
  const linkable = await linkRecords(db);
  return linkRows(matches, {
    ids: linkable.map(({ id }) => id),
    people: linkable,
    digestOf,
    hasOtherNumber: hasOtherNumber(known, sender),
  });
}

/** Whether the sender knows a person by another number than a row has. */
export function hasOtherNumber(
  known: readonly KnownPerson[],
  sender: number | null,
): (id: number, row: ValidRow) => boolean {
  const numbers = new Map(sender === null ? [] : known.map(({ id, externalIds }) => [id, externalIds]));
  return (id, { person: { externalId } }) => {
    const given = numbers.get(id) ?? [];
    return externalId !== undefined && given.length > 0 && !given.includes(externalId);
  };
}

/** Rows that may be someone known keep her from being missed. */
async function missingFrom(
  { db }: Tx,
  { rows }: Plan,
  members: ReadonlySet<number>,
  sender: number | null,
): Promise<number[]> {
  const named = new Set(
    rows.flatMap(({ participant, candidates }) => [
      ...(participant === null ? [] : [participant]),
      ...candidates.map((candidate) => candidate.participant),
    ]),
  );
  const sent = sender === null ? null : await toldOfBy(db, sender);
  return [...members].filter((id) => !named.has(id) && (sent === null || sent.has(id))).sort((a, b) => a - b);
}
