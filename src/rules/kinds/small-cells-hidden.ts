/** When a clause asks that figures on few persons are not shown. */
import { waitingKind } from '../kind.ts';
import { count } from '../parameters.ts';

export const smallCellsHidden = waitingKind({
  kind: 'small-cells-hidden',
  params: { threshold: count('5') },
  waitsFor: 'reports',
  example: {
    text: {
      sv: 'Uppgifter om färre än fem personer visas inte.',
      fi: 'Alle viittä henkilöä koskevia tietoja ei esitetä.',
      en: 'Figures on fewer than five persons are not shown.',
    },
    rule: { threshold: 5 },
  },
});
