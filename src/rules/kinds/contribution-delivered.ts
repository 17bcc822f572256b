/** When a clause says what a partner contributes in each length of time: what it delivered is held against its share of the time. */
import type { Text } from '../../i18n/index.ts';
import { addDays, type Duration, daysBetween } from '../../lib/date.ts';
import { type CommitmentKind, commitmentKinds } from '../../lib/vocabulary-partnership.ts';
import { earlier, later } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { amount, duration, oneOf, word } from '../parameters.ts';
import type { RuleCommitment } from '../records/commitments.ts';
import type { Judgement } from '../rules.ts';
import { type Window, windowsOf } from '../windows.ts';

export const contributionDelivered = ruleKind({
  kind: 'contribution-delivered',
  params: {
    partner: word('nordfirma'),
    contribution: oneOf(commitmentKinds),
    amount: amount('4'),
    per: duration('1 year'),
  },
  needs: ['commitments', 'members'],
  example: {
    text: {
      sv: 'Företaget ställer fyra praktikplatser till förfogande per år.',
      fi: 'Yritys tarjoaa neljä harjoittelupaikkaa vuodessa.',
      en: 'The company provides four traineeship places a year.',
    },
    rule: { partner: 'nordfirma', contribution: 'placements', amount: 4, per: '1 year' },
  },
  check: (inquiry) => {
    const { params, records, segment, at } = inquiry;
    const own = records.commitments.filter(
      ({ organisation, kind }) => organisation === params.partner && kind === params.contribution,
    );
    return windowsOf(segment, params.per, { pause: params.pause, at }).flatMap((window) =>
      judgeWindow(window, own, inquiry),
    );
  },
});

interface Promised {
  readonly partner: string;
  readonly contribution: CommitmentKind;
  readonly amount: number;
  readonly per: Duration;
}

type Asked = Inquiry<Promised, 'commitments' | 'members'>;

function judgeWindow(window: Window, own: readonly RuleCommitment[], inquiry: Asked): Judgement[] {
  const { params, segment, at, period } = inquiry;
  const deadline = window.cut ? window.until : addDays(window.until, params.graceDays);
  const asked = askedFor(window, inquiry);
  if (deadline < period.from || asked === 0) return [];
  const delivered = own.flatMap(({ deliveries }) =>
    deliveries.filter(({ deliveredOn }) => window.from <= deliveredOn && deliveredOn <= earlier(deadline, at)),
  );
  const sum = delivered.reduce((total, { hundredths }) => total + hundredths, 0);
  const note: Text = (t) =>
    t.rules.notes.delivered(
      params.partner,
      t.format.number(sum / 100),
      t.format.plural(asked / 100, t.commitment.amounts[params.contribution]),
    );
  const last = delivered.at(-1)?.deliveredOn;
  const evidence = own
    .filter(({ madeOn }) => madeOn <= at)
    .map(({ id, due }) => ({ noun: 'commitment' as const, id, date: last ?? due, note }));
  const shown =
    evidence.length > 0 ? evidence : [{ noun: 'agreement' as const, id: segment.versionId, date: window.from, note }];
  if (sum >= asked) return [{ verdict: 'kept', on: last ?? window.until, evidence: shown }];
  if (at <= deadline && !window.cut) return [{ verdict: 'due', on: deadline, evidence: shown }];
  // Where neither promise nor delivery was ever written down, nobody keeps count: that is not known, not broken.
  const verdict = evidence.length > 0 ? 'broken' : 'unknown';
  return [{ verdict, on: addDays(deadline, 1), evidence: shown }];
}

/**
 * In hundredths: the whole amount for a whole window; who joined or left within it, or a version that was replaced, owes its share of the days.
 * What can't be divided (a mentor, a place) is rounded down.
 */
function askedFor(window: Window, { params, records, segment }: Asked): number {
  const whole = fullWindow(window, { params, segment });
  const own = records.members.filter(({ organisation }) => organisation === params.partner);
  const days = own.reduce((sum, { since, until }) => {
    const [first, last] = [later(window.from, since), until === null ? window.until : earlier(window.until, until)];
    return sum + Math.max(0, daysBetween(first, last) + 1);
  }, 0);
  const all = daysBetween(whole.from, whole.until) + 1;
  if (days >= all) return params.amount * 100;
  const share = (params.amount * 100 * days) / all;
  const isDivisible = params.contribution === 'hours' || params.contribution === 'funding';
  return isDivisible ? Math.floor(share) : Math.floor(share / 100) * 100;
}

/** The window as it would have been without the version ending within it. */
function fullWindow(window: Window, { params: { per, pause }, segment }: Pick<Asked, 'params' | 'segment'>): Window {
  if (!window.cut) return window;
  const open = windowsOf({ from: segment.from, until: null }, per, { pause, at: window.from });
  return open.at(-1) ?? window;
}
