import { expect, test } from 'vitest';
import type { AgreementDocument } from '../../src/agreement/agreement.ts';
import { addVersion, endAgreement, listVersions, signVersion, versionInForce } from '../../src/agreement/records.ts';
import { en } from '../../src/i18n/en.ts';
import { SamspelError } from '../../src/i18n/error.ts';
import type { Store } from '../../src/store/index.ts';
import { anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';

const anAgreement = (given: Partial<AgreementDocument> = {}): AgreementDocument => ({
  title: { sv: 'Spelregler' },
  valid: { from: '2026-01-01' },
  parties: [
    { organisation: 'luckan', role: 'lead', signatory: 'Anna Ek' },
    { organisation: 'arbis', role: 'partner' },
  ],
  clauses: [{ id: 'meet', text: { sv: 'Vi möts.' }, rule: { kind: 'meeting-cadence', every: '2 months' } }],
  ...given,
});

const luckan = { handle: 'luckan', name: 'Luckan' };

async function aWorld(open: () => Promise<Store>) {
  const store = await open();
  const { value: id } = await change(store, async (tx) => {
    await anOrganisation(tx, { handle: 'luckan' });
    await anOrganisation(tx, { handle: 'arbis' });
    return aPartnership(tx, { handle: 'vagen-in', name: 'Vägen in' });
  });
  const draft = async (document: AgreementDocument, on = '2026-01-01') =>
    (await change(store, (tx) => addVersion(tx, id, document, on))).value;
  const newest = async () => {
    const version = (await listVersions(store.db, id)).at(-1);
    if (version === undefined) throw new Error('no version');
    return version;
  };
  return { store, id, draft, newest, partnership: { id, name: 'Vägen in' } };
}

/** The kind and the words of what is thrown. */
async function thrown(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof SamspelError)) throw new Error(`not a SamspelError: ${error}`);
  return `${error.kind}: ${error.text(en)}`;
}

onEachEngine('agreements', (open) => {
  test('a version is kept with its parties in their order', async () => {
    const { draft, newest } = await aWorld(open);
    expect(await draft(anAgreement())).toMatchObject({ version: 1, outcome: 'added' });
    const unsigned = { signedOn: null, signedBy: null };
    expect(await newest()).toMatchObject({
      partnership: 'vagen-in',
      version: 1,
      validFrom: '2026-01-01',
      validUntil: null,
      draftedOn: '2026-01-01',
      endedOn: null,
      document: anAgreement(),
      signatures: [
        { organisation: 'luckan', role: 'lead', signatory: 'Anna Ek', ...unsigned },
        { organisation: 'arbis', role: 'partner', signatory: null, ...unsigned },
      ],
    });
  });

  test('the same document changes nothing, in whatever order its keys are', async () => {
    const { store, id, draft } = await aWorld(open);
    await draft(anAgreement());
    const turned = Object.fromEntries(Object.entries(anAgreement()).reverse()) as unknown as AgreementDocument;
    const again = await change(store, (tx) => addVersion(tx, id, turned, '2026-02-01'));
    expect(again).toMatchObject({ operation: null, value: { version: 1, outcome: 'unchanged' } });
  });

  test('a changed document is the next version; the old one stays', async () => {
    const { store, id, draft } = await aWorld(open);
    await draft(anAgreement());
    expect(await draft(anAgreement({ title: { sv: 'Nya' } }))).toMatchObject({ version: 2, outcome: 'added' });
    expect((await listVersions(store.db, id)).map(({ document }) => document.title.sv)).toEqual(['Spelregler', 'Nya']);
    expect(await listVersions(store.db, null)).toHaveLength(2);
  });

  test('a party that the register does not have leaves nothing behind', async () => {
    const { store, id } = await aWorld(open);
    const stranger = anAgreement({ parties: [{ organisation: 'nobody', role: 'lead' }] });
    expect(await thrown(change(store, (tx) => addVersion(tx, id, stranger, '2026-01-01')))).toMatch(/^not-found/);
    expect(await listVersions(store.db, id)).toEqual([]);
  });

  test('the newer version replaces the older from its first day, for good', async () => {
    const { store, id, draft } = await aWorld(open);
    await draft(anAgreement());
    await draft(anAgreement({ valid: { from: '2026-06-01', until: '2026-12-31' } }));
    const inForce = async (on: string) => (await versionInForce(store.db, id, on))?.version ?? null;
    expect(await inForce('2025-12-31')).toBeNull();
    expect(await inForce('2026-05-31')).toBe(1);
    expect(await inForce('2026-06-01')).toBe(2);
    expect(await inForce('2026-12-31')).toBe(2);
    expect(await inForce('2027-01-01')).toBeNull();
  });

  test('a signature is recorded once', async () => {
    const { store, draft, newest } = await aWorld(open);
    await draft(anAgreement());
    const version = await newest();
    await change(store, (tx) => signVersion(tx, version, luckan, { on: '2026-01-15', by: 'Anna Ek' }));
    expect((await newest()).signatures.map(({ signedOn, signedBy }) => [signedOn, signedBy])).toEqual([
      ['2026-01-15', 'Anna Ek'],
      [null, null],
    ]);
    const signed = await newest();
    expect(
      await thrown(change(store, (tx) => signVersion(tx, signed, luckan, { on: '2026-01-16', by: 'Anna Ek' }))),
    ).toBe('conflict: Luckan signed version 1 on 15 Jan 2026 already.');
  });

  test('only a party can sign', async () => {
    const { store, draft, newest } = await aWorld(open);
    await draft(anAgreement());
    const [version, stranger] = [await newest(), { handle: 'nyland', name: 'Nyland' }];
    expect(await thrown(change(store, (tx) => signVersion(tx, version, stranger, { on: '2026-01-15', by: 'X' })))).toBe(
      'not-found: Nyland is not a party of version 1.',
    );
  });

  test('an ended agreement is in force until its last day, and can be drafted anew', async () => {
    const { store, id, draft, partnership } = await aWorld(open);
    await draft(anAgreement());
    const end = () => change(store, (tx) => endAgreement(tx, partnership, { on: '2026-03-31', reason: 'slut' }));
    await end();
    expect((await versionInForce(store.db, id, '2026-03-31'))?.endReason).toBe('slut');
    expect(await versionInForce(store.db, id, '2026-04-01')).toBeNull();
    expect(await thrown(end())).toBe('conflict: The agreement of Vägen in ended on 31 Mar 2026.');
    expect(await draft(anAgreement())).toMatchObject({ version: 2, outcome: 'added' });
  });

  test('ending what is not there', async () => {
    const { store, partnership } = await aWorld(open);
    expect(
      await thrown(change(store, (tx) => endAgreement(tx, partnership, { on: '2026-03-31', reason: 'slut' }))),
    ).toBe('not-found: Vägen in has no agreement yet.');
  });
});
