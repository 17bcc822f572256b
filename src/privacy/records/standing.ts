/** What the gate asks the register: clauses, consents and restrictions, for many people in a query each. */
import type { AgreementDocument, Sharing } from '../../agreement/agreement.ts';
import { listVersions } from '../../agreement/records.ts';
import { stateOn } from '../../agreement/state.ts';
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import type { Db } from '../../store/index.ts';
import type { Consent, Restriction } from '../privacy.ts';

/** SQLite takes 32,766 bound values a statement; lists of people are cut well below. */
const batch = 5000;

/** The sharing clauses to a receiver that are in force on a day, by handle of the partnership. */
export async function clausesInForce(
  db: Db,
  receiver: number,
  on: DateText,
): Promise<ReadonlyMap<string, readonly Sharing[]>> {
  const { handle } = await db
    .selectFrom('organisation')
    .select('handle')
    .where('id', '=', receiver)
    .executeTakeFirstOrThrow();
  const versions = await listVersions(db, null);
  const found = new Map<string, readonly Sharing[]>();
  for (const version of versions) {
    const document: AgreementDocument = version.document;
    const clauses = (document.sharing ?? []).filter(({ to }) => to === handle);
    if (clauses.length > 0 && stateOn(version, versions, on) === 'in-force') found.set(version.partnership, clauses);
  }
  return found;
}

/** Of these people, in which partnerships (handles) each takes part on the day. Uses participation_by_participant. */
export async function partnershipsOf(
  db: Db,
  people: readonly number[],
  on: DateText,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await inBatches(people, (ids) =>
    db
      .selectFrom('participation')
      .innerJoin('partnership', 'partnership.id', 'participation.partnershipId')
      .select(['participation.participantId', 'partnership.handle'])
      .distinct()
      .where('participation.participantId', 'in', ids)
      .where('participation.joinedOn', '<=', on)
      .where((q) => q.or([q('participation.leftOn', 'is', null), q('participation.leftOn', '>=', on)]))
      .orderBy('partnership.handle')
      .execute(),
  );
  return groupBy(
    rows,
    ({ participantId }) => participantId,
    ({ handle }) => handle,
  );
}

/** The consents of these people for a receiver, oldest first, ended ones too. Uses consent_by_organisation. */
export async function consentsFor(
  db: Db,
  people: readonly number[],
  receiver: number,
): Promise<ReadonlyMap<number, readonly Consent[]>> {
  const rows = await inBatches(people, (ids) =>
    db
      .selectFrom('consent')
      .select(['id', 'participantId', 'purpose', 'basis', 'fields', 'validFrom', 'validUntil', 'withdrawnOn'])
      .where('organisationId', '=', receiver)
      .where('participantId', 'in', ids)
      .orderBy('id')
      .execute(),
  );
  return groupBy(
    rows,
    ({ participantId }) => participantId,
    ({ participantId: _, fields, ...rest }) => ({ ...rest, fields: JSON.parse(fields) as string[] }),
  );
}

/** Restrictions and objections of these people, lifted ones too. Uses restriction_by_participant. */
export async function restrictionsOf(
  db: Db,
  people: readonly number[],
): Promise<ReadonlyMap<number, readonly Restriction[]>> {
  const rows = await inBatches(people, (ids) =>
    db
      .selectFrom('restriction')
      .select(['participantId', 'kind', 'purpose', 'validFrom', 'liftedOn'])
      .where('participantId', 'in', ids)
      .orderBy('id')
      .execute(),
  );
  return groupBy(
    rows,
    ({ participantId }) => participantId,
    ({ participantId: _, ...rest }) => rest,
  );
}

async function inBatches<R>(people: readonly number[], ask: (ids: readonly number[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (let from = 0; from < people.length; from += batch) rows.push(...(await ask(people.slice(from, from + batch))));
  return rows;
}
