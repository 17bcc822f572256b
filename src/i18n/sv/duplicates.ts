/** Svenska: personer som kanske finns två gånger. */
import type { duplicates as english } from '../en/duplicates.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');

export const duplicates: typeof english = {
  help: {
    duplicates: 'Vem som kanske finns två gånger, med annan stavning eller ett skrivfel',
    merge: 'Gör två till en person',
    mergeMore:
      'Den första blir kvar. Det som saknas hos henne hämtas från den andra; där de skiljer sig gäller hennes uppgift, om inte --take säger annat. Allt som hörde till den andra flyttas till henne. Personer med olika personbeteckning slås aldrig ihop.',
    distinct: 'Ange att två som liknar varandra är två personer; du tillfrågas inte igen',
  },
  arguments: { keep: 'Nummer eller namn', other: 'Nummer eller namn på den andra' },
  options: {
    history: 'Också vem som ändrade vilket fält, när och från vilken lista',
    review: 'Gå igenom dem en i taget, med en tangent var',
    take: 'I dessa fält är den andras uppgift rätt',
  },
  headings: {
    a: 'Deltagare',
    b: 'Kanske densamma',
    score: 'Sannolikt',
    why: 'Varför',
    field: 'Fält',
    history: 'Historik',
    file: 'Från listan',
    before: 'Före',
    after: 'Efter',
  },
  agreements: {
    same: 'samma',
    near: 'nästan samma',
    swapped: 'omkastade',
    similar: 'liknar',
    different: 'olika',
    unknown: 'okänt',
  },
  same: (fields) => `samma: ${fields.join(', ')}`,
  none: 'Ingen verkar finnas två gånger.',
  needsTerminal: '--review ställer frågor och behöver därför en terminal.',
  needsTerminalHint: 'I ett skript: samspel participant duplicates --json, sedan merge eller distinct.',
  question: (number, of, percent) => `${number} av ${of}, till ${percent} % samma person.`,
  keys: { merge: 'slå ihop', distinct: 'två personer', later: 'senare', quit: 'sluta' },
  reviewed: 'Det var den sista.',
  samePerson: 'Båda är samma deltagare.',
  differentCodes: (a, b) => `Deltagarna ${a} och ${b} har olika personbeteckningar.`,
  differentCodesHint:
    'De är två personer. Om en beteckning är fel, rätta den först: samspel participant edit ID --personal-id CODE',
  whichWins: (kept, gone) =>
    `Där de skiljer sig gäller uppgiften hos ${kept}. Kryssa för de fält där ${gone} har rätt.`,
  merged: (gone, goneId, kept, keptId) => `${gone} (${goneId}) slogs ihop med ${kept} (${keptId}).`,
  stays: (label, kept, gone) => `${label}: ${kept} står kvar, ${gone} faller bort.`,
  mergedLogged: (gone, kept) => `Deltagare ${gone} slogs ihop med ${kept}`,
  distinct: (a, b) => `Deltagarna ${a} och ${b} är två personer. De visas inte igen.`,
  imported: (count) =>
    `${format.plural(count, { one: '# av dem finns', other: '# av dem finns' })} kanske redan här: samspel participant duplicates --review`,
};
