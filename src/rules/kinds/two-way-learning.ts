/** When a clause asks partners to write down what they learned: integration is two-way. */

import { isPartner } from '../judge.ts';
import { judgeCounts } from '../judge-counts.ts';
import { ruleKind } from '../kind.ts';
import { count, duration, oneOf } from '../parameters.ts';
import { windowsOf } from '../windows.ts';

export const twoWayLearning = ruleKind({
  kind: 'two-way-learning',
  params: { count: count('1'), per: duration('1 quarter'), side: oneOf(['host', 'newcomer']) },
  needs: ['learnings', 'members'],
  example: {
    text: {
      sv: 'Varje part antecknar minst en lärdom per kvartal.',
      fi: 'Jokainen kumppani kirjaa vähintään yhden opin neljännesvuodessa.',
      en: 'Each partner records at least one thing learned every quarter.',
    },
    rule: { count: 1, per: '1 quarter', side: 'host' },
  },
  check: ({ params, records, segment, at, period }) => {
    const things = records.learnings
      .filter(({ side }) => side === params.side)
      .map(({ id, learnedOn, organisation }) => ({ noun: 'learning' as const, id, date: learnedOn, organisation }));
    return windowsOf(segment, params.per, { pause: params.pause, at }).flatMap((window) =>
      judgeCounts({
        window,
        asked: params.count,
        graceDays: params.graceDays,
        // What newcomers learned is of no single partner.
        of: params.side === 'host' ? 'each' : 'together',
        at,
        period,
        members: records.members.filter(isPartner),
        things,
        note: (organisation, done, asked) => (t) => t.rules.notes.learned(organisation, done, asked),
      }),
    );
  },
});
