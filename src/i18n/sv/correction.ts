/** Svenska: rätta det som har antecknats fel. */
import type { correction as en } from '../en/correction.ts';
import { formatFor } from '../format.ts';

const { list, plural } = formatFor('sv');

export const correction: typeof en = {
  clear: 'Töm de här fälten',
  nothingToChange: 'Ange vad som ska ändras.',
  changeable: (options) => `Du kan använda: ${list(options)}`,
  changed: (noun, id, which) => `Ändrade ${noun} ${id}: ${which}.`,
  changedLogged: (noun, id) => `Ändrade ${noun} ${id}`,
  removed: (noun, id, which, along) =>
    `Tog bort ${noun} ${id}: ${which}${along === null ? '' : `, tillsammans med ${along}`}.`,
  removedLogged: (noun, id) => `Tog bort ${noun} ${id}`,
  nouns: {
    contact: 'kontakt',
    assessment: 'enkätsvar',
  },
  help: {
    contactList: 'Lista kontakterna med en deltagare, med deras nummer',
    contactEdit: 'Rätta en kontakt som har antecknats fel',
    contactRemove: 'Ta bort kontakter som har antecknats av misstag',
    skillEdit: 'Rätta en kompetens eller ett av dess steg',
    skillRemove: 'Ta bort en kompetens som har antecknats av misstag, med dess steg',
    recognitionEdit: 'Rätta ett erkännandeärende eller ett av dess steg',
    recognitionRemove: 'Ta bort ett ärende som har öppnats av misstag, med dess steg',
    stepMore:
      'Bara det som anges ändras. Dagen och det som antecknats vid ett steg gäller det senaste steget; välj ett annat med --step, enligt numret i ”show”. Hur långt det har kommit ändras inte här.',
    outcomeEdit: 'Rätta ett resultat som har antecknats fel',
    outcomeRemove: 'Ta bort ett resultat som har antecknats av misstag',
    assessmentList: 'Lista vem som har svarat på enkäten och när',
    assessmentEdit: 'Rätta svar, deras dag eller vem som gav dem',
    assessmentRemove: 'Ta bort enkätsvar som har matats in av misstag',
  },
  options: {
    step: 'Vilket steg, enligt numret i ”show” (annars det senaste)',
    stepOn: 'Stegets dag',
    assessedHost: 'Bara den här värdorganisationens',
    answer: 'Ett svar: work=4; - betyder ”vill inte säga”',
    phase: 'Utgångsläge eller uppföljning',
    answeredBy: 'Vem som svarade',
    answeredOn: 'Dagen för svaren',
    day: 'Dagen',
    contactBy: 'Vem som tog kontakt',
    domain: 'Området',
    saidBy: 'Vem som säger det',
  },
  headings: {
    phase: 'Gång',
    answers: 'Svar',
  },
  arguments: {
    contact: 'Kontaktens nummer',
    contacts: 'Kontakternas nummer',
    outcome: 'Resultatets nummer',
    assessment: 'Enkätsvarets nummer',
  },
  contactsRemoved: (ids) => `Tog bort kontakterna ${list(ids.map(String))}.`,
  contactHint: 'Numren: samspel participant contact list DELTAGARE',
  noContacts: 'Inga kontakter. Anteckna en: samspel participant contact add DELTAGARE --how …',
  steps: (count) => plural(count, { one: '# steg', other: '# steg' }),
  noStep: (step, count) => `Det finns inget steg ${step}; stegen är ${count}.`,
  beforeStep: (on) => `Steget före är från ${on}; det här kan inte vara tidigare.`,
  afterStep: (on) => `Steget efter är från ${on}; det här kan inte vara senare.`,
  onlyTold: (id) => `Det steget i kompetens ${id} är det hon själv har berättat; det har bara en dag.`,
  onlyToldHint: 'Ange steget som någon har antecknat: --step 2',
  occupationStays: (id, occupation, code) =>
    `Yrket ändrades inte. Om det är ${occupation}: samspel skill edit ${id} --isco ${code}`,
  hasCases: (id, cases) => `Kompetens ${id} är det som erkännandeärende ${list(cases.map(String))} gäller.`,
  hasCasesHint: (id) => `Först: samspel recognition edit ${id} --clear skill, eller samspel recognition remove ${id}`,
  outcomeHint: 'Numren: samspel outcome list',
  assessmentHint: 'Numren: samspel outcome assessment list',
  noAssessments: 'Ingen har svarat ännu. Fråga: samspel outcome assess DELTAGARE',
  answers: (count) => plural(count, { one: '# svar', other: '# svar' }),
};
