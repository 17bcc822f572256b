/** How rules that are not in force would have fared on what has happened: the file stands in for the agreement. */
import type { AgreementDocument, AgreementVersion } from '../agreement/agreement.ts';
import type { Period } from '../lib/period.ts';
import { type ClauseResult, checkClauses } from './check.ts';
import type { Ruled } from './records/ruled.ts';

/** Judged as if it had been in force from the first day of the period, signed by whoever signed the newest version. */
export function checkAsIf(
  document: AgreementDocument,
  { handle, versions, records }: Ruled,
  period: Period,
): ClauseResult[] {
  const newest = versions.at(-1);
  const pretended: AgreementVersion = {
    id: newest?.id ?? 0,
    partnership: handle,
    version: 0,
    validFrom: period.from,
    validUntil: null,
    draftedOn: period.from,
    endedOn: null,
    endReason: null,
    document,
    signatures: document.parties.map(({ organisation, role, signatory = null }) => {
      const { signedOn = null, signedBy = null } =
        newest?.signatures.find((signature) => signature.organisation === organisation) ?? {};
      return { organisation, role, signatory, signedOn, signedBy };
    }),
  };
  const { signatures, ...version } = pretended;
  const later = records.versions.filter(({ id, draftedOn }) => id !== version.id && draftedOn > period.from);
  const pretendedRecords = { ...records, versions: [{ ...version, parties: signatures }, ...later] };
  return checkClauses([pretended], pretendedRecords, { asOf: period.until, period });
}
