/** When a clause asks for a first leisure activity within so many days. */
import { addDays } from '../../lib/date.ts';
import { isInSegment, judgeByDeadline, later } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, oneOf } from '../parameters.ts';
import { countOn } from '../windows.ts';

export const firstLeisureWithin = ruleKind({
  kind: 'first-leisure-within',
  params: { days: count('60'), since: oneOf(['arrival', 'joined']) },
  needs: ['firstActivities'],
  example: {
    text: {
      sv: 'Varje deltagare erbjuds en fritidsaktivitet inom 60 dagar.',
      fi: 'Jokaiselle osallistujalle tarjotaan vapaa-ajan toimintaa 60 päivän kuluessa.',
      en: 'Each participant is offered a leisure activity within 60 days.',
    },
    rule: { days: 60, since: 'joined' },
  },
  check: ({ params, records, segment, at, period }) =>
    records.firstActivities.flatMap(({ participant, joinedOn, leftOn, arrivedOn, firstOn }) => {
      if (joinedOn > at || !isInSegment(joinedOn, segment)) return [];
      const from = params.since === 'arrival' && arrivedOn !== null ? arrivedOn : joinedOn;
      const counted = addDays(countOn(from, params.days, params), params.graceDays);
      // Who arrived long before she joined could not be offered anything sooner.
      const deadline = later(counted, joinedOn);
      if (leftOn !== null && leftOn <= deadline && leftOn <= at && firstOn === null) return [];
      return judgeByDeadline({
        deadline,
        done: firstOn,
        at,
        period,
        evidence: { noun: 'participant', id: participant, date: from },
        notes: {
          kept: (on) => (t) => t.rules.notes.firstActivity(t.format.date(on)),
          late: (on, days) => (t) => t.rules.notes.late(t.rules.notes.firstActivity(t.format.date(on)), days),
          missing: (by) => (t) => t.rules.notes.activityDue(t.format.date(by)),
        },
      });
    }),
});
