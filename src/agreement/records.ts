/** The records of agreements: versions, their parties and signatures. */
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import { groupBy } from '../lib/group.ts';
import type { Db, Row, Tx } from '../store/index.ts';
import type { AgreementDocument, AgreementVersion, Signature } from './agreement.ts';
import { canonicalJson } from './canonical.ts';
import { stateOn } from './state.ts';

/** Which version now says what was drafted, and whether it is a new one. */
export interface Drafted {
  readonly id: number;
  readonly version: number;
  readonly outcome: 'added' | 'unchanged';
}

/** All versions of one partnership or of all, by partnership and version. */
export async function listVersions(db: Db, partnership: number | null): Promise<AgreementVersion[]> {
  let query = db
    .selectFrom('agreementVersion')
    .innerJoin('partnership', 'partnership.id', 'agreementVersion.partnershipId')
    .selectAll('agreementVersion')
    .select('partnership.handle as partnership')
    .orderBy('partnership.name')
    .orderBy('agreementVersion.partnershipId')
    .orderBy('agreementVersion.version');
  if (partnership !== null) query = query.where('agreementVersion.partnershipId', '=', partnership);
  const rows = await query.execute();
  const signatures = await signaturesOf(db, partnership);
  return rows.map((row) => toVersion(row, signatures.get(row.id) ?? []));
}

/** The version in force on a day; null when there is none, it has ended or is past its last day. */
export async function versionInForce(db: Db, partnership: number, on: DateText): Promise<AgreementVersion | null> {
  const versions = await listVersions(db, partnership);
  return versions.find((version) => stateOn(version, versions, on) === 'in-force') ?? null;
}

/**
 * Keeps a document as the newest version. When the newest one says the same (and has not been ended), nothing changes.
 * Who has signed the version before has signed this one too, unless one of the two says `signAnew: true`.
 * Throws `not-found` for a party that the register does not have.
 */
export async function addVersion(
  tx: Tx,
  partnership: number,
  document: AgreementDocument,
  draftedOn: DateText,
): Promise<Drafted> {
  const json = canonicalJson(document);
  const newest = await tx.db
    .selectFrom('agreementVersion')
    .select(['id', 'version', 'document', 'endedOn'])
    .where('partnershipId', '=', partnership)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (newest !== undefined && newest.document === json && newest.endedOn === null)
    return { id: newest.id, version: newest.version, outcome: 'unchanged' };
  const version = (newest?.version ?? 0) + 1;
  const { from, until = null } = document.valid;
  const row = { partnershipId: partnership, version, validFrom: from, validUntil: until, draftedOn, document: json };
  const { id } = await tx.db.insertInto('agreementVersion').values(row).returning('id').executeTakeFirstOrThrow();
  const before = newest === undefined ? null : (JSON.parse(newest.document) as AgreementDocument);
  const carries = newest?.endedOn === null && before?.signAnew !== true && document.signAnew !== true;
  await addParties(tx, id, document, carries && newest !== undefined ? newest.id : null);
  return { id, version, outcome: 'added' };
}

/** @param from the version whose signatures go over to this one; null when all must sign anew */
async function addParties(
  tx: Tx,
  versionId: number,
  { parties }: AgreementDocument,
  from: number | null,
): Promise<void> {
  const carried =
    from === null
      ? []
      : await tx.db
          .selectFrom('agreementParty')
          .select(['organisationId', 'signedOn', 'signedBy'])
          .where('versionId', '=', from)
          .execute();
  const handles = parties.map(({ organisation }) => organisation);
  const rows = await tx.db.selectFrom('organisation').select(['id', 'handle']).where('handle', 'in', handles).execute();
  const ids = new Map(rows.map(({ handle, id }) => [handle, id]));
  await tx.insertMany(
    'agreementParty',
    parties.map(({ organisation, role, signatory = null }) => {
      const organisationId = ids.get(organisation);
      if (organisationId === undefined)
        throw new SamspelError('not-found', (t) => t.agreement.mistakes.unknownOrganisation(organisation));
      const signed = carried.find((one) => one.organisationId === organisationId);
      return {
        versionId,
        organisationId,
        role,
        signatory,
        signedOn: signed?.signedOn ?? null,
        signedBy: signed?.signedBy ?? null,
      };
    }),
  );
}

/** Records a signature. Throws `not-found` when the organisation is no party and `conflict` when it has signed or the agreement has ended. */
export async function signVersion(
  { db }: Tx,
  version: AgreementVersion,
  organisation: { readonly handle: string; readonly name: string },
  { on, by }: { readonly on: DateText; readonly by: string },
): Promise<void> {
  const { signatures, endedOn, partnership } = version;
  const party = signatures.find((signature) => signature.organisation === organisation.handle);
  if (party === undefined) {
    const parties = signatures.map((signature) => signature.organisation);
    throw new SamspelError('not-found', (t) => t.agreement.notParty(organisation.name, version.version), {
      hint: (t) => t.agreement.partiesAre(parties),
      details: { parties },
    });
  }
  const { signedOn } = party;
  if (signedOn !== null)
    throw new SamspelError(
      'conflict',
      (t) => t.agreement.signedAlready(organisation.name, version.version, t.format.date(signedOn)),
      { hint: (t) => t.agreement.signedAlreadyHint },
    );
  if (endedOn !== null) throw endedAlready(partnership, endedOn);
  await db
    .updateTable('agreementParty')
    .set({ signedOn: on, signedBy: by })
    .where('versionId', '=', version.id)
    .where('organisationId', 'in', (q) =>
      q.selectFrom('organisation').select('id').where('handle', '=', organisation.handle),
    )
    .execute();
}

/** Ends all versions that have not been ended; `on` is the last day in force. Throws `conflict` when there is none left to end. */
export async function endAgreement(
  { db }: Tx,
  partnership: { readonly id: number; readonly name: string },
  { on, reason }: { readonly on: DateText; readonly reason: string },
): Promise<void> {
  const versions = await listVersions(db, partnership.id);
  const newest = versions.at(-1);
  if (newest === undefined) throw noAgreement(partnership.name);
  if (newest.endedOn !== null) throw endedAlready(partnership.name, newest.endedOn);
  await db
    .updateTable('agreementVersion')
    .set({ endedOn: on, endReason: reason })
    .where('partnershipId', '=', partnership.id)
    .where('endedOn', 'is', null)
    .execute();
}

/** For commands too: they ask for a version of an agreement that is not there. */
export const noAgreement = (partnership: string): SamspelError =>
  new SamspelError('not-found', (t) => t.agreement.noAgreement(partnership), {
    hint: (t) => t.agreement.noAgreementHint,
  });

const endedAlready = (partnership: string, on: DateText): SamspelError =>
  new SamspelError('conflict', (t) => t.agreement.endedAlready(partnership, t.format.date(on)), {
    hint: (t) => t.agreement.endedAlreadyHint,
  });

/** By version, in the order in which the parties stand in the document. Uses one_agreement_party. */
async function signaturesOf(db: Db, partnership: number | null): Promise<ReadonlyMap<number, Signature[]>> {
  let query = db
    .selectFrom('agreementParty')
    .innerJoin('agreementVersion', 'agreementVersion.id', 'agreementParty.versionId')
    .innerJoin('organisation', 'organisation.id', 'agreementParty.organisationId')
    .select(['agreementParty.versionId', 'organisation.handle as organisation', 'agreementParty.role'])
    .select(['agreementParty.signatory', 'agreementParty.signedOn', 'agreementParty.signedBy'])
    .orderBy('agreementParty.id');
  if (partnership !== null) query = query.where('agreementVersion.partnershipId', '=', partnership);
  return groupBy(
    await query.execute(),
    ({ versionId }) => versionId,
    ({ versionId: _, ...signature }) => signature,
  );
}

function toVersion(
  row: Row<'agreementVersion'> & { readonly partnership: string },
  signatures: readonly Signature[],
): AgreementVersion {
  const { id, partnership, version, validFrom, validUntil, draftedOn, endedOn, endReason } = row;
  const document = JSON.parse(row.document) as AgreementDocument;
  return { id, partnership, version, validFrom, validUntil, draftedOn, endedOn, endReason, document, signatures };
}
