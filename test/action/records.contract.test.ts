/** Actions, on each engine. */
import { expect, test } from 'vitest';
import { stateOf } from '../../src/action/action.ts';
import { addActions, countActionsByMeeting, editAction, finishActions, listActions } from '../../src/action/records.ts';
import { addOrganisation } from '../../src/organisation/records.ts';
import { addPartnership } from '../../src/partnership/records.ts';
import { change, onEachEngine } from '../support/stores.ts';

onEachEngine('action records', (open) => {
  async function someActions() {
    const store = await open();
    const { value } = await change(store, async (tx) => {
      const organisationId = await addOrganisation(tx, { handle: 'luckan', name: 'Luckan rf', sector: 'third-sector' });
      const partnershipId = await addPartnership(tx, { handle: 'p', name: 'P', purpose: 'x', status: 'active' });
      const other = await addPartnership(tx, { handle: 'q', name: 'Q', purpose: 'x', status: 'active' });
      const row = {
        meetingId: null,
        agendaItemId: null,
        owner: 'Anna Ek',
        contactPersonId: null,
        addedOn: '2026-01-01',
      };
      const ids = await addActions(tx, [
        { ...row, partnershipId, organisationId, what: 'later', due: '2026-03-01' },
        { ...row, partnershipId, organisationId: null, what: 'sooner', due: '2026-02-01' },
        { ...row, partnershipId: other, organisationId, what: 'other', due: '2026-02-01' },
      ]);
      return { partnershipId, organisationId, ids };
    });
    return { store, ...value };
  }

  test('are listed by due day, and chosen by partnership, organisation and period', async () => {
    const { store, partnershipId, organisationId } = await someActions();
    const whats = async (selection: Parameters<typeof listActions>[1]) =>
      (await listActions(store.db, selection)).map(({ what }) => what);
    expect(await whats({})).toEqual(['sooner', 'other', 'later']);
    expect(await whats({ partnership: partnershipId })).toEqual(['sooner', 'later']);
    expect(await whats({ organisation: organisationId })).toEqual(['other', 'later']);
    expect(await whats({ due: { from: '2026-02-01', until: '2026-02-28' } })).toEqual(['sooner', 'other']);
    expect((await countActionsByMeeting(store.db)).size).toBe(0);
  });

  test('done and cancelled ones are no longer open', async () => {
    const { store, ids } = await someActions();
    await change(store, async (tx) => {
      await finishActions(tx, ids.slice(0, 1), '2026-02-10');
      await editAction(tx, ids[1] ?? 0, { cancelledOn: '2026-02-10' });
    });
    expect((await listActions(store.db, { state: 'open' })).map(({ what }) => what)).toEqual(['other']);
    expect((await listActions(store.db, { state: 'done' })).map(({ what }) => what)).toEqual(['later']);
  });
});

test.each([
  ['on its due day', '2026-02-01', null, null, 'open'],
  ['a day after', '2026-02-02', null, null, 'overdue'],
  ['done late', '2026-02-05', '2026-02-04', null, 'done'],
  ['cancelled', '2026-02-05', null, '2026-01-04', 'cancelled'],
] as const)('an action %s', (_name, today, doneOn, cancelledOn, state) => {
  expect(stateOf({ due: '2026-02-01', doneOn, cancelledOn }, today)).toBe(state);
});
