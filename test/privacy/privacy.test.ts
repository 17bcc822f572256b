import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/date.ts';
import { type Asked, answer, basisOf, type Consent, consentOn, type Standing } from '../../src/privacy/privacy.ts';
import { aDay } from '../support/arbitrary.ts';

const course = { to: 'arbis', purpose: 'language course', basis: 'consent', fields: ['givenName', 'phone'] };
const aConsent = (given: Partial<Consent> = {}): Consent => ({
  id: 1,
  purpose: 'language course',
  basis: 'consent',
  fields: ['givenName', 'phone'],
  validFrom: '2026-01-01',
  validUntil: null,
  withdrawnOn: null,
  ...given,
});
const standing = (given: Partial<Standing> = {}): Standing => ({
  clauses: [course],
  consents: [aConsent()],
  restrictions: [],
  ...given,
});
const asked = (given: Partial<Asked> = {}): Asked => ({
  purpose: 'language course',
  fields: ['phone'],
  on: '2026-03-01',
  ...given,
});
const outcome = (standingGiven: Standing, askedGiven: Asked = asked()) => {
  const [one] = answer(standingGiven, askedGiven);
  return one?.allowed ? one.basis : one?.reason;
};
const from = { validFrom: '2026-02-01', liftedOn: null };

describe('one field', () => {
  test.each<[string, string, Standing, Asked]>([
    ['agreed and consented to', 'consent', standing(), asked()],
    ['the purpose written otherwise', 'consent', standing(), asked({ purpose: 'Language-Course' })],
    ['any purpose', 'consent', standing(), asked({ purpose: null })],
    ['no agreement', 'not-agreed', standing({ clauses: [] }), asked()],
    ['a field not agreed', 'not-agreed', standing(), asked({ fields: ['email'] })],
    ['another purpose', 'not-agreed', standing(), asked({ purpose: 'marketing' })],
    ['no consent', 'no-consent', standing({ consents: [] }), asked()],
    [
      'a consent for other fields',
      'no-consent',
      standing({ consents: [aConsent({ fields: ['givenName'] })] }),
      asked(),
    ],
    [
      'a consent for another purpose',
      'no-consent',
      standing({ consents: [aConsent({ purpose: 'x' })] }),
      asked({ purpose: null }),
    ],
    ['on the last day', 'consent', standing({ consents: [aConsent({ validUntil: '2026-03-01' })] }), asked()],
    ['a day after the last', 'expired', standing({ consents: [aConsent({ validUntil: '2026-02-28' })] }), asked()],
    ['withdrawn the same day', 'withdrawn', standing({ consents: [aConsent({ withdrawnOn: '2026-03-01' })] }), asked()],
    ['a consent from tomorrow', 'not-yet', standing({ consents: [aConsent({ validFrom: '2026-03-02' })] }), asked()],
    [
      'withdrawn, then given anew',
      'consent',
      standing({ consents: [aConsent({ withdrawnOn: '2026-02-01' }), aConsent({ id: 2 })] }),
      asked(),
    ],
    [
      'a clause on a public task',
      'public-task',
      standing({ clauses: [{ ...course, basis: 'public-task' }], consents: [] }),
      asked(),
    ],
    [
      'a basis nobody knows counts as consent',
      'no-consent',
      standing({ clauses: [{ ...course, basis: 'because' }], consents: [] }),
      asked(),
    ],
    [
      'a legal obligation needs no agreement',
      'legal-obligation',
      standing({ clauses: [], consents: [aConsent({ basis: 'legal-obligation' })] }),
      asked(),
    ],
    [
      'restricted',
      'restricted',
      standing({ restrictions: [{ kind: 'restriction', purpose: null, ...from }] }),
      asked(),
    ],
    [
      'restricted later',
      'consent',
      standing({ restrictions: [{ kind: 'restriction', purpose: null, validFrom: '2026-03-02', liftedOn: null }] }),
      asked(),
    ],
    [
      'a restriction lifted',
      'consent',
      standing({
        restrictions: [{ kind: 'restriction', purpose: null, validFrom: '2026-02-01', liftedOn: '2026-03-01' }],
      }),
      asked(),
    ],
    [
      'objecting to a public task',
      'objected',
      standing({
        clauses: [{ ...course, basis: 'public-task' }],
        restrictions: [{ kind: 'objection', purpose: null, ...from }],
      }),
      asked(),
    ],
    [
      'objecting to something else',
      'public-task',
      standing({
        clauses: [{ ...course, basis: 'public-task' }],
        restrictions: [{ kind: 'objection', purpose: 'research', ...from }],
      }),
      asked(),
    ],
    [
      'objecting, but consenting',
      'consent',
      standing({ restrictions: [{ kind: 'objection', purpose: null, ...from }] }),
      asked(),
    ],
  ])('%s: %s', (_name, expected, given, question) => {
    expect(outcome(given, question)).toBe(expected);
  });
});

test('nothing goes that is not agreed, whatever was consented to', () => {
  const consents = fc.array(
    fc.record({
      validFrom: aDay,
      length: fc.nat(900),
      withdrawn: fc.option(fc.nat(900)),
      fields: fc.subarray(['givenName', 'phone', 'notes', 'email']),
    }),
  );
  fc.assert(
    fc.property(consents, aDay, (given, on) => {
      const answers = answer(
        standing({
          consents: given.map(({ validFrom, length, withdrawn, fields }, index) =>
            aConsent({
              id: index + 1,
              fields,
              validFrom,
              validUntil: addDays(validFrom, length),
              withdrawnOn: withdrawn === null ? null : addDays(validFrom, withdrawn),
            }),
          ),
        }),
        asked({ fields: ['givenName', 'phone', 'notes', 'email'], on }),
      );
      for (const one of answers) {
        if (!one.allowed) continue;
        expect(course.fields).toContain(one.field);
        const key = given[(one.consent ?? 0) - 1];
        expect(key?.fields).toContain(one.field);
        expect(key !== undefined && key.validFrom <= on && on <= addDays(key.validFrom, key.length)).toBe(true);
      }
    }),
  );
});

test('a consent never holds on the day of its withdrawal or after', () => {
  fc.assert(
    fc.property(aDay, fc.nat(1000), fc.nat(1000), (validFrom, after, later) => {
      const withdrawnOn = addDays(validFrom, after);
      expect(consentOn({ validFrom, validUntil: null, withdrawnOn }, addDays(withdrawnOn, later))).toBe('withdrawn');
    }),
  );
});

test.each([
  ['consent', 'consent'],
  ['Public task', 'public-task'],
  ['legal obligation', 'legal-obligation'],
  ['samtycke', 'consent'],
])('the basis "%s" is %s', (written, basis) => expect(basisOf(written)).toBe(basis));
