/** Partnership: decisions made together, rules kept, joint review and evaluation, both sides learn. */
import type { Text } from '../../i18n/index.ts';
import { presentAt } from '../../rules/judge.ts';
import { isSameTopic } from '../../rules/topics.ts';
import {
  allSectorsPresent,
  type Criterion,
  type Finding,
  type Known,
  meetingEvidence,
  partnersOn,
  recentMeetings,
  shareStatus,
  since,
} from '../criterion.ts';

export const partnership: readonly Criterion[] = [
  { name: 'joint-decisions', stage: 'partnership', judge: jointDecisions },
  { name: 'rules-kept', stage: 'partnership', judge: rulesKept },
  { name: 'review-held', stage: 'partnership', judge: reviewHeld },
  { name: 'joint-evaluation', stage: 'partnership', judge: jointEvaluation },
  { name: 'capacity-both-ways', stage: 'partnership', judge: capacityBothWays },
];

function jointDecisions(known: Known): Finding {
  const { members } = known.records;
  const meetings = recentMeetings(known).filter(({ attendance }) => attendance.length > 0);
  const decided = meetings.flatMap((meeting) => meeting.decisions.map(() => meeting));
  const joint = decided.filter((meeting) => allSectorsPresent(meeting, members));
  const absent = partnersOn(known).filter((partner) => {
    const invited = meetings.filter(({ date }) => date >= partner.since);
    return invited.filter((meeting) => !presentAt(meeting).has(partner.organisation)).length > invited.length / 2;
  });
  const oftenAbsent = absent.map(({ organisation }) => organisation);
  const share = decided.length === 0 ? 'unknown' : shareStatus(joint.length, decided.length, 0.6);
  return {
    status: share === 'met' && absent.length > 0 ? 'nearly' : share,
    found: (t) => t.stage.notes.jointDecisions(joint.length, decided.length, t.format.list(oftenAbsent)),
    evidence: [...new Set(decided)]
      .filter((meeting) => !joint.includes(meeting))
      .map((meeting) => meetingEvidence(meeting, (t) => t.stage.notes.sectorMissing)),
  };
}

/** What is due says nothing yet; what is not written down is not kept. */
function rulesKept({ results }: Known): Finding {
  const judged = results.filter(({ status }) => status === 'kept' || status === 'broken' || status === 'no-data');
  const kept = judged.filter(({ status }) => status === 'kept');
  return {
    status: judged.length === 0 ? 'unknown' : shareStatus(kept.length, judged.length, 0.8),
    found: (t) => t.stage.notes.clausesKept(kept.length, judged.length),
    evidence: judged
      .filter((result) => !kept.includes(result))
      .flatMap(({ clause, status, evidence }) =>
        evidence
          .slice(0, 1)
          .map((one) => ({ ...one, note: (t: Parameters<Text>[0]) => `${clause.id}: ${t.rules.statuses[status]}` })),
      ),
  };
}

function reviewHeld({ records, asOf, version }: Known): Finding {
  if (version === null) return { status: 'not-met', found: (t) => t.stage.notes.noAgreement, evidence: [] };
  const newer = records.versions
    .filter(({ version: number, validFrom }) => number > 1 && validFrom <= asOf)
    .map(({ id, version: number, validFrom }) => ({
      noun: 'agreement' as const,
      id,
      date: validFrom,
      note: ((t) => t.agreement.versionTitle(number)) satisfies Text,
    }));
  const reviewed = records.reviews
    .filter(({ reviewedOn }) => reviewedOn <= asOf)
    .map(({ id, reviewedOn, outcome }) => ({
      noun: 'review' as const,
      id,
      date: reviewedOn,
      note: ((t) => t.agreement.reviewOutcomes[outcome]) satisfies Text,
    }));
  const all = [...newer, ...reviewed].sort((a, b) => (a.date < b.date ? 1 : -1));
  const last = all[0];
  const isRecent = (months: number) => last !== undefined && last.date >= since({ asOf }, months);
  return {
    status: isRecent(12) ? 'met' : isRecent(15) ? 'nearly' : 'not-met',
    found: (t) => (last === undefined ? t.stage.notes.noReview : t.rules.notes.reviewed(t.format.date(last.date))),
    evidence: all.slice(0, 3),
  };
}

/** A decision on a report, at a meeting where all sectors were. */
function jointEvaluation(known: Known): Finding {
  const discussed = recentMeetings(known).filter(({ decisions }) =>
    decisions.some(({ topics }) => topics.some((topic) => isSameTopic(topic, 'report'))),
  );
  const joint = discussed.filter((meeting) => allSectorsPresent(meeting, known.records.members));
  return {
    status: joint.length > 0 ? 'met' : discussed.length > 0 ? 'nearly' : 'unknown',
    found: (t) => t.format.plural(discussed.length, t.stage.notes.reportsDiscussed),
    evidence: discussed.map((meeting) => meetingEvidence(meeting, (t) => t.stage.notes.reportDiscussed)),
  };
}

/** Something learned on each side in the 12 months up to the day, and newcomers who have a say. */
function capacityBothWays(known: Known): Finding {
  const { records, asOf, beyond } = known;
  const migrantLed = partnersOn(known).filter((partner) => partner.migrantLed);
  const speaking = records.representatives.filter(
    ({ since: from, until }) => from <= asOf && (until === null || asOf <= until),
  );
  const learned = beyond.learnings.filter(({ learnedOn }) => since({ asOf }) <= learnedOn && learnedOn <= asOf);
  const sides = new Set(learned.map(({ side }) => side));
  const hasSay = migrantLed.length + speaking.length > 0;
  const there = sides.size + (hasSay ? 1 : 0);
  const isRecorded = beyond.learnings.some(({ learnedOn }) => learnedOn <= asOf);
  return {
    status: there === 3 ? 'met' : !isRecorded ? 'unknown' : there === 2 ? 'nearly' : 'not-met',
    found: (t) => t.stage.notes.voices(migrantLed.length, speaking.length, learned.length),
    evidence: [
      ...learned.map(({ id, learnedOn, side }) => ({
        noun: 'learning' as const,
        id,
        date: learnedOn,
        note: ((t) => t.stage.notes.sides[side as 'host']) satisfies Text,
      })),
      ...migrantLed.map(({ id, organisation, since: date }) => ({
        noun: 'membership' as const,
        id,
        date,
        note: ((t) => `${organisation}: ${t.stage.notes.migrantLed}`) satisfies Text,
      })),
    ],
  };
}
