/** When a clause says which data a partner gets, and no others. */
import { waitingKind } from '../kind.ts';
import { word, words } from '../parameters.ts';

export const fieldsSharedOnly = waitingKind({
  kind: 'fields-shared-only',
  params: { to: word('arbis'), fields: words('[givenName, familyName, phone]') },
  waitsFor: 'disclosures',
  example: {
    text: {
      sv: 'Skolan får endast namn, kontaktuppgifter och språknivå.',
      fi: 'Koululle luovutetaan vain nimi, yhteystiedot ja kielitaitotaso.',
      en: 'The school receives only name, contact details and language level.',
    },
    rule: { to: 'arbis', fields: ['givenName', 'familyName', 'phone', 'email', 'levelSv'] },
  },
});
