/** When a clause asks that the rules of the game are reviewed at a rhythm: a review written down, or a newer version, within so long. */
import type { Text } from '../../i18n/index.ts';
import { addDays, type DateText, type Duration } from '../../lib/date.ts';
import { byText } from '../../lib/text.ts';
import { earlier, isInSegment, judgeByDeadline } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { duration } from '../parameters.ts';
import type { Evidence, Judgement } from '../rules.ts';
import { lengthOn } from '../windows.ts';

export const agreementReview = ruleKind({
  kind: 'agreement-review',
  params: { every: duration('12 months') },
  needs: ['reviews'],
  example: {
    text: {
      sv: 'Spelreglerna ses över gemensamt en gång om året.',
      fi: 'Pelisäännöt tarkistetaan yhdessä kerran vuodessa.',
      en: 'The rules of the game are reviewed jointly once a year.',
    },
    rule: { every: '12 months' },
  },
  check: (inquiry) => {
    const { segment, at } = inquiry;
    const looks = looksOf(inquiry);
    let since = segment.from;
    const judged: Judgement[] = [];
    for (const look of looks) {
      judged.push(...judgeLook(look, since, inquiry));
      since = look.on;
    }
    // An agreement that has ended before it was to be reviewed owes nothing, and a newer version counts for itself.
    if (segment.until !== null) return judged;
    const next = judgeLook(null, since, inquiry);
    // Once it has been looked through, the next time is coming; what is asked for now has been done.
    if (looks.some(({ on }) => on <= at))
      return [...judged, ...next.map((one) => (one.verdict === 'due' ? { ...one, verdict: 'coming' as const } : one))];
    return [...judged, ...next];
  },
});

type Asked = Inquiry<{ readonly every: Duration }, 'reviews'>;

interface Look {
  readonly on: DateText;
  readonly evidence: Omit<Evidence, 'note'>;
  readonly note: (on: string) => Text;
}

/** Reviews and the newer version, oldest first. */
function looksOf({ records, segment, at }: Asked): Look[] {
  const version = records.versions.find(({ id }) => id === segment.versionId);
  const next = records.versions.find((other) => version !== undefined && other.version > version.version);
  const reviews = records.reviews
    .filter(({ reviewedOn }) => reviewedOn > segment.from && reviewedOn <= at && isInSegment(reviewedOn, segment))
    .map(
      ({ id, reviewedOn, outcome }): Look => ({
        on: reviewedOn,
        evidence: { noun: 'review', id, date: reviewedOn },
        note: (on) => (t) => `${t.rules.notes.reviewed(on)}: ${t.agreement.reviewOutcomes[outcome]}`,
      }),
    );
  if (next === undefined || earlier(next.draftedOn, next.validFrom) > at) return reviews;
  const newer: Look = {
    on: earlier(next.draftedOn, next.validFrom),
    evidence: { noun: 'agreement', id: next.id, date: next.draftedOn },
    note: (on) => (t) => t.rules.notes.newVersion(next.version, on),
  };
  return [...reviews, newer].sort((a, b) => byText(a.on, b.on));
}

function judgeLook(look: Look | null, since: DateText, { params, segment, at, period }: Asked): Judgement[] {
  const said =
    (on: DateText): Text =>
    (t) =>
      look?.note(t.format.date(on))(t) ?? '';
  return judgeByDeadline({
    deadline: addDays(lengthOn(since, params.every, params.pause), params.graceDays),
    done: look?.on ?? null,
    at,
    // A review that is still missing stays so, however long ago the last day was.
    period: look === null ? { from: segment.from, until: period.until } : period,
    evidence: look?.evidence ?? { noun: 'agreement', id: segment.versionId, date: segment.from },
    notes: {
      kept: said,
      late: (on, days) => (t) => t.rules.notes.late(said(on)(t), days),
      missing: (by) => (t) => t.rules.notes.reviewDue(t.format.date(by)),
    },
  });
}
