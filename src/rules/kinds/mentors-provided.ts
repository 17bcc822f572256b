/** When a clause says how many mentors a partner names, and by when: those count who are named and trained by then. */
import * as v from 'valibot';
import type { Text } from '../../i18n/index.ts';
import { addDays, type DateText } from '../../lib/date.ts';
import { ruleKind } from '../kind.ts';
import { count, day, oneOf, word } from '../parameters.ts';
import type { RuleMentor } from '../records/mentors.ts';
import type { Evidence, Judgement } from '../rules.ts';
import { daysLate } from '../windows.ts';

const stages = ['named', 'trained', 'paired'] as const;

export const mentorsProvided = ruleKind({
  kind: 'mentors-provided',
  params: { partner: word('nordfirma'), count: count('3'), by: day, stage: v.optional(oneOf(stages), 'trained') },
  needs: ['mentors'],
  example: {
    text: {
      sv: 'Företaget utser minst tre mentorer före utgången av mars.',
      fi: 'Yritys nimeää vähintään kolme mentoria maaliskuun loppuun mennessä.',
      en: 'The company names at least three mentors by the end of March.',
    },
    rule: { partner: 'nordfirma', count: 3, by: '2026-03-31' },
  },
  check: ({ params, records, segment, at, period }): Judgement[] => {
    const deadline = addDays(params.by, params.graceDays);
    // Each version of the agreement answers for the last days that fall within it.
    if (deadline < period.from || (segment.until !== null && segment.until < deadline)) return [];
    const own = records.mentors.filter(({ organisation }) => organisation === params.partner);
    const provided = own
      .flatMap((mentor) => {
        const since = providedOn(mentor, params.stage);
        return since !== null && since <= at ? [{ mentor, since }] : [];
      })
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.mentor.id - b.mentor.id));
    const inTime = provided.filter(({ since }) => since <= deadline).length;
    const evidence = own
      .filter(({ namedOn }) => namedOn <= at)
      .map((mentor): Evidence => {
        const since = providedOn(mentor, params.stage);
        const isProvided = since !== null && since <= at;
        const date = isProvided ? since : mentor.namedOn;
        const note: Text = (t) =>
          isProvided ? t.rules.notes.mentorProvided(t.format.date(date)) : t.rules.notes.mentorNotTrained;
        return { noun: 'mentor', id: mentor.id, date, note };
      });
    const reached = provided[params.count - 1]?.since;
    const counts = { broken: Math.max(0, params.count - inTime), judged: params.count };
    if (reached !== undefined && reached <= deadline) return [{ verdict: 'kept', on: reached, counts, evidence }];
    if (at <= deadline) return [{ verdict: 'due', on: deadline, counts, evidence }];
    if (records.mentors.length === 0) return [{ verdict: 'unknown', on: addDays(deadline, 1), evidence }];
    return [
      { verdict: 'broken', on: addDays(deadline, 1), daysLate: daysLate(deadline, reached ?? at), counts, evidence },
    ];
  },
});

/** Named and, unless only the naming is asked for, trained or in an active pair as well. */
function providedOn({ namedOn, trainedOn, pairedOn }: RuleMentor, stage: (typeof stages)[number]): DateText | null {
  const needed =
    stage === 'named' ? [namedOn] : stage === 'trained' ? [namedOn, trainedOn] : [namedOn, trainedOn, pairedOn];
  const known = needed.filter((date) => date !== null);
  return known.length < needed.length ? null : (known.sort().at(-1) ?? null);
}
