/** From the single judgements of a rule to one result: a status, since when, what is next, how many of how many. */
import type { Text } from '../i18n/index.ts';
import { byText } from '../lib/text.ts';
import type { ComputedKind, RuleKind } from './kind.ts';
import type { Evidence, Judgement, RuleResult } from './rules.ts';

/** More would not be read; the rest is counted in the message. */
const shownEvidence = 20;

/** Broken weighs more than due, due more than not known, not known more than kept: what is not known is never kept. */
export function sumUp(kind: RuleKind, judgements: readonly Judgement[]): Omit<RuleResult, 'severity'> {
  const those = (verdict: Judgement['verdict']) => judgements.filter((judgement) => judgement.verdict === verdict);
  const [broken, due, unknown, kept] = [those('broken'), those('due'), those('unknown'), those('kept')];
  const nextDue = firstDay([...due, ...those('coming')]);
  const evidence = newestFirst(broken).concat(newestFirst(due), newestFirst(unknown), newestFirst(kept));
  const rest = { nextDue, evidence: evidence.slice(0, shownEvidence) };
  const words = wordsFor(kind.kind as ComputedKind, unknown.length);
  if (broken.length > 0) {
    const message = words.broken(count([...broken, ...kept]), Math.max(...broken.map(({ daysLate = 0 }) => daysLate)));
    return { ...rest, status: 'broken', since: firstDay(broken), message };
  }
  if (due.length > 0) return { ...rest, status: 'due', since: null, message: words.due(count(due), nextDue ?? '') };
  if (unknown.length > 0) return { ...rest, status: 'no-data', since: null, message: words.noData };
  if (kept.length > 0) return { ...rest, status: 'kept', since: firstDay(kept), message: words.kept(count(kept)) };
  if (kind.whenNothing === 'not-applicable')
    return { ...rest, status: 'not-applicable', since: null, message: (t) => t.rules.nothingAsked };
  return { ...rest, status: 'no-data', since: null, message: words.noData };
}

interface Count {
  readonly broken: number;
  readonly judged: number;
}

function count(judgements: readonly Judgement[]): Count {
  let [broken, judged] = [0, 0];
  for (const { verdict, counts } of judgements) {
    broken += counts?.broken ?? (verdict === 'broken' ? 1 : 0);
    judged += counts?.judged ?? 1;
  }
  return { broken, judged };
}

function wordsFor(kind: ComputedKind, unknown: number) {
  const known = (sentence: string, t: Parameters<Text>[0]): string =>
    unknown === 0 ? sentence : `${sentence} ${t.rules.notKnown(unknown)}`;
  return {
    broken:
      ({ broken, judged }: Count, worst: number): Text =>
      (t) => {
        const said = t.rules.outcomes[kind].broken(broken, judged);
        return known(`${said}${worst > 0 ? `, ${t.rules.worst(worst)}` : ''}.`, t);
      },
    due:
      ({ broken, judged }: Count, by: string): Text =>
      (t) =>
        known(t.rules.by(t.rules.outcomes[kind].due(broken, judged), t.format.date(by)), t),
    kept:
      ({ broken, judged }: Count): Text =>
      (t) =>
        `${t.rules.outcomes[kind].kept(broken, judged)}.`,
    noData: ((t) => known(`${t.rules.outcomes[kind].noData}.`, t)) satisfies Text,
  };
}

const firstDay = (judgements: readonly Judgement[]): string | null => judgements.map(({ on }) => on).sort()[0] ?? null;

/** The evidence of one judgement keeps its order. */
const newestFirst = (judgements: readonly Judgement[]): Evidence[] =>
  [...judgements].sort((a, b) => byText(b.on, a.on)).flatMap(({ evidence }) => evidence);
