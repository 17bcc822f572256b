/** Svenska: vad kvartalsrapporter berättar utöver personer, möten och regler. */
import type { Said } from '../../report/sections/summary.ts';
import type * as en from '../en/report-content.ts';
import { formatFor } from '../format.ts';

const { number, plural, list } = formatFor('sv');

export const sections: typeof en.sections = {
  work: 'Arbetsliv',
  competence: 'Kunnande',
  learning: 'Vad värdarna lärde sig',
  stage: 'Var partnerskapen står',
  quality: 'Hur komplett registret är',
  amif: 'AMIF-indikatorer',
  people: 'Personer i siffror',
  decisions: 'Beslut',
  helped: 'Personer ni hjälpte',
  thanks: 'Tack',
};

export const tables: typeof en.tables = {
  municipality: 'Deltagare efter kommun',
  need: 'Deltagare efter stödbehov',
  exits: 'Varför personer slutade',
  waiting: 'Personer som väntar på svar på en hänvisning, efter mottagare',
  work: 'Personer med arbetslivskontakter, efter slag',
  situations: 'Personer efter situation när de senast tillfrågades',
  employment: 'Vem som hade jobb, efter integrationsväg',
  skills: 'Personer efter vad som kom fram om deras kunnande',
  recognitions: 'Personer efter steg i erkännandet',
  domains: 'Personer efter område av integrationen',
  assessed: 'Personer vars språk bedömdes på nytt',
  learned: 'Med värdarnas egna ord',
  stages: 'Varje partnerskaps steg',
  missing: 'Vad som saknas om dem som deltog',
};

export const headings: typeof en.headings = {
  municipality: 'Kommun',
  need: 'Behov',
  reason: 'Orsak',
  workKind: 'Kontakt',
  situation: 'Situation',
  skillState: 'Kunnande',
  recognition: 'Steg',
  domain: 'Område',
  assessed: 'Resultat',
  learned: 'Lärdom',
  changed: 'Vad som ändrades',
  stage: 'Steg',
  stageTarget: 'Mål',
  selfAssessed: 'Enligt dem själva',
  missing: 'Saknas för nästa steg',
  field: 'Saknas',
  missingShare: 'Andel',
  yearAgo: 'För ett år sedan',
  target: 'Mål',
  unit: 'Enhet',
  source: 'Källa',
};

export const words: typeof en.words = {
  others: 'övriga',
  nothingChanged: 'inget ännu',
  contactDetails: 'Telefon eller e-post',
  assessed: { higher: 'högre nivå än någonsin förut', 'not-higher': 'ingen högre nivå' },
  units: {
    people: 'personer',
    items: 'antal',
    share: 'andel',
    days: 'dagar',
    organisations: 'organisationer',
    projects: 'projekt',
  },
  sources: {
    samspel: 'Samspel',
    cefr: 'Den gemensamma europeiska referensramen för språk (GERS)',
    'indicators-of-integration': 'Indicators of Integration, brittiska inrikesministeriet 2019',
    amif: 'Förordning (EU) 2021/1147, bilaga VIII',
  },
  days: (days) => plural(days, { one: '# dag', other: '# dagar' }),
};

export const indicators: typeof en.indicators = {
  firstCommunity: {
    name: 'Första gemenskap',
    definition:
      'Personer som under perioden för allra första gången kom till en klubb, idrott, kultur, ett språkkafé eller liknande och vars ankomstdag (annars startdag) är känd.',
  },
  daysToCommunity: {
    name: 'Dagar till första gemenskap',
    definition: 'Det mittersta antalet dagar (medianen) dit från ankomsten, annars från starten.',
  },
  peopleWaiting: {
    name: 'Personer som väntar på svar',
    definition: 'Personer med en hänvisning som inte hade besvarats när perioden var slut; återtagna räknas inte.',
  },
  peopleAnswered: {
    name: 'Personer som fick svar',
    definition: 'Personer med en hänvisning som togs emot eller avböjdes under perioden.',
  },
  daysToAnswer: {
    name: 'Dagar till svaret',
    definition: 'Det mittersta antalet dagar (medianen) från personens första sådana hänvisning till svaret.',
  },
  peopleWithWork: {
    name: 'Arbetslivskontakter',
    definition:
      'Personer som under perioden fick en kontakt: studiebesök på arbetsplats, jobbskuggning, praktik, arbetsprövning, sommarjobb, läroavtal eller jobb med lönesubvention.',
  },
  peopleWithSkills: {
    name: 'Kunnande som kom fram',
    definition: 'Personer vars kunnande berättades, identifierades, bedömdes eller erkändes under perioden.',
  },
  peopleInRecognition: {
    name: 'Erkännande på gång',
    definition: 'Personer vars ärende om erkännande tog ett steg under perioden.',
  },
  sameName: {
    name: 'Möjliga dubbletter, samma namn och födelsedatum',
    definition:
      'Par av deltagare med samma namn och utan skilda födelsedatum, om vilka ingen har sagt om de är samma person; läget den dag rapporten görs.',
  },
};

export const notes: typeof en.notes = {
  combined: (minimum) => `Det som har antecknats om färre än ${minimum} personer räknas till övriga.`,
  needs: (minimum) =>
    `Den som har flera behov räknas i vart och ett. Det som har antecknats om färre än ${minimum} personer räknas till övriga.`,
  stage: 'Enligt det som är antecknat i slutet av perioden; det fjärde steget är inte alla partnerskaps mål.',
};

export const beside: typeof en.beside = ({ now, before, yearAgo }: Said) => {
  if (now === null) return '';
  const parts = [
    ...(before === null || (before === 0 && now === 0)
      ? []
      : [before === now ? 'lika många som förut' : `förut ${number(before)}`]),
    ...(yearAgo === null ? [] : [`för ett år sedan ${number(yearAgo)}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

export const sentences: typeof en.sentences = {
  community: (people, days) =>
    people.now === null || people.now === 0
      ? ''
      : `${plural(people.now, { one: '# person', other: '# personer' })} kom till sin första gemenskap${days.now === null ? '' : `, hälften av dem inom ${words.days(days.now)} från ankomsten`}.`,
  waiting: (waiting, days) => {
    const wait =
      waiting.now === null
        ? 'Några personer väntar'
        : waiting.now === 0
          ? 'Ingen väntar'
          : plural(waiting.now, { one: '# person väntar', other: '# personer väntar' });
    return `${wait} på svar på en hänvisning${days.now === null ? '' : `; hälften av svaren kom inom ${words.days(days.now)}`}.`;
  },
  outcomes: (people) =>
    people.now === null
      ? 'För några personer antecknades resultat.'
      : people.now === 0
        ? ''
        : `För ${plural(people.now, { one: '# person', other: '# personer' })} antecknades resultat${beside(people)}.`,
  learned: (learned) =>
    learned.now === null || learned.now === 0
      ? 'Ingen värd antecknade vad den hade lärt sig.'
      : `Värdarna antecknade ${plural(learned.now, { one: '# lärdom', other: '# lärdomar' })}.`,
  promises: (kept, all) =>
    all === 0
      ? ''
      : `Av parternas ${plural(all, { one: '# åtagande', other: '# åtaganden' })} har ${number(kept)} uppfyllts helt.`,
  rules: ({ kept, broken, unknown, since }) => {
    const judged = kept + broken;
    const first =
      judged === 0
        ? 'Ingen av spelreglerna kunde bedömas'
        : `${kept} av ${plural(judged, { one: '# regel', other: '# regler' })} följdes`;
    const second =
      broken === 0
        ? ''
        : `; ${number(broken)} bröts${since === null ? '' : `, ${broken === 1 ? '' : 'den första '}sedan ${since}`}`;
    const third = unknown === 0 ? '' : ` Om ytterligare ${number(unknown)} finns inget antecknat ännu.`;
    return `${first}${second}.${third}`;
  },
  stages: (moved) =>
    moved
      .map(({ name, stage, up }) => `${name} har ${up ? 'gått vidare till' : 'fallit tillbaka till'} steget ${stage}.`)
      .join(' '),
  targets: (reached, missed) =>
    [
      ...(reached.length === 0 ? [] : [`Målet nåddes: ${list(reached)}.`]),
      ...(missed.length === 0 ? [] : [`Målet nåddes inte: ${list(missed)}.`]),
    ].join(' '),
  fewAsked: 'För få personer har tillfrågats för att jämföra vägarna.',
};
