/** When a clause asks that a referral is answered, and its outcome told, within so many days. */
import * as v from 'valibot';
import { waitingKind } from '../kind.ts';
import { count, yesNo } from '../parameters.ts';

export const referralResponse = waitingKind({
  kind: 'referral-response',
  params: {
    answerDays: count('10'),
    feedbackDays: v.exactOptional(count('30')),
    workingDays: v.optional(yesNo, false),
  },
  waitsFor: 'referrals',
  example: {
    text: {
      sv: 'Mottagaren besvarar en hänvisning inom tio arbetsdagar och meddelar utfallet.',
      fi: 'Vastaanottaja vastaa ohjaukseen kymmenen työpäivän kuluessa ja ilmoittaa lopputuloksen.',
      en: 'The recipient answers a referral within ten working days and reports the outcome.',
    },
    rule: { answerDays: 10, feedbackDays: 30, workingDays: true },
  },
});
