/** Takes a large list in, portion by portion, within one operation: who is known is looked up by her keys, and written before the next portion. */
import { known } from '../../lib/known.ts';
import { Comparison } from '../../linkage/link.ts';
import type { LinkRecord } from '../../linkage/linkage.ts';
import { linkRecordsUpTo } from '../../participant/records.ts';
import type { Tx } from '../../store/index.ts';
import { changesTo, type OnMatch } from '../changes.ts';
import { joinPartnership } from '../joining.ts';
import { indexPeople } from '../known-people.ts';
import { isOpen, linker, toRecord } from '../link-rows.ts';
import { type KnownPerson, type Match, match } from '../match.ts';
import { makePlan, type PlanCounts, type PlanRow } from '../plan.ts';
import { hasOtherNumber } from '../planning.ts';
import {
  type Arrival,
  applyPlan,
  changeKnown,
  countPeople,
  currentPeople,
  knownPeople,
  peopleByKeys,
  peopleByNames,
  takingPart,
} from '../records.ts';
import { filled, Seen, type WithoutRepeats, withoutRepeats } from '../repeats.ts';
import type { RosterPerson, ValidRow } from '../roster.ts';
import { type PackedMatch, pack, unpack } from './own-texts.ts';
import { RowsByPerson } from './rows-by-person.ts';

export interface IntakeRequest {
  readonly arrival: Arrival;
  readonly partnership: { readonly id: number; readonly handle: string } | null;
  readonly onMatch: OnMatch;
  readonly linkage: 'on' | 'off';
  /** The heading of the sender's own number. */
  readonly numberHeading: string | null;
}

/** So many rows are planned and written at a time. */
const portion = 5000;

/** What was found in a portion that is told by row. */
export type Repeats = Pick<ReturnType<typeof withoutRepeats>, 'faults' | 'warnings'> & { readonly repeated: number };

/** The register as it was before the list. */
interface Before {
  readonly people: number;
  /** The highest number that a person had. */
  readonly last: number;
  /** Who takes part in the partnership of the list. */
  readonly members: ReadonlySet<number>;
}

export async function openIntake(tx: Tx, request: IntakeRequest): Promise<Intake> {
  const { partnership, arrival } = request;
  const members = partnership === null ? new Set<number>() : await takingPart(tx.db, partnership.id, arrival.today);
  return new Intake(tx, request, { ...(await countPeople(tx.db)), members });
}

class Intake {
  readonly counts: { -readonly [K in keyof PlanCounts]: number } = {
    created: 0,
    updated: 0,
    unchanged: 0,
    possibleDuplicates: 0,
    rejected: 0,
  };
  /** Rows that may be someone known. */
  readonly possible: PlanRow[] = [];
  private readonly seen: RowsByPerson;
  /** Rows that no key told apart wait until all others are in: whom they may be is weighed then. */
  private readonly waiting: PackedMatch[] = [];
  private seenWaiting = new Seen();
  private hasUnnumbered = false;

  constructor(
    private readonly tx: Tx,
    private readonly request: IntakeRequest,
    private readonly before: Before,
  ) {
    this.seen = new RowsByPerson(before.last);
  }

  /** Takes the rows of one portion in; says which of them repeat an earlier one or have the number of another. */
  async take(rows: readonly ValidRow[]): Promise<Repeats> {
    const { arrival, numberHeading, linkage } = this.request;
    const digests = digestsOf(rows, arrival.digestOf);
    const people = await this.peopleMeant(rows, digests);
    const seen = this.earlier(people, rows, digests);
    const { unique, ofBefore, faults, warnings } = withoutRepeats(rows, numberHeading, seen);
    // Someone who came with this list is no one known: another row that is like hers is another person.
    const before = people.filter(({ id }) => id <= this.before.last);
    const matches = match(unique, indexPeople(before), {
      senderKnown: arrival.sender !== null,
      digestOf: (code) => digests.get(code) ?? '',
    });
    const ready: Match[] = [];
    for (const found of matches) {
      if (linkage === 'on' && this.before.people > 0 && isOpen(found)) this.wait(found);
      else ready.push(this.unlessClaimed(found));
    }
    this.hasUnnumbered ||= rows.some(({ person }) => person.externalId === undefined);
    await this.carryOut(ready);
    await this.fill(people, ofBefore);
    return { faults, warnings, repeated: rows.length - unique.length - faults.length };
  }

  /** Takes in those who waited. */
  async finish(): Promise<void> {
    if (this.waiting.length === 0) return;
    const { db } = this.tx;
    const { sender, digestOf } = this.request.arrival;
    const isFromBefore = ({ id }: { readonly id: number }) => id <= this.before.last;
    const before = sender === null ? [] : (await knownPeople(db, sender)).filter(isFromBefore);
    this.seenWaiting = new Seen();
    const comparison = new Comparison();
    comparison.addFirst(recordsOf(this.waiting, digestOf));
    const ids: number[] = [];
    for await (const people of linkRecordsUpTo(db, this.before.last)) {
      comparison.addSecond(people);
      for (const { id } of people) ids.push(id);
    }
    const link = linker(comparison.links(), {
      ids,
      isClaimed: (id) => this.seen.rowOf(id) !== null,
      hasOtherNumber: hasOtherNumber(before, sender),
    });
    for (let from = 0; from < this.waiting.length; from += portion) {
      const some = this.waiting.slice(from, from + portion);
      await this.carryOut(some.map((packed, place) => link(from + place, unpack(packed))));
    }
  }

  /** Everyone in the register, this list's people among them, whom a key of these rows may mean. */
  private async peopleMeant(
    rows: readonly ValidRow[],
    digests: ReadonlyMap<string, string>,
  ): Promise<readonly KnownPerson[]> {
    const { db } = this.tx;
    const { sender } = this.request.arrival;
    const externalIds = rows.flatMap(({ person }) => person.externalId ?? []);
    const keyed = await peopleByKeys(db, sender, { externalIds, digests: [...new Set(digests.values())] });
    const codes = new Set(keyed.map(({ personalIdDigest }) => personalIdDigest));
    const numbers = new Set(sender === null ? [] : keyed.flatMap((person) => person.externalIds));
    const unmet = rows.filter(
      ({ person: { personalId, externalId } }) =>
        !(personalId !== undefined && codes.has(digests.get(personalId) ?? '')) &&
        !(externalId !== undefined && numbers.has(externalId)) &&
        (this.before.people > 0 || externalId === undefined || this.hasUnnumbered),
    );
    const named = await peopleByNames(
      db,
      sender,
      unmet.map(({ nameKey, person }) => ({ nameKey, birthDate: person.birthDate ?? null })),
    );
    return [...new Map([...keyed, ...named].map((person) => [person.id, person])).values()].sort((a, b) => a.id - b.id);
  }

  /** Who of these people stood in an earlier row, as a row of the list. */
  private earlier(
    people: readonly KnownPerson[],
    rows: readonly ValidRow[],
    digests: ReadonlyMap<string, string>,
  ): Seen {
    const codes = new Map([...digests].map(([code, digest]) => [digest, code]));
    const numbers = new Set(rows.flatMap(({ person }) => person.externalId ?? []));
    const seen = new Seen(this.seenWaiting);
    for (const { id, nameKey, familyKey, birthDate, personalIdDigest, externalIds } of people) {
      const row = this.seen.rowOf(id);
      if (row === null) continue;
      const externalId = externalIds.find((one) => numbers.has(one)) ?? externalIds[0];
      const person = {
        givenName: nameKey.slice(0, nameKey.length - familyKey.length),
        familyName: familyKey,
        ...(birthDate === null ? {} : { birthDate }),
        ...(personalIdDigest === null ? {} : { personalId: codes.get(personalIdDigest) ?? personalIdDigest }),
        ...(externalId === undefined ? {} : { externalId }),
      };
      seen.add({ row, nameKey, person });
    }
    return new Seen(seen);
  }

  /** People who came in an earlier portion: what these rows say of them besides. */
  private async fill(people: readonly KnownPerson[], repeats: WithoutRepeats['ofBefore']): Promise<void> {
    const { arrival } = this.request;
    const ids = new Map(people.map(({ id }) => [this.seen.rowOf(id), id]));
    const said = new Map<number, RosterPerson>();
    for (const { row, of } of repeats) {
      const id = ids.get(of);
      if (id !== undefined) said.set(id, filled(said.get(id) ?? {}, row.person));
    }
    const current = await currentPeople(this.tx.db, [...said.keys()], arrival.sender);
    const changed = [...said].map(([participant, person]) => {
      const changes = changesTo(current.get(participant) ?? nobody, person, 'fill');
      return { participant, person, changes };
    });
    await changeKnown(
      this.tx,
      changed.filter(({ changes }) => Object.keys(changes).length > 0),
      arrival,
    );
  }

  private wait(found: Match): void {
    const packed = pack(found);
    this.waiting.push(packed);
    const { row, nameKey, person } = unpack(packed).row;
    const { givenName, familyName, personalId, externalId, birthDate } = person;
    this.seenWaiting.add({ row, nameKey, person: known({ givenName, familyName, personalId, externalId, birthDate }) });
  }

  private unlessClaimed(found: Match): Match {
    return found.kind === 'known' && this.seen.rowOf(found.id) !== null
      ? { kind: 'possible', row: found.row, candidates: [found.id], why: 'claimed-twice' }
      : found;
  }

  private async carryOut(matches: readonly Match[]): Promise<void> {
    const { arrival, partnership, onMatch } = this.request;
    const ids = matches.flatMap((found) =>
      found.kind === 'known' ? [found.id] : found.kind === 'possible' ? found.candidates : [],
    );
    const current = await currentPeople(this.tx.db, [...new Set(ids)], arrival.sender);
    const plan = makePlan(matches, [], { onMatch, currentOf: (id) => current.get(id) ?? nobody });
    const { rows, counts } =
      partnership === null ? plan : joinPartnership(plan, partnership.handle, (id) => this.before.members.has(id));
    for (const { id, row } of await applyPlan(this.tx, rows, arrival)) this.seen.note(id, row);
    for (const row of rows) {
      if (row.participant !== null) this.seen.note(row.participant, row.row);
      if (row.outcome === 'possible-duplicate') this.possible.push(row);
    }
    for (const outcome of Object.keys(counts) as (keyof PlanCounts)[]) this.counts[outcome] += counts[outcome];
  }
}

export type { Intake };

function* recordsOf(waiting: readonly PackedMatch[], digestOf: Arrival['digestOf']): Generator<LinkRecord> {
  for (const packed of waiting) yield toRecord(unpack(packed).row.person, digestOf);
}

const nobody = { fields: {}, personalIdKnown: false, externalIds: [], levels: [] };

const digestsOf = (rows: readonly ValidRow[], digestOf: (code: string) => string): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ person: { personalId } }) =>
      personalId === undefined ? [] : [[personalId, digestOf(personalId)]],
    ),
  );
