import { describe, expect, test } from 'vitest';
import type { AgreementVersion } from '../../src/agreement/agreement.ts';
import type { Ruled } from '../../src/rules/records/ruled.ts';
import type { RuleRecords } from '../../src/rules/rules.ts';
import type { CriterionName } from '../../src/stage/criterion.ts';
import type { Beyond } from '../../src/stage/records/beyond.ts';
import { criteria, standingOn } from '../../src/stage/standing.ts';
import { commitment, facts, meeting, member, version } from '../rules/world.ts';

const asOf = '2026-12-31';
const nothingBeyond: Beyond = { referrals: [], learnings: [] };
const members = [
  member('luckan', { role: 'lead' }),
  member('nyland', { sector: 'authority' }),
  member('rahasto', { role: 'funder', sector: 'authority' }),
];
const both = ['luckan', 'nyland'];
const signed = (...organisations: readonly string[]) =>
  both.map((organisation) => ({
    organisation,
    role: 'partner' as const,
    signatory: null,
    signedOn: organisations.includes(organisation) ? '2026-01-10' : null,
    signedBy: null,
  }));

const agreement = (
  given: Partial<AgreementVersion['document']> = {},
  signatures = signed(...both),
): AgreementVersion => ({
  ...version(),
  partnership: 'vagen-in',
  endReason: null,
  signatures,
  document: {
    title: { en: 'Rules' },
    valid: { from: '2026-01-01' },
    parties: both.map((organisation) => ({ organisation, role: 'partner' as const })),
    clauses: [],
    ...given,
  },
});

const ruled = (records: Partial<RuleRecords>, versions: readonly AgreementVersion[] = []): Ruled => ({
  id: 1,
  handle: 'vagen-in',
  name: 'Vägen in',
  closedOn: null,
  targetStage: null,
  versions,
  records: facts({ versions: [], ...records }),
});

const statusOf = (
  name: CriterionName,
  records: Partial<RuleRecords>,
  versions: readonly AgreementVersion[] = [],
  beyond: Beyond = nothingBeyond,
) => standingOn(ruled(records, versions), beyond, asOf).criteria.find((one) => one.name === name)?.status;

const goal = { id: 'path', text: { en: 'A path' } };
const cadence = { id: 'meet', text: { en: 'Meet' }, rule: { kind: 'meeting-cadence', every: '6 months' } };
const action = (due: string, doneOn: string | null) => ({
  id: 1,
  what: 'x',
  organisation: 'luckan',
  due,
  addedOn: '2026-01-01',
  doneOn,
  cancelledOn: null,
});
const decision = (topics: readonly string[] = []) => ({ id: 1, method: null, topics, isOpposed: false });

describe('each criterion', () => {
  test.each<[CriterionName, string, Partial<RuleRecords>, readonly AgreementVersion[], string]>([
    ['info-exchange', 'two met', { members, meetings: [meeting('2026-09-01', both)] }, [], 'met'],
    ['info-exchange', 'two met seven months ago', { members, meetings: [meeting('2026-05-01', both)] }, [], 'not-met'],
    ['info-exchange', 'one alone', { members, meetings: [meeting('2026-09-01', ['luckan'])] }, [], 'not-met'],
    ['info-exchange', 'nobody wrote down who', { members, meetings: [meeting('2026-09-01', [])] }, [], 'unknown'],
    ['info-exchange', 'no meeting is recorded', { members }, [], 'unknown'],
    ['multi-sector', 'two sectors', { members }, [], 'met'],
    [
      'multi-sector',
      'a funder is no second sector',
      { members: [members[0], members[2]].flatMap((m) => m ?? []) },
      [],
      'not-met',
    ],
    [
      'multi-sector',
      'who left does not count',
      { members: [member('luckan'), member('nyland', { sector: 'authority', until: '2026-06-30' })] },
      [],
      'not-met',
    ],
    [
      'shared-goals',
      'with target and day, signed',
      {},
      [agreement({ goals: [{ ...goal, target: 40, by: '2026-12-31' }] })],
      'met',
    ],
    ['shared-goals', 'without target', {}, [agreement({ goals: [goal] })], 'nearly'],
    [
      'shared-goals',
      'not signed, not decided',
      {},
      [agreement({ goals: [{ ...goal, target: 1, by: asOf }] }, signed('luckan'))],
      'nearly',
    ],
    ['shared-goals', 'none', {}, [agreement()], 'not-met'],
    ['roles-agreed', 'all have a contact person', { members }, [], 'met'],
    ['roles-agreed', 'one of two has none', { members: [member('a'), member('b', { contacts: 0 })] }, [], 'nearly'],
    ['roles-agreed', 'the only one has none', { members: [member('a', { contacts: 0 })] }, [], 'not-met'],
    [
      'cadence-kept',
      'as agreed',
      { members, meetings: [meeting('2026-03-01', both), meeting('2026-09-01', both)] },
      [agreement({ clauses: [cadence] })],
      'met',
    ],
    [
      'cadence-kept',
      'a half-year without',
      { members, meetings: [meeting('2026-09-01', both)] },
      [agreement({ clauses: [cadence] })],
      'not-met',
    ],
    ['cadence-kept', 'nothing agreed', { members }, [agreement()], 'not-met'],
    [
      'actions-done',
      'seven of ten',
      { actions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => action('2026-06-01', n <= 7 ? '2026-06-15' : null)) },
      [],
      'met',
    ],
    ['actions-done', 'a day after the grace', { actions: [action('2026-06-01', '2026-06-16')] }, [], 'not-met'],
    ['actions-done', 'still within the grace', { actions: [action('2026-12-20', null)] }, [], 'unknown'],
    ['signed-agreement', 'by all', { members }, [agreement()], 'met'],
    ['signed-agreement', 'by one of two', { members }, [agreement({}, signed('luckan'))], 'nearly'],
    ['signed-agreement', 'none', { members }, [], 'not-met'],
    [
      'shared-resources',
      'two delivered',
      { commitments: [commitment('luckan', { '2026-02-01': 1 }), commitment('rahasto', { '2026-02-01': 1 })] },
      [],
      'met',
    ],
    ['shared-resources', 'one delivered', { commitments: [commitment('luckan', { '2026-02-01': 1 })] }, [], 'nearly'],
    ['shared-resources', 'promised only', { commitments: [commitment('luckan', {})] }, [], 'not-met'],
    ['shared-resources', 'nothing recorded', {}, [], 'unknown'],
    [
      'joint-decisions',
      'all sectors there',
      { members, meetings: [meeting('2026-09-01', both, { decisions: [decision()] })] },
      [],
      'met',
    ],
    [
      'joint-decisions',
      'a sector missing',
      { members, meetings: [meeting('2026-09-01', ['luckan'], { decisions: [decision()] })] },
      [],
      'not-met',
    ],
    ['joint-decisions', 'none made', { members, meetings: [meeting('2026-09-01', both)] }, [], 'unknown'],
    [
      'review-held',
      'this year',
      { reviews: [{ id: 1, reviewedOn: '2026-06-01', outcome: 'no-change' }] },
      [agreement()],
      'met',
    ],
    [
      'review-held',
      'thirteen months ago',
      { reviews: [{ id: 1, reviewedOn: '2025-12-01', outcome: 'no-change' }] },
      [agreement()],
      'nearly',
    ],
    ['review-held', 'never', {}, [agreement()], 'not-met'],
    [
      'joint-evaluation',
      'decided with all',
      { members, meetings: [meeting('2026-09-01', both, { decisions: [decision(['rapport'])] })] },
      [],
      'met',
    ],
    ['joint-evaluation', 'nothing recorded', { members }, [], 'unknown'],
  ])('%s: %s', (name, _case, records, versions, status) => expect(statusOf(name, records, versions)).toBe(status));

  test('self-assessments agree when they are one stage apart at most', () => {
    const own = (organisation: string, stage: 'networking' | 'coordination' | 'cooperation') => ({
      id: 1,
      organisation,
      round: '2026',
      assessedOn: '2026-05-01',
      stage,
    });
    const agree = (...stages: Parameters<typeof own>[]) =>
      statusOf('self-assessment-agrees', { assessments: stages.map((one) => own(...one)) });
    expect(agree(['luckan', 'networking'])).toBe('unknown');
    expect(agree(['luckan', 'networking'], ['nyland', 'coordination'])).toBe('met');
    expect(agree(['luckan', 'networking'], ['nyland', 'cooperation'])).toBe('not-met');
    expect(agree(['luckan', 'networking'], ['luckan', 'cooperation'])).toBe('unknown');
  });
});

describe('what comes from people’s paths', () => {
  const referral = (from: string, to: string, feedbackOn: string | null) => ({
    id: 1,
    from,
    to,
    madeOn: '2026-03-01',
    status: 'completed',
    completedOn: '2026-04-01',
    feedbackOn,
  });
  const there = referral('luckan', 'nyland', '2026-04-02');
  test.each([
    ['both ways, told', [there, referral('nyland', 'luckan', '2026-04-02')], 'met'],
    ['one way, told', [there], 'nearly'],
    ['both ways, one not told', [there, referral('nyland', 'luckan', null)], 'not-met'],
    ['to somebody outside', [referral('luckan', 'elsewhere', '2026-04-02')], 'unknown'],
  ])('referrals %s', (_name, referrals, status) =>
    expect(statusOf('mutual-referrals', { members }, [], { referrals, learnings: [] })).toBe(status),
  );

  test('learning on both sides counts with somebody who has a say', () => {
    const learnings = ['host', 'newcomer'].map((side, id) => ({ id, side, learnedOn: '2026-05-01' }));
    const representatives = [{ id: 1, name: 'Amina', since: '2026-01-01', until: null }];
    const on = (records: Partial<RuleRecords>, learned = learnings) =>
      statusOf('capacity-both-ways', records, [], { referrals: [], learnings: learned });
    expect(on({ members, representatives })).toBe('met');
    expect(on({ members })).toBe('nearly');
    expect(on({ members: [member('a', { migrantLed: true })] })).toBe('met');
    expect(on({ members, representatives }, [])).toBe('unknown');
  });
});

test('there are fifteen, each once', () => expect(new Set(criteria.map(({ name }) => name)).size).toBe(15));

test('a stage is reached when every criterion up to it is met; one open criterion a stage is nearly', () => {
  const met = ruled(
    {
      members,
      meetings: [meeting('2026-03-01', both), meeting('2026-09-01', both)],
      actions: [action('2026-06-01', '2026-06-01')],
    },
    [agreement({ clauses: [cadence], goals: [{ ...goal, target: 40, by: asOf }] })],
  );
  expect(standingOn(met, nothingBeyond, asOf)).toMatchObject({ stage: 'coordination', nearly: null });
  const resources = [commitment('luckan', { '2026-02-01': 1 }), commitment('nyland', { '2026-02-01': 1 })];
  const more = { ...met, records: { ...met.records, commitments: resources } };
  const standing = standingOn(more, nothingBeyond, asOf);
  expect(standing).toMatchObject({ stage: 'coordination', nearly: 'cooperation' });
  expect(standing.missing.map(({ name }) => name)).toEqual(['mutual-referrals']);
});

test('nothing recorded is no stage, and nothing of it is called not met that may be true', () => {
  const standing = standingOn(ruled({}), nothingBeyond, asOf);
  expect(standing.stage).toBeNull();
  expect(standing.criteria.find(({ name }) => name === 'info-exchange')?.status).toBe('unknown');
});

test('a day is judged by what was known on it', () => {
  const later = ruled({ members, meetings: [meeting('2026-09-01', both)] });
  const on = (day: string) =>
    standingOn(later, nothingBeyond, day).criteria.find(({ name }) => name === 'info-exchange')?.status;
  expect([on('2026-08-31'), on('2026-09-01'), on('2027-03-02')]).toEqual(['unknown', 'met', 'not-met']);
});
