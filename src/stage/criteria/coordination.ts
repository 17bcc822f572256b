/** Coordination: shared goals, agreed roles, a rhythm that is kept, actions that are done. */
import { addDays } from '../../lib/date.ts';
import { heldMeetings } from '../../rules/judge.ts';
import { isSameTopic } from '../../rules/topics.ts';
import {
  allBut,
  type Criterion,
  type Finding,
  type Known,
  partnersOn,
  recentMeetings,
  shareStatus,
  since,
} from '../criterion.ts';

/** Days after the due day within which an action still counts as done. */
const actionGraceDays = 14;

export const coordination: readonly Criterion[] = [
  { name: 'shared-goals', stage: 'coordination', judge: sharedGoals },
  { name: 'roles-agreed', stage: 'coordination', judge: rolesAgreed },
  { name: 'cadence-kept', stage: 'coordination', judge: cadenceKept },
  { name: 'actions-done', stage: 'coordination', judge: actionsDone },
];

/** Goals are decided jointly when all have signed the agreement that holds them, or a meeting decided on them. */
function sharedGoals({ version, records, asOf }: Known): Finding {
  const goals = version?.document.goals ?? [];
  if (version === null || goals.length === 0)
    return { status: 'not-met', found: (t) => t.stage.notes.noGoals, evidence: [] };
  const measurable = goals.filter(({ target, by }) => target !== undefined && by !== undefined);
  const decisions = heldMeetings(records, {
    segment: { versionId: 0, from: '0001-01-01', until: null },
    at: asOf,
  }).flatMap(({ date, decisions: made }) =>
    made.filter(({ topics }) => topics.some((topic) => isSameTopic(topic, 'goals'))).map(({ id }) => ({ id, date })),
  );
  const isSigned = version.signatures.every(({ signedOn }) => signedOn !== null && signedOn <= asOf);
  const isJoint = isSigned || decisions.length > 0;
  return {
    status: isJoint && measurable.length > 0 ? 'met' : 'nearly',
    found: (t) => t.stage.notes.goals(goals.length, measurable.length, isJoint),
    evidence: [
      {
        noun: 'agreement',
        id: version.id,
        date: version.validFrom,
        note: (t) => t.stage.notes.goalsIn(version.version),
      },
      ...decisions.map(({ id, date }) => ({
        noun: 'decision' as const,
        id,
        date,
        note: (t: Parameters<Finding['found']>[0]) => t.stage.notes.goalsDecided,
      })),
    ],
  };
}

function rolesAgreed(known: Known): Finding {
  const partners = partnersOn(known);
  const named = partners.filter(({ contacts }) => contacts > 0);
  return {
    status: partners.length === 0 ? 'unknown' : allBut(named.length, partners.length),
    found: (t) => t.stage.notes.withContact(named.length, partners.length),
    evidence: partners.map(({ id, organisation, since: date, role, contacts }) => ({
      noun: 'membership',
      id,
      date,
      note: (t) => `${organisation}: ${t.partnership.roles[role]}${contacts > 0 ? '' : `, ${t.stage.notes.noContact}`}`,
    })),
  };
}

function cadenceKept(known: Known): Finding {
  const cadence = known.results.filter(({ kind }) => kind === 'meeting-cadence');
  const quorum = known.results.filter(({ kind }) => kind === 'meeting-quorum');
  const results = [...cadence, ...quorum];
  if (cadence.length === 0) return { status: 'not-met', found: (t) => t.stage.notes.noCadence, evidence: [] };
  const evidence = results.flatMap((result) => result.evidence);
  const found: Finding['found'] = (t) => results.map(({ message }) => message(t)).join(' ');
  if (results.some(({ status }) => status === 'broken')) return { status: 'not-met', found, evidence };
  const isShown = cadence.every(
    ({ status }) => status === 'kept' || (status === 'due' && recentMeetings(known).length > 0),
  );
  const quorumShown = quorum.every(({ status }) => status === 'kept');
  return { status: isShown && quorumShown ? 'met' : 'unknown', found, evidence };
}

function actionsDone({ records, asOf }: Known): Finding {
  const asked = records.actions.filter(
    ({ due, doneOn, cancelledOn }) =>
      (cancelledOn === null || cancelledOn > asOf) &&
      due >= since({ asOf }) &&
      due <= asOf &&
      ((doneOn !== null && doneOn <= asOf) || addDays(due, actionGraceDays) < asOf),
  );
  const inTime = asked.filter(
    ({ due, doneOn }) => doneOn !== null && doneOn <= asOf && doneOn <= addDays(due, actionGraceDays),
  );
  return {
    status: asked.length === 0 ? 'unknown' : shareStatus(inTime.length, asked.length, 0.7),
    found: (t) => t.stage.notes.of(inTime.length, asked.length),
    evidence: asked
      .filter((action) => !inTime.includes(action))
      .map(({ id, what, due }) => ({
        noun: 'action',
        id,
        date: due,
        note: (t) => t.rules.notes.actionDue(what, t.format.date(due)),
      })),
  };
}
