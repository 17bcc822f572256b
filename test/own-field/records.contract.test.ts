import { expect, test } from 'vitest';
import { taggedNouns } from '../../src/lib/vocabulary-own.ts';
import { listOrganisations, mergeOrganisations } from '../../src/organisation/records.ts';
import {
  addOwnField,
  changeOwnValues,
  countEachValue,
  countOwnValues,
  editOwnField,
  listOwnFields,
  ownValueHistory,
  ownValuesOf,
  ownValuesOfOne,
  renameValue,
} from '../../src/own-field/records.ts';
import { joinAsParticipant, leaveAsParticipant, mergeParticipants } from '../../src/participant/records.ts';
import { erasePeople } from '../../src/privacy/erase.ts';
import { mayShare, refusals } from '../../src/privacy/gate.ts';
import { countByOwnField } from '../../src/report/records/own-groups.ts';
import { leavers } from '../../src/rules/records/leavers.ts';
import type { Tx } from '../../src/store/index.ts';
import { copyOfPerson } from '../../src/store/person-copy.ts';
import { addTags, countTags, removeTags, renameTag, tagNames, tagsOf } from '../../src/tag/records.ts';
import { aPerson, aWorld, consents, course } from '../privacy/world.ts';
import { anOrganisation, aPartnership } from '../support/builders.ts';
import { change, head, onEachEngine } from '../support/stores.ts';

const labels = { en: 'Shoe size', sv: null, fi: null };
const size = { key: 'size', subject: 'participant', kind: 'number', choices: [], labels, sensitive: false } as const;
const crew = { ...size, key: 'crew', kind: 'choice', choices: ['red', 'blue'] } as const;
const diet = { ...size, key: 'diet', kind: 'text', sensitive: true } as const;
const until = { ...size, key: 'until', kind: 'date', subject: 'organisation' } as const;

/** The four fields. */
async function fields(tx: Tx) {
  for (const field of [size, crew, diet, until]) await addOwnField(tx, field);
  return listOwnFields(tx.db, null);
}
const olena = { givenName: 'Olena', familyName: 'Shevchenko' };
const ali = { givenName: 'Ali', familyName: 'Hassan' };

onEachEngine('own fields', (open) => {
  test('are kept as they were given; archived ones are out of sight with their values, and come back with them', async () => {
    const store = await open();
    const { value: person } = await change(store, async (tx) => {
      const all = await fields(tx);
      const id = await aPerson(tx, olena);
      await changeOwnValues(tx, 'participant', id, { size: 38.5, crew: 'red', diet: null }, all);
      return id;
    });
    expect(await listOwnFields(store.db, 'organisation')).toEqual([{ ...until, id: 4, archivedOn: null }]);
    expect(await ownValuesOfOne(store.db, 'participant', person)).toEqual({ size: 38.5, crew: 'red' });
    expect([...(await countOwnValues(store.db))]).toEqual([
      [1, 1],
      [2, 1],
    ]);
    await change(store, (tx) => editOwnField(tx, 1, { archivedOn: '2026-03-01' }));
    expect((await listOwnFields(store.db, 'participant')).map(({ key }) => key)).toEqual(['crew', 'diet']);
    expect(await ownValuesOfOne(store.db, 'participant', person)).toEqual({ crew: 'red' });
    await change(store, (tx) => editOwnField(tx, 1, { archivedOn: null }));
    expect(await ownValuesOfOne(store.db, 'participant', person)).toEqual({ size: 38.5, crew: 'red' });
    await expect(change(store, (tx) => addOwnField(tx, size))).rejects.toThrow();
  });

  test('a value is set, changed, taken away and undone; what is so already is no change', async () => {
    const store = await open();
    const { value } = await change(store, async (tx) => ({ all: await fields(tx), id: await aPerson(tx, olena) }));
    const set = (given: Record<string, number | string | null>) =>
      change(store, (tx) => changeOwnValues(tx, 'participant', value.id, given, value.all));
    await set({ size: 38 });
    expect((await set({ size: 38 })).operation).toBeNull();
    await set({ size: 39, crew: 'blue' });
    const { operation } = await set({ size: null });
    expect(await ownValuesOfOne(store.db, 'participant', value.id)).toEqual({ crew: 'blue' });
    expect((await ownValueHistory(store.db, value.id)).map(({ field, from, to }) => [field, from, to])).toEqual([
      ['own:size', 39, null],
      ['own:crew', null, 'blue'],
      ['own:size', 38, 39],
      ['own:size', null, 38],
    ]);
    await store.undo(head('undo'), operation, () => 'undone');
    expect(await ownValuesOfOne(store.db, 'participant', value.id)).toEqual({ size: 39, crew: 'blue' });
    expect((await ownValueHistory(store.db, value.id))[0]).toMatchObject({ field: 'own:size', from: null, to: 39 });
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('a choice gets another name, also where it was chosen', async () => {
    const store = await open();
    const { value: person } = await change(store, async (tx) => {
      const all = await fields(tx);
      const id = await aPerson(tx, olena);
      await changeOwnValues(tx, 'participant', id, { crew: 'red' }, all);
      await renameValue(tx, 2, 'red', 'crimson');
      await editOwnField(tx, 2, { choices: ['crimson', 'blue'] });
      return id;
    });
    expect(await ownValuesOfOne(store.db, 'participant', person)).toEqual({ crew: 'crimson' });
    expect([...(await countEachValue(store.db, 2))]).toEqual([['crimson', 1]]);
  });

  test('of two people who become one: what the one who stays lacks moves to her, tags too, and undo parts them again', async () => {
    const store = await open();
    const { value: people } = await change(store, async (tx) => {
      const all = await fields(tx);
      const [a, b] = [await aPerson(tx, olena), await aPerson(tx, ali)];
      await changeOwnValues(tx, 'participant', a, { size: 38 }, all);
      await changeOwnValues(tx, 'participant', b, { size: 40, crew: 'red' }, all);
      await addTags(tx, 'participant', a, ['evening']);
      await addTags(tx, 'participant', b, ['evening', 'car']);
      return [a, b] as const;
    });
    const [kept, gone] = people;
    const { operation } = await change(store, (tx) => mergeParticipants(tx, kept, gone, {}));
    expect(await ownValuesOfOne(store.db, 'participant', kept)).toEqual({ size: 38, crew: 'red' });
    expect((await tagsOf(store.db, 'participant', null)).get(kept)).toEqual(['car', 'evening']);
    await store.undo(head('undo'), operation, () => 'undone');
    expect(await ownValuesOf(store.db, 'participant', null)).toEqual(
      new Map([
        [kept, { size: 38 }],
        [gone, { size: 40, crew: 'red' }],
      ]),
    );
  });

  test('of two organisations that become one likewise', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const all = await fields(tx);
      const [a, b] = [await anOrganisation(tx, { handle: 'nyland' }), await anOrganisation(tx, { handle: 'te' })];
      await changeOwnValues(tx, 'organisation', a, { until: '2026-12-31' }, all);
      await changeOwnValues(tx, 'organisation', b, { until: '2027-12-31' }, all);
      await addTags(tx, 'org', b, ['funder']);
      const [kept, gone] = await listOrganisations(tx.db, 'all');
      if (kept !== undefined && gone !== undefined) await mergeOrganisations(tx, kept, gone);
    });
    expect([...(await ownValuesOf(store.db, 'organisation', null)).values()]).toEqual([{ until: '2026-12-31' }]);
    expect([...(await tagsOf(store.db, 'org', null)).values()]).toEqual([['funder']]);
  });

  test('go with the person: nothing of them is left, in the log neither', async () => {
    const store = await open();
    const { value: person } = await change(store, async (tx) => {
      const all = await fields(tx);
      const id = await aPerson(tx, olena);
      await changeOwnValues(tx, 'participant', id, { size: 38, diet: 'no nuts at all' }, all);
      await addTags(tx, 'participant', id, ['wheelchair user']);
      return id;
    });
    const all = await listOwnFields(store.db, null);
    await change(store, (tx) => changeOwnValues(tx, 'participant', person, { diet: null }, all));
    const copy = await copyOfPerson(store.db, person);
    expect([...copy.rows.keys()]).toEqual(['participant', 'ownValue', 'tag']);
    expect(JSON.stringify(copy.history)).toContain('no nuts at all');
    const why = { on: '2026-03-01', why: 'request', instead: '[erased]', wholeCells: 'blot' } as const;
    await change(store, (tx) => erasePeople(tx, [person], why));
    expect(await ownValuesOf(store.db, 'participant', null)).toEqual(new Map());
    expect(await tagNames(store.db)).toEqual([]);
    const kept = await store.db.selectFrom('change').select('before').where('before', 'is not', null).execute();
    expect(JSON.stringify(kept)).not.toMatch(/nuts|wheelchair/);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('go to a partner as agreed; a sensitive one only with a consent that names it, an archived one never', async () => {
    const store = await open();
    const { value: world } = await change(store, async (tx) => {
      await fields(tx);
      const made = await aWorld(tx, 1, [
        { ...course, fields: ['own:diet'] },
        { ...course, basis: 'public-task', fields: ['givenName', 'own:size', 'own:diet'] },
      ]);
      await consents(tx, made, made.people[0] ?? 0, { fields: ['givenName', 'phone'] });
      return made;
    });
    const ask = () =>
      mayShare(store.db, {
        purpose: null,
        fields: ['givenName', 'own:size', 'own:diet', 'own:none'],
        on: '2026-03-01',
        people: world.people,
        receiver: world.arbis,
      });
    const before = await ask();
    expect([...(before.people[0]?.allowed ?? [])]).toEqual(['givenName', 'own:size']);
    expect(refusals(before)).toEqual([
      { reason: 'not-agreed', fields: ['own:none'], people: world.people },
      { reason: 'sensitive', fields: ['own:diet'], people: world.people },
    ]);
    await change(store, (tx) => consents(tx, world, world.people[0] ?? 0, { fields: ['own:diet'] }));
    expect([...((await ask()).people[0]?.allowed ?? [])]).toEqual(['givenName', 'own:size', 'own:diet']);
    await change(store, (tx) => editOwnField(tx, 1, { archivedOn: '2026-03-01' }));
    expect([...((await ask()).people[0]?.allowed ?? [])]).toEqual(['givenName', 'own:diet']);
  });

  test('are groups of a report: everyone once, those of whom it is not known too', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const all = await fields(tx);
      const way = await aPartnership(tx, { handle: 'way' });
      for (const [index, value] of ['red', 'red', 'blue', null].entries()) {
        const id = await aPerson(tx, { ...olena, joinedOn: '2026-01-01' });
        await joinAsParticipant(tx, id, way, index === 0 ? '2026-02-01' : '2026-07-01');
        await changeOwnValues(tx, 'participant', id, { crew: value, size: index }, all);
      }
      const archived = await aPerson(tx, ali);
      await tx.db.updateTable('participant').set({ archivedOn: '2026-03-01' }).where('id', '=', archived).execute();
    });
    const quarters = {
      before: { from: '2026-04-01', until: '2026-06-30' },
      now: { from: '2026-07-01', until: '2026-09-30' },
    };
    const rows = await countByOwnField(store.db, 2, quarters);
    const none = { joined: 0, active: 0, ended: 0 };
    const one = { joined: 1, active: 1, ended: 0 };
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual({ value: 'blue', now: one, before: none });
    expect(rows).toContainEqual({ value: null, now: one, before: none });
    expect(rows).toContainEqual({
      value: 'red',
      now: { joined: 1, active: 2, ended: 0 },
      before: { joined: 0, active: 1, ended: 0 },
    });
  });

  test('are kept data too: the rule on erasing sees them, archived ones as well', async () => {
    const store = await open();
    const { value: way } = await change(store, async (tx) => {
      const all = await fields(tx);
      const partnership = await aPartnership(tx, { handle: 'way' });
      const id = await aPerson(tx, olena);
      await joinAsParticipant(tx, id, partnership, '2026-01-01');
      await leaveAsParticipant(tx, id, null, '2026-02-01', 'moved');
      await changeOwnValues(tx, 'participant', id, { size: 38, diet: 'vegan' }, all);
      await editOwnField(tx, 1, { archivedOn: '2026-03-01' });
      return partnership;
    });
    const period = { from: '2026-01-01', until: '2026-12-31' };
    const found = await leavers(store.db, { partnerships: [way], period });
    expect([...found.values()].flat()[0]?.held).toEqual(['givenName', 'familyName', 'own:size', 'own:diet']);
  });

  test('tags: counted by what has them, renamed everywhere, two of one thing become one', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const [a, b] = [await aPerson(tx, olena), await aPerson(tx, ali)];
      const org = await anOrganisation(tx, { handle: 'arbis' });
      await addTags(tx, 'participant', a, ['evening', 'evenings']);
      await addTags(tx, 'participant', b, ['evening']);
      await addTags(tx, 'participant', b, ['evening']);
      await addTags(tx, 'org', org, ['evening', 'school']);
      await removeTags(tx, 'org', org, ['school']);
    });
    const { operation } = await change(store, (tx) => renameTag(tx, 'evening', 'evenings'));
    const none = Object.fromEntries(taggedNouns.map((noun) => [noun, 0]));
    expect(await countTags(store.db)).toEqual([
      { name: 'evenings', total: 3, of: { ...none, participant: 2, org: 1 } },
    ]);
    await store.undo(head('undo'), operation, () => 'undone');
    expect((await countTags(store.db)).map(({ name, total }) => [name, total])).toEqual([
      ['evening', 3],
      ['evenings', 1],
    ]);
  });
});
