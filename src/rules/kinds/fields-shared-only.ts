/** When a clause says which data a partner gets, and no others. */
import { groupBy } from '../../lib/group.ts';
import { isInSegment } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { word, words } from '../parameters.ts';
import type { Judgement } from '../rules.ts';

export const fieldsSharedOnly = ruleKind({
  kind: 'fields-shared-only',
  params: { to: word('arbis'), fields: words('[givenName, familyName, phone]') },
  needs: ['disclosures'],
  example: {
    text: {
      sv: 'Skolan får endast namn, kontaktuppgifter och språknivå.',
      fi: 'Koululle luovutetaan vain nimi, yhteystiedot ja kielitaitotaso.',
      en: 'The school receives only name, contact details and language level.',
    },
    rule: { to: 'arbis', fields: ['givenName', 'familyName', 'phone', 'email', 'levelSv'] },
  },
  whenNothing: 'not-applicable',
  check: ({ params, records, segment, at, period }) => {
    const given = records.disclosures.filter(
      ({ on, organisation }) => organisation === params.to && on >= period.from && on <= at && isInSegment(on, segment),
    );
    return [...groupBy(given, ({ id }) => id).values()].map((entries): Judgement => {
      const { id, on, organisation } = entries[0] as (typeof entries)[number];
      const more = [...new Set(entries.flatMap(({ fields }) => fields))].filter(
        (field) => !params.fields.includes(field),
      );
      return {
        verdict: more.length === 0 ? 'kept' : 'broken',
        on,
        evidence: [
          {
            noun: 'disclosure',
            id,
            date: on,
            note: (t) =>
              more.length === 0
                ? t.rules.notes.sharedWith(organisation, entries.length)
                : t.rules.notes.sharedMore(organisation, more),
          },
        ],
      };
    });
  },
});
