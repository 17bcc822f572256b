/** Where a version stands on a day: coming, in force, replaced by a newer one, expired, or ended. */
import type { DateText } from '../lib/date.ts';
import type { AgreementVersion } from './agreement.ts';

export const agreementStates = ['in-force', 'coming', 'replaced', 'expired', 'ended'] as const;
export type AgreementState = (typeof agreementStates)[number];

type Dated = Pick<AgreementVersion, 'partnership' | 'version' | 'validFrom' | 'validUntil' | 'endedOn'>;

/** A newer version replaces an older one from its first day, for good. First and last day are in force. */
export function stateOn(version: Dated, versions: readonly Dated[], on: DateText): AgreementState {
  const replaced = versions.some(
    (other) => other.partnership === version.partnership && other.version > version.version && other.validFrom <= on,
  );
  if (replaced) return 'replaced';
  if (version.endedOn !== null && version.endedOn < on) return 'ended';
  if (version.validFrom > on) return 'coming';
  return version.validUntil !== null && version.validUntil < on ? 'expired' : 'in-force';
}
