/** Recorded meetings, on each engine. */
import { expect, test } from 'vitest';
import { actionsOfMeeting, editAction, finishActions } from '../../src/action/records.ts';
import { parseMinutes } from '../../src/meeting/minutes.ts';
import {
  attendanceHeld,
  attendanceOf,
  countInMeetings,
  editMeeting,
  itemsOf,
  listDecisions,
  listMeetings,
  meetingsHeld,
} from '../../src/meeting/records.ts';
import { minutesOf } from '../../src/meeting/written.ts';
import { addTags, tagsOf } from '../../src/tag/records.ts';
import { change, head, onEachEngine } from '../support/stores.ts';
import { aRegister, minutesFile, record, resolve, today } from './world.ts';

const january = '2026-01-20-vagen-in.md';
const year = { from: '2026-01-01', until: '2026-12-31' };

onEachEngine('meeting records', (open) => {
  test('keeps everything the minutes say, and gives it back as the same minutes', async () => {
    const store = await aRegister(open);
    const { id, decisions, actions } = await record(store, minutesFile(january));
    expect([decisions.length, actions.length]).toEqual([2, 2]);
    const [meeting] = await listMeetings(store.db);
    expect(meeting).toMatchObject({
      id,
      partnership: 'vagen-in',
      status: 'held',
      chair: 'Anna Ek',
      startTime: '13:00',
    });
    expect((await itemsOf(store.db, id)).map(({ position }) => position)).toEqual([1, 2, 3]);
    const said = parseMinutes(minutesFile(january), { today }).minutes;
    const kept = meeting === undefined ? null : await minutesOf(store.db, meeting);
    const nameless = kept?.items.map((item) => ({
      ...item,
      actions: item.actions.map((action) => ({ ...action, who: { ...action.who, organisation: null } })),
    }));
    expect({ ...kept, items: nameless }).toEqual(said);
  });

  test('matches people to contact persons and owners of actions to people', async () => {
    const store = await aRegister(open);
    const { id } = await record(store, minutesFile(january).replace('present: [Anna Ek', 'present: [anna  ék'));
    const attendance = await attendanceOf(store.db, id);
    expect(
      attendance.map(({ name, organisation, contactPersonId }) => [name, organisation, contactPersonId !== null]),
    ).toEqual([
      ['Anna Ek', 'luckan', true],
      ['Bo Berg', 'luckan', true],
      ['Matti Virtanen', 'nyland', true],
      ['Cia Dahl', 'arbis', false],
    ]);
    expect((await actionsOfMeeting(store.db, id)).map(({ owner, organisation }) => [owner, organisation])).toEqual([
      ['Cia Dahl', 'arbis'],
      ['Matti Virtanen', 'nyland'],
    ]);
  });

  test('the same meeting again is a conflict, another body on the same day is not', async () => {
    const store = await aRegister(open);
    await record(store, minutesFile(january));
    await expect(record(store, minutesFile(january))).rejects.toMatchObject({ kind: 'conflict' });
    await record(store, minutesFile(january).replace('body: steering group', 'body: working group'));
    expect(await listMeetings(store.db)).toHaveLength(2);
  });

  test('replaced, it keeps its number and what was done of its actions', async () => {
    const store = await aRegister(open);
    const { id, actions } = await record(store, minutesFile(january));
    await change(store, async (tx) => {
      await finishActions(tx, [actions[0]?.id ?? 0], '2026-01-25');
      await editAction(tx, actions[1]?.id ?? 0, { due: '2026-03-01', timesMoved: 1 });
    });
    const tagged = actions.map(({ id: action }) => ({ noun: 'action' as const, id: action }));
    const decided = (await listDecisions(store.db)).map((decision) => ({ noun: 'decision' as const, id: decision.id }));
    await change(store, async (tx) => {
      for (const { noun, id: thing } of [...tagged, ...decided]) await addTags(tx, noun, thing, ['autumn']);
    });
    const corrected = minutesFile(january)
      .replace('två grupper', 'tre grupper')
      .concat('Åtgärd: Bo Berg – ringer – fre\n');
    const again = await record(store, corrected, 'replace');
    expect(again.id).toBe(id);
    expect(again.decisions[0]?.text).toContain('tre grupper');
    expect(again.actions.map((action) => [action.id === actions[0]?.id, action.doneOn, action.due])).toEqual([
      [true, '2026-01-25', '2026-01-30'],
      [false, null, '2026-03-01'],
      [false, null, '2026-01-23'],
    ]);
    await record(store, minutesFile(january), 'replace');
    expect(await actionsOfMeeting(store.db, id)).toHaveLength(2);
    // What has gone took its tags along.
    const left = (await tagsOf(store.db, 'action', null)).size + (await tagsOf(store.db, 'decision', null)).size;
    expect(left).toBeLessThan(tagged.length + decided.length);
  });

  test('a cancelled meeting does not stand in the way, a planned one becomes the one that was held', async () => {
    const store = await aRegister(open);
    const first = await record(store, minutesFile(january));
    await change(store, (tx) => editMeeting(tx, first.id, { status: 'cancelled', cancelledOn: '2026-01-19' }));
    const second = await record(store, minutesFile(january));
    expect(second.id).not.toBe(first.id);
    await change(store, (tx) => editMeeting(tx, second.id, { status: 'planned' }));
    expect((await record(store, minutesFile(january))).id).toBe(second.id);
  });

  test('meetings held, attendance and decisions of a period; cancelled ones do not count', async () => {
    const store = await aRegister(open);
    const names = [january, '2026-03-17-vagen-in.md', '2026-05-26-vagen-in.md', '2026-04-14-yrkesbron.md'];
    for (const name of names) await record(store, minutesFile(name));
    const [march] = await meetingsHeld(store.db, null, { from: '2026-03-01', until: '2026-03-31' });
    await change(store, (tx) => editMeeting(tx, march?.id ?? 0, { status: 'cancelled' }));
    const held = await meetingsHeld(store.db, null, year);
    expect(held.map(({ date }) => date)).toEqual(['2026-01-20', '2026-04-14', '2026-05-26']);
    expect(await meetingsHeld(store.db, held[0]?.partnershipId ?? 0, year)).toHaveLength(2);
    expect((await attendanceHeld(store.db, held[0]?.partnershipId ?? 0, year)).map(({ status }) => status)).toEqual([
      ...Array(4).fill('present'),
      'present',
      'present',
      'absent',
      'guest',
    ]);
    expect((await listDecisions(store.db, { period: year })).map(({ date }) => date)).toEqual([
      '2026-05-26',
      '2026-04-14',
      '2026-04-14',
      '2026-01-20',
      '2026-01-20',
    ]);
    const { present, decisions } = await countInMeetings(store.db);
    expect([present.get(held[0]?.id ?? 0), decisions.get(held[0]?.id ?? 0)]).toEqual([4, 2]);
  });

  test('is one operation: undo takes all of it away', async () => {
    const store = await aRegister(open);
    await record(store, minutesFile(january));
    await store.undo(head('undo'), null, () => 'undo');
    expect(await listMeetings(store.db)).toEqual([]);
    expect(await listDecisions(store.db)).toEqual([]);
    await store.redo(head('redo'), () => 'redo');
    expect(await listMeetings(store.db)).toHaveLength(1);
  });

  test('all mistakes are told at once, those of the file and those against the register', async () => {
    const store = await aRegister(open);
    const { resolved, mistakes } = await resolve(store, minutesFile('with-mistakes.md'));
    expect(resolved).toBeNull();
    expect(mistakes.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'unknown-partnership'],
      [3, 'bad-date'],
      [4, 'unknown-chair'],
      [5, 'nobody-present'],
      [8, 'empty-decision'],
      [9, 'action-without-person'],
      [10, 'action-without-date'],
    ]);
  });

  test.each([
    ['an unknown organisation', '(arbis)', '(arbiss)', 9, 'unknown-organisation'],
    ['a meeting still to come', 'date: 2026-01-20', 'date: 2027-01-20', 3, 'future-date'],
    ['an unknown chair', 'chair: Anna Ek (luckan)', 'chair: Ingen Alls', 7, 'unknown-chair'],
    [
      'an owner of an unknown organisation',
      'Åtgärd: Cia Dahl –',
      'Åtgärd: Cia Dahl (abris) –',
      18,
      'unknown-organisation',
    ],
  ])('%s is a mistake', async (_name, from, to, line, kind) => {
    const store = await aRegister(open);
    const { mistakes } = await resolve(store, minutesFile(january).replace(from, to));
    expect(mistakes).toMatchObject([{ line, kind }]);
  });

  test('a chair who is only named is found among those present', async () => {
    const store = await aRegister(open);
    const markdown = minutesFile(january).replace('chair: Anna Ek (luckan)', 'chair: Cia Dahl');
    expect((await resolve(store, markdown)).resolved).toMatchObject({
      chair: 'Cia Dahl',
      newPeople: [{ name: 'Cia Dahl', organisation: 'arbis' }],
    });
  });
});
