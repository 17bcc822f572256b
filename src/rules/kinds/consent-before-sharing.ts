/** When a clause asks for consent before personal data go to another partner. Each occasion on which data went is judged as a whole. */
import * as v from 'valibot';
import { groupBy } from '../../lib/group.ts';
import { foldCase } from '../../lib/text.ts';
import { isInSegment } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { words } from '../parameters.ts';
import type { Judgement } from '../rules.ts';

export const consentBeforeSharing = ruleKind({
  kind: 'consent-before-sharing',
  params: {
    purposes: v.exactOptional(words('[employment services]')),
    fields: v.exactOptional(words('[phone, email]')),
  },
  needs: ['disclosures'],
  example: {
    text: {
      sv: 'Personuppgifter lämnas till en annan part bara med deltagarens samtycke.',
      fi: 'Henkilötietoja luovutetaan toiselle kumppanille vain osallistujan suostumuksella.',
      en: 'Personal data are given to another partner only with the participant’s consent.',
    },
    rule: {},
  },
  whenNothing: 'not-applicable',
  check: ({ params, records, segment, at, period }) => {
    const meant = records.disclosures.filter(
      ({ on, purpose, fields }) =>
        on >= period.from &&
        on <= at &&
        isInSegment(on, segment) &&
        (params.purposes === undefined ||
          purpose === null ||
          params.purposes.some((one) => foldCase(one) === foldCase(purpose))) &&
        (params.fields === undefined || params.fields.some((field) => fields.includes(field))),
    );
    return [...groupBy(meant, ({ id }) => id).values()].map((entries): Judgement => {
      const { id, on, organisation } = entries[0] as (typeof entries)[number];
      // Another basis than consent was noted and asked by the gate; consent without its record is what must not be.
      const without = entries.filter(({ basis, consent }) => basis === 'consent' && consent === null).length;
      return {
        verdict: without === 0 ? 'kept' : 'broken',
        on,
        evidence: [
          {
            noun: 'disclosure',
            id,
            date: on,
            note: (t) =>
              without === 0
                ? t.rules.notes.sharedWith(organisation, entries.length)
                : t.rules.notes.sharedWithout(organisation, without),
          },
        ],
      };
    });
  },
});
