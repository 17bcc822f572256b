/** The version of an agreement that is meant. */
import { SamspelError } from '../i18n/error.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Db } from '../store/index.ts';
import type { AgreementVersion } from './agreement.ts';
import { listVersions, noAgreement } from './records.ts';

/** The newest version when none is named. Throws `not-found` naming the versions that there are. */
export async function chooseVersion(
  db: Db,
  partnership: Partnership,
  wanted: number | undefined,
): Promise<AgreementVersion> {
  const versions = await listVersions(db, partnership.id);
  const newest = versions.at(-1);
  if (newest === undefined) throw noAgreement(partnership.name);
  if (wanted === undefined) return newest;
  const found = versions.find(({ version }) => version === wanted);
  if (found !== undefined) return found;
  const numbers = versions.map(({ version }) => version);
  throw new SamspelError('not-found', (t) => t.agreement.noVersion(partnership.name, wanted), {
    hint: (t) => t.agreement.versionsAre(numbers),
    details: { versions: numbers },
  });
}
