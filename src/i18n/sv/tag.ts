/** Swedish: tags. */
import type { tag as en } from '../en/tag.ts';
import { formatFor } from '../format.ts';

const { list } = formatFor('sv');

export const tag: typeof en = {
  summary: 'Etiketter: egna ord som man hittar människor, organisationer och partnerskap med',
  noun: 'etikett',
  heading: 'Etiketter',
  help: {
    add: 'Ge något en eller flera etiketter',
    remove: 'Ta bort etiketter från något',
    list: 'Lista alla etiketter och hur många som har varje',
    rename: 'Ge en etikett ett annat namn överallt; finns namnet redan blir de två en',
  },
  arguments: {
    noun: 'Vad det är: participant, org, partnership, activity, meeting, speaker, action, decision eller programme',
    thing: 'Numret, kortnamnet eller en del av namnet',
    tags: 'Etiketterna, ett eller några ord var',
    old: 'Etiketten som den är',
    new: 'Vad den heter från och med nu',
  },
  options: {
    tag: 'Bara de med den här etiketten; av flera: de med alla',
    noun: 'Bara etiketter på dessa',
  },
  headings: {
    tag: 'Etikett',
    total: 'Totalt',
    participant: 'Deltagare',
    org: 'Organisationer',
    partnership: 'Partnerskap',
    activity: 'Aktiviteter',
    meeting: 'Möten',
    speaker: 'Föreläsare',
    action: 'Åtgärder',
    decision: 'Beslut',
    programme: 'Program',
  },
  empty: 'Inga etiketter ännu. Lägg till en: samspel tag add participant NR ETIKETT',
  none: 'Ange vilken etikett.',
  badTag: (typed: string) => `"${typed}" kan inte vara en etikett.`,
  badTagHint: 'En etikett har 1–50 tecken och inget kommatecken: "behöver dator"',
  unknown: (typed: string) => `Det finns ingen etikett "${typed}".`,
  unknownHint: 'Se vilka som finns: samspel tag list',
  added: (name: string, tags: readonly string[]) => `${name}: ${list(tags)} lades till.`,
  addedAlready: (name: string, tags: readonly string[]) => `${name} har redan ${list(tags)}.`,
  removed: (name: string, tags: readonly string[]) => `${name}: ${list(tags)} togs bort.`,
  hasNot: (name: string, tags: readonly string[]) => `${name} har inte ${list(tags)}.`,
  renamed: (old: string, now: string) => `Etiketten ${old} heter nu ${now}.`,
  logged: (noun: string, id: number) => `Etiketter: ${noun} ${id}`,
};
