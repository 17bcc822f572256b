/** Svenska: språk, nivåer och vägar. */
import type { languages as en } from '../en/languages.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('sv');

export const languages: typeof en = {
  summary: 'Språknivåer över tid, och vägen: svenska, finska eller båda',
  skills: { speaking: 'tala', listening: 'lyssna', reading: 'läsa', writing: 'skriva' },
  sources: { self: 'egen bedömning', teacher: 'lärare', test: 'test', certificate: 'intyg' },
  headings: {
    skill: 'Färdighet',
    reason: 'Orsak',
    from: 'Först',
    to: 'Nu',
    steps: 'Steg',
    fromOn: 'Först mätt',
    toOn: 'Senast mätt',
  },
  help: {
    set: 'Anteckna en språknivå; tidigare nivåer finns kvar',
    list: 'Lista en deltagares nivåer över tid',
    path: 'Anteckna vilken väg en deltagare har valt, och varför',
    change: 'Lista hur nivåerna har ändrats från första mätningen till den sista',
  },
  setMore:
    'Nivåer så som man skriver dem: B1, A1.3, YKI 3, "alkeet", "flytande". De översätts till den europeiska referensramen (GERS); YKI 1–6 är A1–C2.',
  changeMore:
    'Det som AMIF-indikatorn R.2.8 frågar efter: minst ett helt steg uppåt på GERS-skalan mellan två mätningar på olika dagar.',
  arguments: { code: 'Språket: sv, fi, svenska, ruotsi, Swedish …' },
  options: {
    level: 'Nivån: B1, A1.3, YKI 3',
    skill: 'Bara den här färdigheten (annars språket som helhet)',
    source: 'Vem som säger det',
    on: 'Dagen för bedömningen (annars i dag)',
    to: 'Vägen',
    reason: 'Varför: familj, ort, arbete, studier …',
    chosenOn: 'Dagen för valet (annars i dag)',
    language: 'Språket (annars svenska och finska)',
    partnership: 'Bara de i det här partnerskapet',
    period: 'Bara nivåer som har mätts under den här perioden',
    improved: 'Bara de som har stigit minst ett steg',
  },
  set: (name, language, level) => `${name}: ${language} ${level}.`,
  setLogged: (id, language) => `Antecknade en nivå i ${language} för deltagare ${id}`,
  pathSet: (name, path) => `${name} integreras på: ${path}.`,
  pathLogged: (id) => `Antecknade vägen för deltagare ${id}`,
  levelFell: (language, before) => `Tidigare var nivån ${before} i ${language}. Kontrollera att det stämmer.`,
  noLevels: 'Inga nivåer. Anteckna en: samspel language set DELTAGARE sv --level A2',
  noChanges: 'Ingen har två mätningar på olika dagar under perioden.',
  changeSum: (improved, measured) =>
    `${improved} av ${plural(measured, { one: '# mätpar', other: '# mätpar' })} har stigit minst ett steg.`,
  unknown: (typed) => `Inget språk heter ”${typed}”.`,
  unknownHint: 'Skriv namnet på svenska, finska eller engelska, eller koden: so, somaliska, somali',
  unknownLevel: (typed) => `”${typed}” är ingen språknivå.`,
  unknownLevelHint: 'Skriv till exempel A0, A1.3, B1, C2 eller YKI 3.',
  inFuture: 'Den dagen har inte kommit än.',
  beforeBirth: 'Den dagen är före hennes födelse.',
  samePath: (path) => `Det är redan hennes väg: ${path}.`,
};
