/** When a clause asks that figures on few persons are not shown: the minimum under which each report that was handed out hid its numbers. */
import { isInSegment } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count } from '../parameters.ts';

export const smallCellsHidden = ruleKind({
  kind: 'small-cells-hidden',
  params: { threshold: count('5') },
  needs: ['reports'],
  example: {
    text: {
      sv: 'Uppgifter om färre än fem personer visas inte.',
      fi: 'Alle viittä henkilöä koskevia tietoja ei esitetä.',
      en: 'Figures on fewer than five persons are not shown.',
    },
    rule: { threshold: 5 },
  },
  check: ({ params, records, segment, at, period }) =>
    records.reports
      .filter(({ frozenOn }) => isInSegment(frozenOn, segment) && frozenOn >= period.from && frozenOn <= at)
      .map(({ id, frozenOn, minimumCell }) => ({
        verdict: minimumCell >= params.threshold ? ('kept' as const) : ('broken' as const),
        on: frozenOn,
        evidence: [
          { noun: 'report' as const, id, date: frozenOn, note: (t) => t.rules.notes.hiddenBelow(minimumCell) },
        ],
      })),
});
