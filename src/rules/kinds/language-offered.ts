/** When a clause says in which languages activities and information are offered. */
import * as v from 'valibot';
import { waitingKind } from '../kind.ts';
import { languageList, share } from '../parameters.ts';

export const languageOffered = waitingKind({
  kind: 'language-offered',
  params: { languages: languageList, minShare: v.optional(share('1'), 1) },
  waitsFor: 'activities',
  example: {
    text: {
      sv: 'Information ges på svenska och finska.',
      fi: 'Tietoa annetaan suomeksi ja ruotsiksi.',
      en: 'Information is given in Swedish and Finnish.',
    },
    rule: { languages: ['sv', 'fi'] },
  },
});
