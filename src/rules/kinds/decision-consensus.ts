/** When a clause says how decisions on a subject are made: each decision that is marked as being about it, by how it was made. */
import type { Text } from '../../i18n/index.ts';
import { heldMeetings, isPartner, membersOn, presentAt } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { oneOf, words } from '../parameters.ts';
import type { RuleDecision, RuleMeeting } from '../records/meetings.ts';
import type { Judgement } from '../rules.ts';
import { isSameTopic } from '../topics.ts';

const modes = ['consensus', 'majority'] as const;

export const decisionConsensus = ruleKind({
  kind: 'decision-consensus',
  params: { mode: oneOf(modes), topics: words('[resources]') },
  needs: ['meetings', 'members'],
  example: {
    text: {
      sv: 'Beslut om gemensamma resurser fattas i samförstånd.',
      fi: 'Yhteisiä resursseja koskevat päätökset tehdään yksimielisesti.',
      en: 'Decisions on shared resources are made by consensus.',
    },
    rule: { mode: 'consensus', topics: ['resources'] },
  },
  whenNothing: 'not-applicable',
  check: (inquiry) => {
    const { records, segment, at, period, params } = inquiry;
    const meetings = heldMeetings(records, { segment, at }).filter(({ date }) => date >= period.from);
    const decided = meetings.flatMap((meeting) => meeting.decisions.map((decision) => ({ meeting, decision })));
    // While no decision says what it is about, none can be told apart.
    if (decided.every(({ decision }) => decision.topics.length === 0)) return decided.slice(-1).map(unmarked);
    return decided
      .filter(({ decision }) =>
        decision.topics.some((topic) => params.topics.some((asked) => isSameTopic(topic, asked))),
      )
      .map(({ meeting, decision }) => judgeDecision(decision, meeting, inquiry));
  },
});

function unmarked({
  meeting: { date },
  decision: { id },
}: {
  meeting: RuleMeeting;
  decision: RuleDecision;
}): Judgement {
  return {
    verdict: 'unknown',
    on: date,
    evidence: [{ noun: 'decision', id, date, note: (t) => t.rules.notes.noTopic }],
  };
}

function judgeDecision(
  { id, method, isOpposed }: RuleDecision,
  meeting: RuleMeeting,
  { params, records }: Inquiry<{ readonly mode: (typeof modes)[number] }, 'meetings' | 'members'>,
): Judgement {
  const { date } = meeting;
  if (method === null) {
    const note: Text = (t) => t.rules.notes.noMethod;
    return { verdict: 'unknown', on: date, evidence: [{ noun: 'decision', id, date, note }] };
  }
  const partners = membersOn(records.members.filter(isPartner), date);
  const there = partners.filter((organisation) => presentAt(meeting).has(organisation)).length;
  const isKept = params.mode === 'consensus' ? method === 'consensus' && !isOpposed : method !== 'chair';
  const note: Text = (t) =>
    `${t.rules.notes.decided[method]}${isOpposed ? `, ${t.rules.notes.opposed}` : ''}; ${t.rules.notes.present(there, partners.length, [])}`;
  return { verdict: isKept ? 'kept' : 'broken', on: date, evidence: [{ noun: 'decision', id, date, note }] };
}
