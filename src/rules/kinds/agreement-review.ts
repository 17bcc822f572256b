/** When a clause asks that the rules of the game are reviewed at a rhythm: a newer version within so long shows it. */
import { addDays } from '../../lib/date.ts';
import { earlier, judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { duration } from '../parameters.ts';
import { lengthOn } from '../windows.ts';

export const agreementReview = ruleKind({
  kind: 'agreement-review',
  params: { every: duration('12 months') },
  needs: [],
  example: {
    text: {
      sv: 'Spelreglerna ses över gemensamt en gång om året.',
      fi: 'Pelisäännöt tarkistetaan yhdessä kerran vuodessa.',
      en: 'The rules of the game are reviewed jointly once a year.',
    },
    rule: { every: '12 months' },
  },
  check: ({ params, records, segment, at, period }) => {
    const version = records.versions.find(({ id }) => id === segment.versionId);
    const next = records.versions.find((other) => version !== undefined && other.version > version.version);
    const deadline = addDays(lengthOn(segment.from, params.every, params.pause), params.graceDays);
    const isOpen = segment.until === null;
    // An agreement that has ended before it was to be reviewed owes nothing.
    if (!isOpen && next === undefined) return [];
    return judgeByDeadline({
      deadline,
      done: next === undefined ? null : earlier(next.draftedOn, next.validFrom),
      at,
      // A review that is still missing stays so, however long ago the last day was.
      period: isOpen ? { from: segment.from, until: period.until } : period,
      evidence: { noun: 'agreement', id: next?.id ?? segment.versionId, date: next?.draftedOn ?? segment.from },
      notes: {
        kept: (on) => (t) => t.rules.notes.newVersion(next?.version ?? 0, t.format.date(on)),
        late: (on, days) => (t) =>
          t.rules.notes.late(t.rules.notes.newVersion(next?.version ?? 0, t.format.date(on)), days),
        missing: (by) => (t) => t.rules.notes.reviewDue(t.format.date(by)),
      },
    });
  },
});
