/** When a clause asks for consent before personal data go to another partner. */
import * as v from 'valibot';
import { waitingKind } from '../kind.ts';
import { words } from '../parameters.ts';

export const consentBeforeSharing = waitingKind({
  kind: 'consent-before-sharing',
  params: {
    purposes: v.exactOptional(words('[employment services]')),
    fields: v.exactOptional(words('[phone, email]')),
  },
  waitsFor: 'disclosures',
  example: {
    text: {
      sv: 'Personuppgifter lämnas till en annan part bara med deltagarens samtycke.',
      fi: 'Henkilötietoja luovutetaan toiselle kumppanille vain osallistujan suostumuksella.',
      en: 'Personal data are given to another partner only with the participant’s consent.',
    },
    rule: {},
  },
});
