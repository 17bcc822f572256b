import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalBases } from '../../src/lib/vocabulary-privacy.ts';
import { answer, type Consent } from '../../src/privacy/privacy.ts';

const course = { to: 'arbis', purpose: 'language course', basis: 'consent', fields: ['phone', 'own:diet'] };
const aConsent = (given: Partial<Consent> = {}): Consent => ({
  id: 7,
  purpose: 'language course',
  basis: 'consent',
  fields: ['own:diet'],
  validFrom: '2026-01-01',
  validUntil: null,
  withdrawnOn: null,
  ...given,
});
const outcome = (clauses: (typeof course)[], consents: Consent[]) => {
  const [one] = answer(
    { clauses, consents, restrictions: [] },
    { purpose: null, fields: ['own:diet'], on: '2026-03-01', sensitive: new Set(['own:diet']) },
  );
  return one?.allowed ? `${one.basis} ${one.consent}` : one?.reason;
};

describe('a sensitive field', () => {
  test.each<[string, (typeof course)[], Consent[], string]>([
    ['agreed and consented to by name', [course], [aConsent()], 'consent 7'],
    ['not agreed', [], [aConsent()], 'not-agreed'],
    ['consented to without being named', [course], [aConsent({ fields: ['phone'] })], 'sensitive'],
    ['without a consent', [course], [], 'sensitive'],
    ['on the ground of a public task', [{ ...course, basis: 'public-task' }], [], 'sensitive'],
    ['by a legal obligation noted for her', [course], [aConsent({ basis: 'legal-obligation' })], 'sensitive'],
    ['consented to for something else', [course], [aConsent({ purpose: 'marketing' })], 'sensitive'],
    ['consented to where the clause has another ground', [{ ...course, basis: 'contract' }], [aConsent()], 'consent 7'],
    ['withdrawn', [course], [aConsent({ withdrawnOn: '2026-02-01' })], 'withdrawn'],
    ['expired', [course], [aConsent({ validUntil: '2026-02-01' })], 'expired'],
    ['from tomorrow', [course], [aConsent({ validFrom: '2026-03-02' })], 'not-yet'],
  ])('%s', (_name, clauses, consents, expected) => expect(outcome(clauses, consents)).toBe(expected));

  test('never goes without a valid consent that names it, whatever else there is', () => {
    const clause = fc.record({
      to: fc.constant('arbis'),
      purpose: fc.constantFrom('a', 'b'),
      basis: fc.constantFrom(...legalBases),
      fields: fc.subarray(['phone', 'own:diet']),
    });
    const consent = fc.record({
      id: fc.nat(),
      purpose: fc.constantFrom('a', 'b'),
      basis: fc.constantFrom(...legalBases),
      fields: fc.subarray(['phone', 'own:diet']),
      validFrom: fc.constantFrom('2026-01-01', '2026-12-01'),
      validUntil: fc.constantFrom(null, '2026-02-01'),
      withdrawnOn: fc.constantFrom(null, '2026-02-01'),
    });
    fc.assert(
      fc.property(fc.array(clause), fc.array(consent), (clauses, consents) => {
        const goes = String(outcome(clauses, consents)).startsWith('consent ');
        const named = consents.some(
          (one) =>
            one.basis === 'consent' &&
            one.fields.includes('own:diet') &&
            one.validFrom <= '2026-03-01' &&
            one.validUntil === null &&
            one.withdrawnOn === null &&
            clauses.some(({ purpose, fields }) => purpose === one.purpose && fields.includes('own:diet')),
        );
        expect(goes).toBe(named);
      }),
    );
  });
});
