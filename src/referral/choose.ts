/** The referral that a number means. */
import type { Context } from '../cli/context.ts';
import { chooseByNumber } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import { mayGo } from '../lib/steps.ts';
import type { ReferralStatus } from '../lib/vocabulary-path.ts';
import { listReferrals } from './records.ts';
import { type Referral, referralSteps } from './referral.ts';

/** Throws `not-found` for what is no number of a referral. */
export function chooseReferral(context: Context, typed: string): Promise<Referral> {
  return chooseByNumber(context, typed, async (db, id) => (await listReferrals(db, { id }))[0], {
    noun: (t) => t.referral.noun,
    hint: (t) => t.referral.notFoundHint,
  });
}

/** One that may take this step. Throws `conflict` when the table of steps does not allow it. */
export async function chooseForStep(context: Context, typed: string, to: ReferralStatus): Promise<Referral> {
  const referral = await chooseReferral(context, typed);
  if (!mayGo(referralSteps, referral.status, to))
    throw new SamspelError(
      'conflict',
      (t) => t.referral.noStep(referral.id, t.referral.statuses[referral.status], t.referral.statuses[to]),
      {
        hint: (t) => t.action.takeBackHint,
      },
    );
  return referral;
}
