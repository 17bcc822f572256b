/** All kinds of rules, in the order in which they are explained; and what is wrong in a rule as written. */
import * as v from 'valibot';
import type { AgreementVersion } from '../agreement/agreement.ts';
import { nearest } from '../lib/text.ts';
import type { RuleFault } from './fault.ts';
import type { RuleKind } from './kind.ts';
import { actionsOnTime } from './kinds/actions-on-time.ts';
import { agreementReview } from './kinds/agreement-review.ts';
import { consentBeforeSharing } from './kinds/consent-before-sharing.ts';
import { contributionDelivered } from './kinds/contribution-delivered.ts';
import { decisionConsensus } from './kinds/decision-consensus.ts';
import { eraseAfter } from './kinds/erase-after.ts';
import { exitNotice } from './kinds/exit-notice.ts';
import { fieldsSharedOnly } from './kinds/fields-shared-only.ts';
import { firstContactWithin } from './kinds/first-contact-within.ts';
import { firstLeisureWithin } from './kinds/first-leisure-within.ts';
import { languageOffered } from './kinds/language-offered.ts';
import { meetingCadence } from './kinds/meeting-cadence.ts';
import { meetingQuorum } from './kinds/meeting-quorum.ts';
import { mentoringRhythm } from './kinds/mentoring-rhythm.ts';
import { mentorsProvided } from './kinds/mentors-provided.ts';
import { minutesWithin } from './kinds/minutes-within.ts';
import { noticeBefore } from './kinds/notice-before.ts';
import { participantVoice } from './kinds/participant-voice.ts';
import { partnerAttendance } from './kinds/partner-attendance.ts';
import { planReview } from './kinds/plan-review.ts';
import { referralResponse } from './kinds/referral-response.ts';
import { reportBy } from './kinds/report-by.ts';
import { signedByAll } from './kinds/signed-by-all.ts';
import { smallCellsHidden } from './kinds/small-cells-hidden.ts';
import { twoWayLearning } from './kinds/two-way-learning.ts';
import { workplaceVisits } from './kinds/workplace-visits.ts';
import type { SourceName } from './records/sources.ts';

export const ruleKinds: readonly RuleKind[] = [
  meetingCadence,
  meetingQuorum,
  partnerAttendance,
  minutesWithin,
  noticeBefore,
  actionsOnTime,
  decisionConsensus,
  firstContactWithin,
  referralResponse,
  consentBeforeSharing,
  fieldsSharedOnly,
  eraseAfter,
  contributionDelivered,
  mentorsProvided,
  mentoringRhythm,
  workplaceVisits,
  firstLeisureWithin,
  planReview,
  languageOffered,
  reportBy,
  smallCellsHidden,
  agreementReview,
  signedByAll,
  exitNotice,
  participantVoice,
  twoWayLearning,
];

const kindNames = ruleKinds.map(({ kind }) => kind);

/** Null when there is no such kind. */
export const findKind = (name: string): RuleKind | null => ruleKinds.find(({ kind }) => kind === name) ?? null;

export const nearestKind = (name: string): string | null => nearest(name, kindNames);

/** The sources of facts that the clauses of any of the versions need. */
export function sourcesAskedBy(versions: readonly Pick<AgreementVersion, 'document'>[]): ReadonlySet<SourceName> {
  const rules = versions.flatMap(({ document }) => document.clauses.flatMap(({ rule }) => rule ?? []));
  return new Set(rules.flatMap(({ kind }) => findKind(kind)?.needs ?? []));
}

/** All that is wrong; empty when the rule can be checked. */
export function ruleFaults(rule: Readonly<Record<string, unknown>>): readonly RuleFault[] {
  const { kind: name, ...parameters } = rule;
  if (name === undefined)
    return [{ path: [], problem: 'missing-parameter', value: 'kind', nearest: null, expected: kindNames.join(', ') }];
  const kind = findKind(String(name));
  if (kind === null) {
    const close = nearestKind(String(name));
    return [
      { path: ['kind'], problem: 'unknown-kind', value: said(name), nearest: close, expected: kindNames.join(', ') },
    ];
  }
  const unknown = unknownParameters(kind, parameters);
  const meant = new Set(unknown.map((fault) => fault.nearest));
  return [
    ...unknown,
    ...valueFaults(kind, parameters).filter(({ path, value }) => path.length > 0 || !meant.has(value)),
  ];
}

function unknownParameters({ entries }: RuleKind, parameters: Readonly<Record<string, unknown>>): RuleFault[] {
  const known = Object.keys(entries);
  return Object.keys(parameters)
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => ({
      path: [parameter],
      problem: 'unknown-parameter',
      value: parameter,
      nearest: nearest(parameter, known),
      expected: known.join(', '),
    }));
}

/** A parameter that is missing is told at the rule as a whole: it has no place of its own. */
function valueFaults({ entries, needsOneOf }: RuleKind, parameters: Readonly<Record<string, unknown>>): RuleFault[] {
  const { issues = [] } = v.safeParse(v.object(entries), parameters);
  const faults = issues.map((issue): RuleFault => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const parameter = String(path[0]);
    const expected = issue.message;
    if (!Object.hasOwn(parameters, parameter))
      return {
        path: [],
        problem: 'missing-parameter',
        value: parameter,
        nearest: null,
        expected: exampleOf(entries, parameter),
      };
    return { path, problem: 'wrong-value', value: said(issue.path?.at(-1)?.value), nearest: closest(issue), expected };
  });
  const isNoneGiven = needsOneOf.length > 0 && !needsOneOf.some((parameter) => Object.hasOwn(parameters, parameter));
  if (!isNoneGiven) return faults;
  const [value = ''] = needsOneOf;
  return [...faults, { path: [], problem: 'missing-parameter', value, nearest: null, expected: needsOneOf.join(', ') }];
}

function exampleOf(entries: v.ObjectEntries, parameter: string): string | null {
  const entry = entries[parameter];
  return entry === undefined ? null : `${parameter}: ${expectedOf(entry)}`;
}

/** What may stand there: what a parameter says when it is given nothing that fits. */
export const expectedOf = (entry: v.ObjectEntries[string]): string =>
  v.safeParse(entry, null).issues?.[0]?.message ?? '';

function closest({ type, received, expected }: v.BaseIssue<unknown>): string | null {
  if (type !== 'picklist' || expected === null) return null;
  const options = [...expected.matchAll(/"([^"]+)"/g)].map(([, option = '']) => option);
  return nearest(received.replaceAll('"', ''), options);
}

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
