/** When a clause says how decisions on a subject are made. */
import { waitingKind } from '../kind.ts';
import { oneOf, words } from '../parameters.ts';

export const decisionConsensus = waitingKind({
  kind: 'decision-consensus',
  params: { mode: oneOf(['consensus', 'majority']), topics: words('[resources]') },
  waitsFor: 'topics',
  example: {
    text: {
      sv: 'Beslut om gemensamma resurser fattas i samförstånd.',
      fi: 'Yhteisiä resursseja koskevat päätökset tehdään yksimielisesti.',
      en: 'Decisions on shared resources are made by consensus.',
    },
    rule: { mode: 'consensus', topics: ['resources'] },
  },
});
