/** A list of mentees into the register: people who are new become participants by the roster's rules, and each becomes a mentee. */
import type { Language } from '../lib/vocabulary.ts';
import { personalIdDigest } from '../participant/participant.ts';
import { identityKey } from '../participant/records.ts';
import { joinPartnership } from '../roster/joining.ts';
import { indexPeople } from '../roster/known-people.ts';
import { match } from '../roster/match.ts';
import { makePlan, type Plan } from '../roster/plan.ts';
import { type Arrival, applyPlan, currentPeople, knownPeople, takingPart } from '../roster/records.ts';
import type { Tx } from '../store/index.ts';
import type { ListExtra } from './list-columns.ts';
import { occupationCodeOf } from './occupation-code.ts';
import type { PeopleList } from './read-people.ts';
import { addMentees, editMentee, listMentees, type NewMentee } from './records.ts';

export interface MenteeImport {
  readonly programme: number;
  readonly sender: number | null;
  /** They take part in it from now on. */
  readonly partnership: { readonly id: number; readonly handle: string } | null;
  readonly today: string;
  readonly actor: string;
  readonly language: Language;
  /** The day on which they applied, where the list does not say it. */
  readonly appliedOn: string;
}

export interface MenteeOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that may be someone known, and were left out. */
  readonly unclear: readonly number[];
  readonly unknownOccupations: readonly string[];
  readonly ids: readonly number[];
}

export async function importMentees(tx: Tx, people: PeopleList, given: MenteeImport): Promise<MenteeOutcome> {
  const participants = await participantsOf(tx, people, given);
  const known = new Map(
    (await listMentees(tx.db, { programme: given.programme })).map((one) => [one.participantId, one]),
  );
  const created: NewMentee[] = [];
  const unknown = new Set<string>();
  let [updated, unchanged] = [0, 0];
  for (const { row, person } of people.list.validation.people) {
    const participantId = participants.byRow.get(row);
    if (participantId === undefined) continue;
    const occupation = person.targetOccupation ?? person.occupation;
    const told = toldBy(people.extras.get(row) ?? {}, occupationCodeOf(occupation, given.language));
    if (occupation !== undefined && told.occupationCode === null) unknown.add(occupation);
    const before = known.get(participantId);
    if (before === undefined) {
      created.push({
        programmeId: given.programme,
        participantId,
        appliedOn: person.joinedOn ?? given.appliedOn,
        ...told,
      });
      continue;
    }
    const now = { ...before, remote: flagOf(before.remote ?? undefined), consent: flagOf(before.consent ?? undefined) };
    const change = Object.fromEntries(
      Object.entries(told).filter(([key, value]) => value !== null && now[key as keyof typeof told] !== value),
    );
    if (Object.keys(change).length > 0) await editMentee(tx, before.id, change);
    if (Object.keys(change).length > 0 || participants.changed.has(participantId)) updated += 1;
    else unchanged += 1;
  }
  const ids = await addMentees(tx, created);
  return {
    created: ids.length,
    updated,
    unchanged,
    unclear: participants.unclear,
    unknownOccupations: [...unknown],
    ids,
  };
}

const flagOf = (value: boolean | undefined): number | null => (value === undefined ? null : Number(value));

const toldBy = ({ remote, wishes, consent }: ListExtra, occupationCode: string | null) => ({
  occupationCode,
  remote: flagOf(remote),
  wishes: wishes ?? null,
  consent: flagOf(consent),
});

interface Participants {
  readonly byRow: ReadonlyMap<number, number>;
  readonly changed: ReadonlySet<number>;
  readonly unclear: readonly number[];
}

/** Reads the people in as `roster import` does, and tells which participant each row is. */
async function participantsOf(tx: Tx, { list }: PeopleList, given: MenteeImport): Promise<Participants> {
  const key = await identityKey(tx);
  const digestOf = (code: string) => personalIdDigest(key, code);
  const before = await knownPeople(tx.db, given.sender);
  const matches = match(list.validation.people, indexPeople(before), { senderKnown: given.sender !== null, digestOf });
  const current = await currentPeople(
    tx.db,
    matches.flatMap((found) => (found.kind === 'known' ? [found.id] : [])),
    given.sender,
  );
  const empty = { fields: {}, personalIdKnown: false, externalIds: [], levels: [] };
  const alone = makePlan(matches, [], { onMatch: 'update', currentOf: (id) => current.get(id) ?? empty });
  const plan = given.partnership === null ? alone : await joining(tx, alone, given.partnership, given.today);
  const arrival: Arrival = { ...given, partnership: given.partnership?.id ?? null, digestOf, written: () => {} };
  await applyPlan(tx, plan.rows, arrival);
  const made = await newNumbers(tx, given.sender, new Set(before.map(({ id }) => id)));
  return gathered(plan, made);
}

async function joining(tx: Tx, plan: Plan, { id, handle }: NonNullable<MenteeImport['partnership']>, today: string) {
  const members = await takingPart(tx.db, id, today);
  return joinPartnership(plan, handle, (participant) => members.has(participant));
}

/** New participants get rising numbers in the order of their rows. */
async function newNumbers(tx: Tx, sender: number | null, before: ReadonlySet<number>): Promise<number[]> {
  const after = await knownPeople(tx.db, sender);
  return after
    .map(({ id }) => id)
    .filter((id) => !before.has(id))
    .sort((a, b) => a - b);
}

function gathered(plan: Plan, made: readonly number[]): Participants {
  const byRow = new Map<number, number>();
  const changed = new Set<number>();
  const unclear: number[] = [];
  let next = 0;
  for (const { row, outcome, participant } of plan.rows) {
    if (outcome === 'possible-duplicate') unclear.push(row);
    const id = outcome === 'created' ? made[next++] : (participant ?? undefined);
    if (id !== undefined) byRow.set(row, id);
    if (outcome === 'updated' && participant !== null) changed.add(participant);
  }
  return { byRow, changed, unclear };
}
