/** A small world for rules: facts with what a test does not care about filled in, and one clause held against them. */
import type { RuleCommitment } from '../../src/rules/records/commitments.ts';
import type { RuleMeeting } from '../../src/rules/records/meetings.ts';
import type { RuleMember } from '../../src/rules/records/members.ts';
import { noFacts } from '../../src/rules/records/sources.ts';
import { findKind } from '../../src/rules/registry.ts';
import type { Judgement, RuleRecords, RuleVersion, Segment } from '../../src/rules/rules.ts';
import { sumUp } from '../../src/rules/sum-up.ts';

let last = 0;
const next = (): number => {
  last += 1;
  return last;
};

export const version = (given: Partial<RuleVersion> = {}): RuleVersion => ({
  id: 1,
  version: 1,
  validFrom: '2026-01-01',
  validUntil: null,
  draftedOn: '2026-01-01',
  endedOn: null,
  parties: [],
  ...given,
});

export const member = (organisation: string, given: Partial<RuleMember> = {}): RuleMember => ({
  id: next(),
  organisation,
  sector: 'third-sector',
  role: 'partner',
  since: '2026-01-01',
  until: null,
  noticeOn: null,
  migrantLed: false,
  contacts: 1,
  ...given,
});

/** Held; those named were there, each as `handle`. */
export const meeting = (date: string, present: readonly string[], given: Partial<RuleMeeting> = {}): RuleMeeting => ({
  id: next(),
  date,
  body: null,
  status: 'held',
  invitedOn: null,
  sharedOn: null,
  approvedOn: null,
  attendance: present.map((organisation) => ({ name: `from ${organisation}`, organisation, status: 'present' })),
  decisions: [],
  ...given,
});

/** Promised amounts and deliveries in whole units. */
export const commitment = (
  organisation: string,
  deliveries: Readonly<Record<string, number>>,
  given: Partial<RuleCommitment> = {},
): RuleCommitment => ({
  id: next(),
  organisation,
  kind: 'placements',
  hundredths: 400,
  madeOn: '2026-01-01',
  due: '2026-12-31',
  deliveries: Object.entries(deliveries).map(([deliveredOn, amount]) => ({ deliveredOn, hundredths: amount * 100 })),
  ...given,
});

export interface Asking {
  readonly at: string;
  readonly from?: string;
  readonly segment?: Segment;
  /** From the beginning when not said. */
  readonly since?: string;
}

export const facts = (given: Partial<RuleRecords>): RuleRecords => ({
  ...noFacts,
  closedOn: null,
  versions: [version()],
  ...given,
});

/** The single judgements of a rule, for one segment that begins on 1 January 2026. */
export function judge(
  rule: { readonly kind: string; readonly [parameter: string]: unknown },
  given: Partial<RuleRecords>,
  { at, segment = { versionId: 1, from: '2026-01-01', until: null }, since = '2020-01-01' }: Asking,
): readonly Judgement[] {
  const kind = findKind(rule.kind);
  if (kind === null) throw new Error(`no kind ${rule.kind}`);
  return kind.judge(rule, { records: facts(given), segment, at, period: { from: since, until: at } });
}

/** What comes of them. */
export function statusOf(
  rule: { readonly kind: string; readonly [parameter: string]: unknown },
  given: Partial<RuleRecords>,
  asking: Asking,
): string {
  const kind = findKind(rule.kind);
  if (kind === null) throw new Error(`no kind ${rule.kind}`);
  return sumUp(kind, judge(rule, given, asking)).status;
}
