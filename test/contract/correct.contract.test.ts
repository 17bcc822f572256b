/** Putting right: what is changed or removed must still be there, what hangs on it goes along, and undo brings all of it back. */
import { expect, test } from 'vitest';
import {
  addActivity,
  addFeedback,
  addSessions,
  attendanceAt,
  correctSession,
  editFeedback,
  findFeedback,
  notePresence,
  removeAttendance,
  removeFeedback,
  removeSession,
  sessionsOf,
} from '../../src/activity/records.ts';
import { addLevel, editLevel, findLevel, removeLevel } from '../../src/language/records.ts';
import { addLearning, editLearning, listLearning, removeLearning } from '../../src/learning/records.ts';
import {
  assessmentsNoted,
  editAssessment,
  editOutcome,
  removeAssessment,
  removeOutcome,
} from '../../src/outcome/records/correct.ts';
import { addAssessment, addOutcome, listAssessments, listOutcomes } from '../../src/outcome/records.ts';
import {
  addContacts,
  addParticipant,
  contactsWith,
  editContact,
  findContact,
  mergeParticipants,
  removeContacts,
} from '../../src/participant/records.ts';
import { addDisclosure, disclosuresOf } from '../../src/privacy/records.ts';
import { addReferral, editReferral, listReferrals, moveReferral, removeReferral } from '../../src/referral/records.ts';
import {
  editRecognition,
  editRecognitionStep,
  editSkill,
  editSkillStep,
  removeRecognition,
  removeSkill,
} from '../../src/skill/records/correct.ts';
import {
  addSkill,
  listRecognitions,
  listSkills,
  moveRecognition,
  moveSkill,
  openRecognition,
  stepsOfRecognition,
  stepsOfSkill,
} from '../../src/skill/records.ts';
import { addSpeaker, addTalk, editTalk, findTalk, removeTalk, talksOf } from '../../src/speaker/records.ts';
import type { Store, Tx } from '../../src/store/index.ts';
import {
  addWork,
  editCheck,
  editWork,
  listChecks,
  listWork,
  noteResult,
  removeCheck,
  removeWork,
  saveCheck,
} from '../../src/work/records.ts';
import { anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';

const day = '2026-03-01';
const aPerson = (tx: Tx, givenName: string) =>
  addParticipant(
    tx,
    { givenName, familyName: 'Haddad', birthDate: '1988-04-12' },
    { enteredBy: 'anna', enteredOn: day, receivedFromId: null },
    null,
  );
const head = { command: 'undo', actor: 'anna', at: '2026-03-01T12:00:00+02:00' };
const undo = (store: Store, operation: number | null) => store.undo(head, operation, () => '');

async function aContact(store: Store) {
  const { value } = await change(store, async (tx) => {
    const luckan = await anOrganisation(tx, { handle: 'luckan' });
    const [rana, rena] = [await aPerson(tx, 'Rana'), await aPerson(tx, 'Rena')];
    const contact = { contactedOn: day, way: 'phone', byName: 'Bo', organisationId: luckan, notes: 'x' } as const;
    const [first = 0, second = 0] = await addContacts(tx, [rana, rena], contact);
    return { luckan, rana, rena, first, second };
  });
  return value;
}

onEachEngine('putting right', (open) => {
  test('a contact is changed in what is named, and removed, and its number is not given again', async () => {
    const store = await open();
    const { rana, first, second } = await aContact(store);
    await change(store, (tx) => editContact(tx, first, { way: 'visit', organisationId: null }));
    expect(await findContact(store.db, first)).toMatchObject({
      ...{ id: first, participantId: rana, givenName: 'Rana', birthDate: '1988-04-12' },
      ...{ on: day, how: 'visit', by: 'Bo', organisation: null, notes: 'x' },
    });
    const { operation } = await change(store, (tx) => removeContacts(tx, [first, second]));
    expect(await findContact(store.db, first)).toBeNull();
    expect(await contactsWith(store.db, rana)).toEqual([]);
    const again = { contactedOn: day, way: 'phone', byName: 'Bo', organisationId: null, notes: null } as const;
    const { value } = await change(store, (tx) => addContacts(tx, [rana], again));
    expect(value[0]).toBeGreaterThan(second);
    await undo(store, operation);
    expect((await contactsWith(store.db, rana)).map(({ id }) => id)).toEqual([value[0], first]);
  });

  test('what went meanwhile is a conflict, and nothing of it is done', async () => {
    const store = await open();
    const { first, second } = await aContact(store);
    await change(store, (tx) => removeContacts(tx, [first]));
    await expect(change(store, (tx) => editContact(tx, first, { way: 'visit' }))).rejects.toMatchObject({
      kind: 'conflict',
    });
    await expect(change(store, (tx) => removeContacts(tx, [first, second]))).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect(await findContact(store.db, second)).not.toBeNull();
  });

  test('a removal is not undone while that to which it belonged is gone too', async () => {
    const store = await open();
    const { rana, rena, luckan, second } = await aContact(store);
    const removal = await change(store, (tx) => removeContacts(tx, [second]));
    const merging = await change(store, (tx) => mergeParticipants(tx, rana, rena, {}));
    await expect(undo(store, removal.operation)).rejects.toMatchObject({
      kind: 'conflict',
      more: { details: { operations: [merging.operation] } },
    });
    await undo(store, merging.operation);
    await undo(store, removal.operation);
    expect(await findContact(store.db, second)).toMatchObject({ participantId: rena, organisation: 'luckan' });
    expect(luckan).toBeGreaterThan(0);
  });

  test('a skill and a case are changed with their steps, and removed with them', async () => {
    const store = await open();
    const { rana, luckan } = await aContact(store);
    const noted = { byName: 'anna', organisationId: null, recognisedAs: null, evidence: null };
    const { value: skill } = await change(store, async (tx) => {
      const id = await addSkill(
        tx,
        { participantId: rana, text: 'kok', state: 'told' },
        { reachedOn: '2026-02-01', ...noted },
      );
      await moveSkill(tx, id, 'recognised', { reachedOn: day, ...noted, recognisedAs: 'kock' });
      return id;
    });
    const [, step] = await stepsOfSkill(store.db, skill);
    await change(store, async (tx) => {
      await editSkill(tx, skill, { text: 'kock', years: 3 });
      await editSkillStep(tx, step?.id ?? 0, { organisationId: luckan, evidence: 'x' });
    });
    expect(await listSkills(store.db, { id: skill })).toMatchObject([{ text: 'kock', years: 3, state: 'recognised' }]);
    expect(await stepsOfSkill(store.db, skill)).toMatchObject([
      { state: 'told', on: '2026-02-01', organisation: null },
      { state: 'recognised', on: day, organisation: 'luckan', recognisedAs: 'kock', evidence: 'x' },
    ]);

    const row = { participantId: rana, skillId: skill, kind: 'degree', body: 'OPH', what: 'x' } as const;
    const { value: found } = await change(store, async (tx) => {
      const id = await openRecognition(tx, { ...row, status: 'identified', statusOn: '2026-02-01' }, null);
      await moveRecognition(tx, id, 'applied', day, 'x');
      return id;
    });
    const [, applied] = await stepsOfRecognition(store.db, found);
    await change(store, async (tx) => {
      await editRecognition(tx, found, { body: 'Arbis', statusOn: '2026-02-20' });
      await editRecognitionStep(tx, applied?.id ?? 0, { reachedOn: '2026-02-20', note: null });
    });
    expect(await listRecognitions(store.db, { id: found })).toMatchObject([
      { body: 'Arbis', what: 'x', status: 'applied', statusOn: '2026-02-20', appliedOn: '2026-02-20' },
    ]);

    // What a case is about does not go while the case stands.
    await expect(change(store, (tx) => removeSkill(tx, skill))).rejects.toThrow();
    const caseRemoval = await change(store, (tx) => removeRecognition(tx, found));
    const removal = await change(store, (tx) => removeSkill(tx, skill));
    expect([caseRemoval.value, removal.value]).toEqual([2, 2]);
    expect(await listSkills(store.db, { participant: rana })).toEqual([]);
    expect(await store.db.selectFrom('skillStep').select('id').execute()).toEqual([]);
    // The case can't come back before the skill that it is about.
    await expect(undo(store, caseRemoval.operation)).rejects.toMatchObject({
      kind: 'conflict',
      more: { details: { operations: [removal.operation] } },
    });
    await undo(store, removal.operation);
    await undo(store, caseRemoval.operation);
    expect(await stepsOfSkill(store.db, skill)).toHaveLength(2);
    expect(await stepsOfRecognition(store.db, found)).toHaveLength(2);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('outcomes and answers are changed and removed', async () => {
    const store = await open();
    const { rana, luckan } = await aContact(store);
    const { value } = await change(store, async (tx) => {
      const told = { kind: 'job', domain: 'work', happenedOn: day, value: 'x', isco: '5321', source: 'staff' } as const;
      const outcome = await addOutcome(tx, { participantId: rana, organisationId: null, side: 'newcomer', ...told });
      const head = {
        partnershipId: null,
        instrument: 'path',
        phase: 'baseline',
        answeredOn: day,
        source: 'self',
      } as const;
      const answers = [
        { question: 'work', domain: 'work', value: 2 },
        { question: 'health', domain: 'health', value: null },
      ] as const;
      const hers = await addAssessment(
        tx,
        { participantId: rana, organisationId: null, side: 'newcomer', ...head },
        answers,
      );
      const theirs = await addAssessment(
        tx,
        { participantId: null, organisationId: luckan, side: 'host', ...head },
        answers,
      );
      return { outcome, hers, theirs };
    });
    const { outcome, hers, theirs } = value;
    await change(store, (tx) => editOutcome(tx, outcome, { kind: 'friend', domain: 'bridges', isco: null }));
    expect(await listOutcomes(store.db, { id: outcome })).toMatchObject([
      { kind: 'friend', domain: 'bridges', isco: null, value: 'x', on: day },
    ]);
    await change(store, (tx) =>
      editAssessment(tx, hers, { answeredOn: '2026-02-20', source: 'staff' }, [
        { question: 'health', domain: 'health', value: 4 },
        { question: 'leisure', domain: 'leisure', value: null },
      ]),
    );
    expect(await listAssessments(store.db, { side: 'newcomer' })).toMatchObject([
      {
        ...{ id: hers, on: '2026-02-20' },
        answers: [
          { question: 'work', value: 2 },
          { question: 'health', value: 4 },
          { question: 'leisure', value: null },
        ],
      },
    ]);
    expect(await assessmentsNoted(store.db, { participant: rana })).toMatchObject([
      { id: hers, givenName: 'Rana', phase: 'baseline', source: 'staff', answers: 2, notSaid: 1 },
    ]);
    expect(await assessmentsNoted(store.db, { organisation: luckan })).toMatchObject([
      { id: theirs, participantId: null, organisation: 'luckan', answers: 1, notSaid: 1 },
    ]);
    const removal = await change(store, async (tx) => [
      await removeOutcome(tx, outcome),
      await removeAssessment(tx, hers),
    ]);
    expect(removal.value).toEqual([0, 3]);
    expect(await listOutcomes(store.db)).toEqual([]);
    expect(await assessmentsNoted(store.db)).toMatchObject([{ id: theirs }]);
    await undo(store, removal.operation);
    expect(await assessmentsNoted(store.db, { id: hers })).toMatchObject([{ answers: 2, notSaid: 1 }]);
  });

  test('contacts with working life and situations of work are changed and removed', async () => {
    const store = await open();
    const { rana, luckan } = await aContact(store);
    const { value } = await change(store, async (tx) => {
      const told = { organisationId: null, employer: 'x', isco: '5321', since: day, until: '2026-03-31' };
      const contact = await addWork(tx, { participantId: rana, kind: 'placement', ...told });
      await noteResult(tx, contact, 'job');
      const asked = { askedOn: day, employer: 'x', isco: '5321', ownField: 1 };
      const check = await saveCheck(tx, { participantId: rana, point: 'graduation', situation: 'employed', ...asked });
      return { contact, check };
    });
    await change(store, async (tx) => {
      await editWork(tx, value.contact, {
        kind: 'work-trial',
        organisationId: luckan,
        employer: 'luckan',
        until: null,
      });
      await editCheck(tx, value.check, { situation: 'looking', isco: null, ownField: null });
    });
    expect(await listWork(store.db, { id: value.contact })).toMatchObject([
      { kind: 'work-trial', organisation: 'luckan', isco: '5321', since: day, until: null, result: 'job' },
    ]);
    expect(await listChecks(store.db, { id: value.check })).toMatchObject([
      { situation: 'looking', employer: 'x', isco: null, ownField: null, askedOn: day },
    ]);
    const { operation } = await change(store, async (tx) => {
      await removeWork(tx, value.contact);
      await removeCheck(tx, value.check);
    });
    expect(await listWork(store.db)).toEqual([]);
    expect(await listChecks(store.db)).toEqual([]);
    await undo(store, operation);
    expect(await listWork(store.db)).toMatchObject([{ id: value.contact, result: 'job' }]);
    expect(await listChecks(store.db, { participant: rana })).toMatchObject([{ id: value.check }]);
  });

  test('a level of a language is changed and removed', async () => {
    const store = await open();
    const { rana } = await aContact(store);
    const told = {
      language: 'fi',
      level: 'B1',
      cefr: 'B1',
      skill: 'speaking',
      assessedOn: day,
      source: 'teacher',
    } as const;
    const { value } = await change(store, (tx) => addLevel(tx, rana, told));
    await change(store, (tx) => editLevel(tx, value, { level: 'YKI 4', cefr: 'B2', skill: null }));
    const after = {
      participantId: rana,
      language: 'fi',
      level: 'YKI 4',
      cefr: 'B2',
      skill: null,
      on: day,
      source: 'teacher',
    };
    expect(await findLevel(store.db, value)).toMatchObject(after);
    const { operation } = await change(store, (tx) => removeLevel(tx, value));
    expect(await findLevel(store.db, value)).toBeNull();
    await undo(store, operation);
    expect(await findLevel(store.db, value)).toMatchObject(after);
  });

  test('sessions, who came, feedback and talks are changed and removed', async () => {
    const store = await open();
    const { rana, rena, luckan } = await aContact(store);
    const { value } = await change(store, async (tx) => {
      const about = { kind: 'language-cafe', languages: '[]', interests: '[]', startsOn: day } as const;
      const activity = await addActivity(tx, { name: 'Café', organisationId: luckan, ...about });
      const [session = 0] = await addSessions(tx, [
        { activityId: activity, date: day, startTime: '17:00', place: null, status: 'held', hosts: 4 },
      ]);
      await notePresence(tx, session, [
        { participantId: rana, status: 'present' },
        { participantId: rena, status: 'absent' },
      ]);
      const said = { givenOn: day, rating: 5, helped: 1, text: 'x' };
      const feedback = await addFeedback(tx, { activityId: activity, participantId: rana, ...said });
      const speaker = await addSpeaker(tx, { name: 'Farid', languages: '[]', topics: '[]' });
      const talk = await addTalk(tx, {
        speakerId: speaker,
        organisationId: luckan,
        givenOn: day,
        topic: 'x',
        listeners: 9,
      });
      return { activity, session, feedback, speaker, talk };
    });
    const { activity, session, feedback, speaker, talk } = value;
    await change(store, async (tx) => {
      await correctSession(tx, session, { date: '2026-03-02', place: 'Salen', hosts: null });
      await editFeedback(tx, feedback, { rating: 3, helped: null });
      await editTalk(tx, talk, { topic: 'y', organisationId: null, rating: 4 });
    });
    expect(await sessionsOf(store.db, activity)).toMatchObject([
      { date: '2026-03-02', startTime: '17:00', place: 'Salen', hosts: null, status: 'held', present: 1 },
    ]);
    expect(await findFeedback(store.db, feedback)).toMatchObject({
      activity: 'Café',
      rating: 3,
      helped: null,
      text: 'x',
    });
    expect(await findTalk(store.db, talk)).toMatchObject({
      ...{ speakerId: speaker, name: 'Farid', topic: 'y', organisation: null, listeners: 9, rating: 4, on: day },
    });
    const noted = await attendanceAt(store.db, session);
    expect(noted).toMatchObject([
      { participantId: rana, givenName: 'Rana', status: 'present' },
      { participantId: rena, givenName: 'Rena', status: 'absent' },
    ]);
    await change(store, (tx) => removeAttendance(tx, [noted[1]?.id ?? 0]));
    expect((await attendanceAt(store.db, session)).map(({ participantId }) => participantId)).toEqual([rana]);
    const removal = await change(store, async (tx) => [
      await removeSession(tx, session),
      await removeFeedback(tx, feedback),
      await removeTalk(tx, talk),
    ]);
    expect(removal.value).toEqual([1, 0, 0]);
    expect(await sessionsOf(store.db, activity)).toEqual([]);
    expect([await findFeedback(store.db, feedback), await findTalk(store.db, talk)]).toEqual([null, null]);
    await undo(store, removal.operation);
    expect((await attendanceAt(store.db, session)).map(({ participantId }) => participantId)).toEqual([rana]);
    expect(await talksOf(store.db, speaker)).toHaveLength(1);
  });

  test('a referral is changed and removed; what went out with it stays on record', async () => {
    const store = await open();
    const { rana, luckan } = await aContact(store);
    const { value } = await change(store, async (tx) => {
      const arbis = await anOrganisation(tx, { handle: 'arbis' });
      const id = await addReferral(tx, {
        ...{ participantId: rana, partnershipId: null, fromOrganisationId: luckan, toOrganisationId: arbis },
        ...{ purpose: 'x', basis: 'consent', status: 'made', madeOn: day, madeBy: 'anna' },
      });
      const people = [{ participant: rana, fields: ['phone'], basis: 'consent', consent: null }] as const;
      const head = { partnershipId: null, purpose: null, disclosedOn: day, byName: 'anna', channel: 'referral make' };
      await addDisclosure(tx, { organisationId: arbis, ...head, people });
      await moveReferral(tx, id, 'accepted', { answeredOn: day, answerNote: 'x' });
      return id;
    });
    await change(store, (tx) => editReferral(tx, value, { purpose: 'y', madeOn: '2026-02-28', answerNote: null }));
    expect(await listReferrals(store.db, { id: value })).toMatchObject([
      { purpose: 'y', madeOn: '2026-02-28', answeredOn: day, answerNote: null, status: 'accepted' },
    ]);
    const { operation } = await change(store, (tx) => removeReferral(tx, value));
    expect(await listReferrals(store.db)).toEqual([]);
    expect(await disclosuresOf(store.db, rana)).toMatchObject([{ organisation: 'arbis', on: day, fields: ['phone'] }]);
    await expect(change(store, (tx) => editReferral(tx, value, { purpose: 'z' }))).rejects.toMatchObject({
      kind: 'conflict',
    });
    await undo(store, operation);
    expect(await listReferrals(store.db)).toMatchObject([{ id: value, status: 'accepted' }]);
  });

  test('something learned is changed and removed', async () => {
    const store = await open();
    const { value: id } = await change(store, async (tx) => {
      const [partnershipId, organisationId] = [
        await aPartnership(tx, { handle: 'p' }),
        await anOrganisation(tx, { handle: 'arbis' }),
      ];
      const said = { side: 'host', learnedOn: day, text: 'x', changed: 'y' } as const;
      return addLearning(tx, { partnershipId, organisationId, ...said });
    });
    await change(store, (tx) => editLearning(tx, id, { text: 'z', changed: null }));
    expect(await listLearning(store.db)).toMatchObject([{ id, text: 'z', changed: null, organisation: 'arbis' }]);
    const { operation } = await change(store, (tx) => removeLearning(tx, id));
    expect(await listLearning(store.db)).toEqual([]);
    await expect(change(store, (tx) => editLearning(tx, id, { text: 'a' }))).rejects.toMatchObject({
      kind: 'conflict',
    });
    await undo(store, operation);
    expect(await listLearning(store.db)).toMatchObject([{ id, text: 'z' }]);
  });
});
