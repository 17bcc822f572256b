/** What is told of an action besides its state, and whom to remind. */
import { expect, test } from 'vitest';
import type { Action } from '../../src/action/action.ts';
import { follow, groupReminders, isMine, memberKey } from '../../src/action/following.ts';
import { fold } from '../../src/lib/fold.ts';

const anAction = (given: Partial<Action>): Action => ({
  id: 1,
  partnershipId: 1,
  partnership: 'vagen-in',
  meetingId: null,
  agendaItemId: null,
  what: 'ringer',
  owner: 'Cia Dahl',
  contactPersonId: 7,
  organisationId: 3,
  organisation: 'arbis',
  addedOn: '2026-01-01',
  due: '2026-10-10',
  doneOn: null,
  cancelledOn: null,
  timesMoved: 0,
  agreedDue: '2026-10-10',
  ...given,
});
const standing = { members: new Set([memberKey(1, 3)]), contacts: new Set([7]) };

test.each<[string, Partial<Action>, string[]]>([
  ['in order', {}, []],
  ['done on the due day', { doneOn: '2026-10-10' }, []],
  ['done a day late', { doneOn: '2026-10-11' }, ['late']],
  ['moved twice', { timesMoved: 2 }, []],
  ['moved thrice', { timesMoved: 3 }, ['moved']],
  ['whose organisation is no member', { organisationId: 4 }, ['orphaned']],
  ['whose person has left', { contactPersonId: 8 }, ['orphaned']],
  ['done before the organisation left', { organisationId: 4, doneOn: '2026-10-01' }, []],
  ['of a person without organisation', { organisationId: null, contactPersonId: null }, []],
])('an action %s', (_name, given, remarks) => expect(follow(anAction(given), standing).remarks).toEqual(remarks));

test.each([
  ['anna', 'Anna Ek', true],
  ['anna.ek', 'Anna Ek', true],
  ['Anna Ek', 'Anna Ek', true],
  ['ann', 'Anna Ek', false],
  ['', 'Anna Ek', false],
])('%s is the owner of what %s has to do: %s', (who, owner, mine) => expect(isMine({ owner }, who, fold)).toBe(mine));

test('reminders: one a person, of what is due by the day', () => {
  const actions = [
    anAction({ id: 1 }),
    anAction({ id: 2, owner: 'Anna Ek', contactPersonId: 1, organisation: 'luckan' }),
    anAction({ id: 3, due: '2026-10-12' }),
    anAction({ id: 4, due: '2026-12-12' }),
    anAction({ id: 5, doneOn: '2026-10-01' }),
  ];
  const reminders = groupReminders(actions, '2026-10-20');
  expect(reminders.map(({ owner, actions: some }) => [owner, some.map(({ id }) => id)])).toEqual([
    ['Cia Dahl', [1, 3]],
    ['Anna Ek', [2]],
  ]);
});
