/** When a clause says in which languages activities are offered: the share of those going on that are offered in each of them. */
import * as v from 'valibot';
import { earlier, later, reaches } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { languageList, share } from '../parameters.ts';
import type { Judgement } from '../rules.ts';

export const languageOffered = ruleKind({
  kind: 'language-offered',
  params: { languages: languageList, minShare: v.optional(share('1'), 1) },
  needs: ['activities'],
  example: {
    text: {
      sv: 'Information ges på svenska och finska.',
      fi: 'Tietoa annetaan suomeksi ja ruotsiksi.',
      en: 'Information is given in Swedish and Finnish.',
    },
    rule: { languages: ['sv', 'fi'] },
  },
  check: ({ params, records, segment, at, period }): Judgement[] => {
    const from = later(segment.from, period.from);
    const until = segment.until === null ? at : earlier(segment.until, at);
    const going = records.activities.filter(
      ({ startsOn, endsOn }) => startsOn <= until && (endsOn === null || endsOn >= from),
    );
    if (going.length === 0) return [];
    const offered = going.filter(({ languages }) => params.languages.every((language) => languages.includes(language)));
    const without = going.filter((activity) => !offered.includes(activity));
    const evidence = [...without, ...offered].map(({ id, startsOn, languages }) => ({
      noun: 'activity' as const,
      id,
      date: startsOn,
      note: (t) => t.rules.notes.offeredIn(languages),
    })) satisfies Judgement['evidence'];
    const isEnough = reaches(offered.length, going.length, params.minShare);
    const counts = { broken: without.length, judged: going.length };
    return [
      { verdict: isEnough ? 'kept' : 'broken', on: isEnough ? from : (without[0]?.startsOn ?? from), counts, evidence },
    ];
  },
});
