/** Svenska: varifrån uppgifterna om en deltagare kommer, och vilka av dem ett partnerskap använder. */
import type { participantMore as en } from '../en/participant-more.ts';
import { formatFor } from '../format.ts';
import { participant } from './participant.ts';

const { list } = formatFor('sv');
const { fields } = participant;
const named = (keys: readonly (keyof typeof fields)[]) => list(keys.map((key) => fields[key].toLowerCase()));

export const participantMore: typeof en = {
  headings: {
    sources: 'Varifrån uppgifterna kommer',
    saidBy: 'Uppgiven av',
    saidOn: 'Uppgiven den',
    missing: 'Saknas',
  },
  permits: {
    A: 'A, kontinuerligt',
    B: 'B, tillfälligt',
    P: 'P, permanent',
    'P-EU': 'P-EU, varaktigt bosatt',
  },
  help: {
    fieldsShow: 'Visa vilka uppgifter om deltagarna ett partnerskap använder och för hur många de saknas',
    fieldsSet: 'Välj vilka uppgifter om deltagarna ett partnerskap använder',
    fieldsClear: 'Ta bort valet av uppgifter',
  },
  fieldsMore:
    'Bara de här frågas det efter i terminalen när någon kommer med; de står i listan som en avsändare fyller i och nämns när de saknas. Fråga inte efter mer än arbetet kräver.',
  arguments: { fields: 'Uppgifterna, med namnen från JSON: phone,municipality' },
  options: {
    from: 'Organisationen som säger det (annars hon själv)',
    on: 'Dagen då det sades (annars i dag)',
    fields: 'Fråga efter de uppgifter som det här partnerskapet använder',
    sources: 'Vem som har sagt vad, och när',
    incomplete: 'Bara de som det saknas något om av det som --partnership använder',
    templateFor: 'De uppgifter som det här partnerskapet använder',
    add: 'De här också',
    remove: 'De här inte längre',
  },
  skip: '(hoppa över)',
  severalOf: (label) => `${label} (med komma emellan)`,
  whichFields: 'Vilka uppgifter använder partnerskapet?',
  profileSet: (partnership, used) =>
    used.length === 0
      ? `${partnership} har inte längre några valda uppgifter.`
      : `${partnership} använder namnet och: ${named(used)}.`,
  noProfile: (partnership) => `${partnership} har inte valt vilka uppgifter som används.`,
  noProfileHint: (handle) => `Välj: samspel partnership fields set ${handle}`,
  notKnown: (id, missing) => `Ännu inte känt: ${named(missing)}. Senare: samspel participant edit ${id}`,
  allKnown: 'Allt som partnerskapet använder är känt om alla.',
  incompleteWhere: '--incomplete behöver ett partnerskap: vad som saknas beror på vad det använder.',
  incompleteWhereHint: 'Till exempel: samspel participant list --partnership vagen-in --incomplete',
  unknownCountry: (typed) => `Inget land heter "${typed}".`,
  unknownCountryHint: 'Skriv namnet på engelska, svenska eller finska, eller koden: SY, Syria, Syrien, Syyria',
  notASpan: (option, typed) => `${option}: "${typed}" är varken en tidrymd eller en dag.`,
  spanHint: 'Skriv till exempel "60 dagar", 2m eller 1.9.2026.',
  notFoundHint: 'Skriv hennes nummer eller en del av namnet. Sök med: samspel participant list --search NAMN',
  namesakes: (who) => `Namnet finns redan: ${who.join('; ')}.`,
  namesakesHint: (a, b) =>
    `Samma person? samspel participant merge ${a} ${b}. Någon annan? Anteckna födelsedatum eller kommun, så att man vet vem som är vem.`,
};
