/** When a clause asks each of several partners for so many things in each length of time. */
import type { Text } from '../i18n/index.ts';
import { addDays, type DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import { earlier } from './judge.ts';
import type { RuleMember } from './records/members.ts';
import type { Evidence, Judgement } from './rules.ts';
import type { Window } from './windows.ts';

export interface CountedThing {
  readonly noun: Evidence['noun'];
  readonly id: number;
  readonly date: DateText;
  /** Handle of the organisation that did it. */
  readonly organisation: string | null;
}

export interface CountInWindow {
  readonly window: Window;
  readonly asked: number;
  readonly graceDays: number;
  readonly at: DateText;
  readonly period: Period;
  /** Whether each partner is asked for so many, or all of them together. */
  readonly of: 'each' | 'together';
  /** Who is asked: those of them who were members all through the window. */
  readonly members: readonly RuleMember[];
  readonly things: readonly CountedThing[];
  readonly note: (organisation: string, done: number, asked: number) => Text;
}

/** One judgement a window: kept when each partner did as many as asked; empty when the window is of no concern, or nobody is asked. */
export function judgeCounts(inquiry: CountInWindow): Judgement[] {
  const { window, asked, graceDays, of, at, period, members, things, note } = inquiry;
  const deadline = window.cut ? window.until : addDays(window.until, graceDays);
  const last = earlier(deadline, at);
  // Who joined or left within a window can't be asked for the whole of it; a version that was replaced neither.
  const whole = members.filter(
    ({ since, until }) => since <= window.from && (until === null || until >= window.until || until > at),
  );
  if (deadline < period.from || whole.length === 0 || window.cut) return [];
  const inWindow = things.filter(({ date }) => window.from <= date && date <= last);
  const byPartner = (of === 'each' ? whole : whole.slice(0, 1)).map((member) => ({
    member,
    done: of === 'together' ? inWindow : inWindow.filter(({ organisation }) => organisation === member.organisation),
  }));
  const short = byPartner.filter(({ done }) => done.length < asked);
  const evidence = [...short, ...byPartner.filter(({ done }) => done.length >= asked)].flatMap(({ member, done }) => {
    const said = note(member.organisation, done.length, asked);
    const newest = done.at(-1);
    if (newest !== undefined) return [{ noun: newest.noun, id: newest.id, date: newest.date, note: said }];
    return [{ noun: 'membership' as const, id: member.id, date: window.from, note: said }];
  });
  const counts = { broken: short.length, judged: byPartner.length };
  if (short.length === 0)
    return [
      {
        verdict: 'kept',
        on:
          evidence
            .map(({ date }) => date)
            .sort()
            .at(-1) ?? last,
        counts,
        evidence,
      },
    ];
  if (at <= deadline) return [{ verdict: 'due', on: deadline, counts, evidence }];
  return [{ verdict: 'broken', on: addDays(deadline, 1), counts, evidence }];
}
