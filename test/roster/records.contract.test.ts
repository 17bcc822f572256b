/** The records of rosters give the same on each engine. */
import { expect, test } from 'vitest';
import { planImport } from '../../src/roster/planning.ts';
import {
  type Arrival,
  applyPlan,
  countPeople,
  currentPeople,
  deleteHeading,
  deleteProfile,
  knownPeople,
  listHeadings,
  listProfiles,
  peopleByKeys,
  peopleByNames,
  profilesForShape,
  rememberReading,
  saveHeading,
  saveProfile,
  takingPart,
  toldOfBy,
} from '../../src/roster/records.ts';
import { openIntake } from '../../src/roster/streaming/intake.ts';
import type { Store } from '../../src/store/index.ts';
import { anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';
import { readText, today } from './world.ts';

const list = `Id;Förnamn;Efternamn;Född;Personbeteckning;Nivå i svenska;Kommun
7;Anna;Ek;15.3.1990;150390-901C;A2;Åbo
8;Bo;Berg;1.1.1980;;;
;Omar;Al Saleh;;;;
`;
const digestOf = (code: string): string => `digest of ${code}`;

async function aRegister(store: Store): Promise<Arrival> {
  const { value } = await change(store, async (tx) => {
    const sender = await anOrganisation(tx, { handle: 'arbis' });
    const partnership = await aPartnership(tx, { handle: 'vagen-in' });
    return { sender, partnership };
  });
  return { ...value, today, actor: 'anna', digestOf, written: () => {} };
}

const requestOf = (arrival: Arrival) =>
  ({
    ...arrival,
    partnership: { id: arrival.partnership ?? 0, handle: 'vagen-in' },
    onMatch: 'update',
    linkage: 'on',
  }) as const;

onEachEngine('records of rosters', (open) => {
  test('what a list brings is found again by number, code, name and sender', async () => {
    const store = await open();
    const { db } = store;
    const arrival = await aRegister(store);
    const read = async (csv: string) =>
      change(store, async (tx) => {
        const plan = await planImport(tx, readText(csv).validation, requestOf(arrival));
        await applyPlan(tx, plan.rows, arrival);
        return plan;
      });
    expect((await read(list)).value.counts).toMatchObject({ created: 3 });
    const [anna, bo, omar] = await knownPeople(db, arrival.sender);
    expect(anna).toMatchObject({
      nameKey: 'annaek',
      birthDate: '1990-03-15',
      externalIds: ['7'],
      personalIdDigest: digestOf('150390-901C'),
    });
    expect(await countPeople(db)).toEqual({ people: 3, last: omar?.id });
    const keys = { externalIds: ['8', 'nobody'], digests: [digestOf('150390-901C')] };
    expect(await peopleByKeys(db, arrival.sender, keys)).toEqual([anna, bo]);
    expect(await peopleByKeys(db, arrival.sender, { externalIds: [], digests: [] })).toEqual([]);
    expect(await peopleByNames(db, null, [{ nameKey: 'annaek', birthDate: '1990-03-15' }])).toEqual([anna]);
    expect(await peopleByNames(db, null, [{ nameKey: 'annaek', birthDate: '1991-03-15' }])).toEqual([]);
    expect(await peopleByNames(db, null, [{ nameKey: 'omaralsaleh', birthDate: '1991-03-15' }])).toEqual([omar]);
    expect(
      await peopleByNames(db, null, [
        { nameKey: 'nobody', birthDate: null },
        { nameKey: 'boberg', birthDate: null },
      ]),
    ).toEqual([{ ...bo, externalIds: ['8'] }]);
    const current = (await currentPeople(db, [anna?.id ?? 0], arrival.sender)).get(anna?.id ?? 0);
    expect(current).toMatchObject({
      externalIds: ['7'],
      personalIdKnown: true,
      levels: [{ language: 'sv', level: 'A2' }],
    });
    expect(current?.fields.municipality).toBe('853');
    expect((await takingPart(db, arrival.partnership ?? 0, today)).size).toBe(3);
    expect((await toldOfBy(db, arrival.sender ?? 0)).size).toBe(3);
    expect((await read(list)).operation).toBeNull();
    const changed = await read(list.replace('A2', 'B1').replace('Åbo', 'Esbo'));
    expect(changed.value.counts).toMatchObject({ updated: 1, unchanged: 2 });
    expect((await currentPeople(db, [anna?.id ?? 0], null)).get(anna?.id ?? 0)?.fields.municipality).toBe('049');
  });

  test('another sender, who spells a name in another way, changes it neither the first time nor the second', async () => {
    const store = await open();
    const { db } = store;
    const first = await aRegister(store);
    const { value: sender } = await change(store, (tx) => anOrganisation(tx, { handle: 'nyland' }));
    const second = { ...first, sender };
    const read = async (csv: string, arrival: Arrival) =>
      change(store, async (tx) => {
        const plan = await planImport(tx, readText(csv).validation, requestOf(arrival));
        await applyPlan(tx, plan.rows, arrival);
        return plan.rows.map(({ changes }) => Object.keys(changes));
      });
    const header = 'Id;Förnamn;Efternamn;Född;Tfn';
    await read(`${header}\n3;Muhammad;Alizadeh;3.3.1985;0401234569\n4;Anna;Ekström;5.4.1990;0401234567`, first);
    const theirs = `${header}\n901;Mohamed;Alizadeh;3.3.1985;0401234569\n902;Ekström;Anna;5.4.1990;0401234567`;
    expect((await read(theirs, second)).value).toEqual([['externalId'], ['externalId']]);
    expect((await read(theirs, second)).operation).toBeNull();
    const [muhammad] = await knownPeople(db, sender);
    expect(muhammad?.nameKey).toBe('muhammadalizadeh');
    // Who said the name first may correct it, and a new family name is no spelling.
    expect((await read(`${header}\n3;Mohammad;Alizadeh;3.3.1985;`, first)).value).toEqual([['givenName']]);
    expect((await read(`${header}\n902;Anna;Lindqvist;5.4.1990;`, second)).value).toEqual([['familyName']]);
  });

  test('a list in portions does the same', async () => {
    const store = await open();
    const arrival = await aRegister(store);
    const inPortions = (csv: string) =>
      change(store, async (tx) => {
        const intake = await openIntake(tx, { ...requestOf(arrival), arrival, numberHeading: 'Id' });
        for (const person of readText(csv).validation.people) await intake.take([person]);
        await intake.finish();
        return intake.counts;
      });
    expect((await inPortions(list)).value).toMatchObject({ created: 3 });
    expect((await inPortions(list)).operation).toBeNull();
    expect((await inPortions(list.replace('Åbo', 'Esbo'))).value).toMatchObject({ updated: 1, unchanged: 2 });
    expect((await knownPeople(store.db, arrival.sender)).map(({ externalIds }) => externalIds)).toEqual([
      ['7'],
      ['8'],
      [],
    ]);
  });

  test('profiles, headings and what was read are kept', async () => {
    const store = await open();
    const { db } = store;
    const document = { map: ['Klass=-'], headings: ['Namn', 'Klass'] };
    await change(store, async (tx) => {
      await saveProfile(tx, 'arbis', null, document);
      await saveProfile(tx, 'arbis', null, { ...document, sheet: 'Lista' });
      await saveHeading(tx, 'Etternavn', 'phone');
      await saveHeading(tx, 'ETTERNAVN', 'familyName');
      await rememberReading(tx, { file: 'lista.csv', digest: 'abc', organisationId: null });
    });
    const profiles = await listProfiles(db);
    expect(profiles).toMatchObject([{ name: 'arbis', document: { sheet: 'Lista' } }]);
    expect(await profilesForShape(db, 'klass|namn')).toHaveLength(1);
    const headings = await listHeadings(db);
    expect(headings).toMatchObject([{ heading: 'ETTERNAVN', field: 'familyName' }]);
    await change(store, async (tx) => {
      for (const { id } of profiles) await deleteProfile(tx, id);
      for (const { id } of headings) await deleteHeading(tx, id);
    });
    expect([await listHeadings(db), await listProfiles(db)]).toEqual([[], []]);
  });
});
