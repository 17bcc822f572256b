/** When a clause asks companies for workplace visits: sessions held of activities of that kind, with enough participants. */
import * as v from 'valibot';
import { judgeCounts } from '../judge-counts.ts';
import { ruleKind } from '../kind.ts';
import { count, duration, word } from '../parameters.ts';
import { windowsOf } from '../windows.ts';

export const workplaceVisits = ruleKind({
  kind: 'workplace-visits',
  params: {
    partner: v.exactOptional(word('nordfirma')),
    count: count('1'),
    per: duration('6 months'),
    minParticipants: v.exactOptional(count('5')),
  },
  needs: ['activities', 'members'],
  example: {
    text: {
      sv: 'Varje företag ordnar minst ett studiebesök per termin.',
      fi: 'Jokainen yritys järjestää vähintään yhden työpaikkavierailun lukukaudessa.',
      en: 'Each company arranges at least one workplace visit a term.',
    },
    rule: { count: 1, per: '6 months', minParticipants: 5 },
  },
  check: ({ params, records, segment, at, period }) => {
    const { partner, minParticipants = 0 } = params;
    const things = records.activities
      .filter(({ kind }) => kind === 'workplace-visit')
      .flatMap(({ id, organisation, sessions }) =>
        sessions
          .filter(({ present }) => present >= minParticipants)
          .map(({ date }) => ({ noun: 'activity' as const, id, date, organisation })),
      )
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const members = records.members.filter(({ organisation, sector }) =>
      partner === undefined ? sector === 'company' : organisation === partner,
    );
    return windowsOf(segment, params.per, { pause: params.pause, at }).flatMap((window) =>
      judgeCounts({
        window,
        asked: params.count,
        graceDays: params.graceDays,
        of: 'each',
        at,
        period,
        members,
        things,
        note: (organisation, done, asked) => (t) => t.rules.notes.visits(organisation, done, asked),
      }),
    );
  },
});
