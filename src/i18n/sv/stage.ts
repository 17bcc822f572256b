/** Swedish: where a partnership stands, and how the partners see it. */
import type { stage as en } from '../en/stage.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('sv');

export const stage: typeof en = {
  headings: {
    stage: 'Skede',
    name: 'Kriterium',
    status: 'Läge',
    found: 'Underlag',
    needed: 'Krävs',
    asOf: 'Dag',
    nearly: 'Nästan',
    met: 'Uppfyllda',
    notMet: 'Ej uppfyllda',
    unknown: 'Okända',
    strip: 'Kriterierna i ordning',
    round: 'Omgång',
    what: 'Område',
    mean: 'Medeltal',
    spread: 'Spridning',
    evidence: 'Underlaget visar',
  },
  statuses: { met: 'uppfyllt', nearly: 'nästan', 'not-met': 'ej uppfyllt', unknown: 'okänt' },
  help: {
    stage: 'Visa var ett partnerskap står: nätverkande, samordning, samarbete, partnerskap',
    stageMore:
      'Fjorton kriterier söks i anteckningarna från de senaste 12 månaderna, ett femtonde säger hur eniga parterna är. Ett skede är nått när alla kriterier till och med det är uppfyllda. Det som inget antecknat kan visa är okänt, inte ouppfyllt. Partnerskap är inte det enda goda skedet: varje partnerskap har sitt eget mål.',
    assess: 'Anteckna hur en organisation ser på partnerskapet',
    assessMore:
      'Tjugoåtta påståenden på sju områden, 1 till 5, och skedet: under tio minuter på terminalen, eller från YAML (--form ger blanketten). Poäng från ett publicerat instrument antecknas med namn, utan dess text.',
    assessments: 'Jämför hur parterna ser på partnerskapet',
  },
  arguments: { file: 'YAML med svar (annars frågas på terminalen)' },
  options: {
    history: 'En rad för varje kvartal',
    evidence: 'Visa underlaget',
    by: 'Organisationen som svarar',
    round: 'Omgångens namn (annars året, eller den senaste)',
    on: 'Dagen (annars i dag)',
    form: 'Skriv ut blanketten att fylla i',
    instrument: 'Ett publicerat instrument, i stället för påståendena',
    score: 'En poäng från det; kan upprepas',
    replace: 'Ersätt det som organisationen har svarat i omgången',
  },
  none: 'ännu inte nätverkande',
  standing: (name, on, stage) => `${name} ${on}: ${stage}.`,
  noneMeans: 'Anteckningarna visar ännu inte att parterna utbyter information.',
  stageMeans: {
    networking: 'Parterna utbyter information.',
    coordination: 'Parterna samordnar sitt arbete mot gemensamma mål.',
    cooperation: 'Parterna delar resurser enligt ett undertecknat avtal; var och en beslutar för sig.',
    partnership: 'Parterna beslutar, bär risker och lär sig tillsammans, och följer sina egna regler.',
  },
  nearlyThere: (stage) => `Nästan framme: ${stage}, med högst ett öppet kriterium i varje skede.`,
  target: (stage) => `Mål: ${stage}.`,
  noTarget: 'Inget mål är satt: samspel partnership edit PARTNERSKAP --target-stage cooperation',
  self: (stage, steps) =>
    steps === 0
      ? `Parterna själva säger detsamma: ${stage}.`
      : `Parterna själva säger ${stage}: ${plural(Math.abs(steps), { one: '# steg', other: '# steg' })} ${steps > 0 ? 'längre fram än' : 'bakom det som'} underlaget visar.`,
  noSelf: 'Parterna har inte gjort någon självutvärdering under de senaste 12 månaderna: samspel partnership assess',
  missing: (what) => `Saknas för nästa skede eller målet: ${what}.`,
  areas: {
    purpose: 'Syfte',
    partners: 'Parter och roller',
    trust: 'Förtroende',
    rules: 'Regler och beslut',
    resources: 'Resurser',
    participants: 'Deltagarna',
    learning: 'Lärande och resultat',
  },
  scale: {
    1: 'håller inte med',
    2: 'håller knappt med',
    3: 'varken eller',
    4: 'håller delvis med',
    5: 'håller med',
  },
  cantSay: 'kan inte säga',
  whichStage: 'Var ser ni partnerskapet nu?',
  formIntro:
    'Hur ser er organisation på partnerskapet? 1 = håller inte med, 2 = håller knappt med, 3 = varken eller, 4 = håller delvis med, 5 = håller med.\nLämna tomt det ni inte kan säga.',
  assessed: (organisation, partnership, round, answers) =>
    `${organisation} utvärderade ${partnership}, omgång ${round}: ${plural(answers, { one: '# svar', other: '# svar' })}.`,
  answeredAlready: (round) => `Organisationen har redan svarat i omgång ${round}.`,
  answeredAlreadyHint: 'Ersätt svaren med --replace, eller ange en annan --round.',
  noAssessments: 'Ingen har utvärderat partnerskapet: samspel partnership assess PARTNERSKAP --by ORGANISATION',
  scoresMissing: 'Ange poängen: --score total=128',
  badScore: (typed) => `"${typed}" är ingen poäng, som total=128.`,
  formHint: 'Få en blankett att fylla i: samspel partnership assess PARTNERSKAP --form',
  wrongFile: (count, lines) =>
    `${plural(count, { one: '# sak är fel i svaren', other: '# saker är fel i svaren' })}. Inget ändrades.\n${lines.join('\n')}`,
  oneToFive: 'Här står ett heltal från 1 till 5, eller inget.',
  answerKeys:
    'Nycklarna är round, stage, notes och answers; stage är networking, coordination, cooperation eller partnership.',
  noStatement: (id, close) => `Det finns inget påstående ${id}.${close === null ? '' : ` Menade du ${close}?`}`,
  criteria: {
    'info-exchange': {
      title: 'Information utbyts',
      short: 'utbyte av information',
      needed: 'Minst två parter har träffats eller delat protokoll under de senaste 6 månaderna',
    },
    'multi-sector': { title: 'Flera sektorer', short: 'en andra sektor', needed: 'Parter från minst två sektorer' },
    'shared-goals': {
      title: 'Gemensamma mål',
      short: 'gemensamma mål',
      needed: 'Ett mål med målvärde och dag, beslutat gemensamt',
    },
    'roles-agreed': {
      title: 'Avtalade roller',
      short: 'kontaktpersoner',
      needed: 'Varje part har en roll och en namngiven kontaktperson',
    },
    'cadence-kept': {
      title: 'Möten som avtalat',
      short: 'möten som avtalat',
      needed: 'Möten så ofta som spelreglerna säger, och beslutföra',
    },
    'actions-done': {
      title: 'Åtgärder blir gjorda',
      short: 'utförda åtgärder',
      needed: '70 procent av åtgärderna utförda inom 14 dagar från sin dag',
    },
    'signed-agreement': {
      title: 'Undertecknat avtal',
      short: 'underskrifter',
      needed: 'Det gällande avtalet är undertecknat av alla parter',
    },
    'shared-resources': {
      title: 'Resurser från flera håll',
      short: 'delade resurser',
      needed: 'Minst två organisationer har bidragit med timmar, pengar, lokaler eller platser',
    },
    'mutual-referrals': {
      title: 'Hänvisningar åt flera håll',
      short: 'hänvisningar åt flera håll',
      needed: 'Hänvisningar i minst två riktningar, 70 procent avslutade med återkoppling',
    },
    'joint-decisions': {
      title: 'Gemensamma beslut',
      short: 'gemensamma beslut',
      needed: '60 procent av besluten med alla sektorer närvarande; ingen part borta från mer än hälften',
    },
    'rules-kept': {
      title: 'Reglerna följs',
      short: 'regler som följs',
      needed: '80 procent av punkterna med en regel följs',
    },
    'review-held': {
      title: 'Reglerna ses över',
      short: 'en gemensam översyn',
      needed: 'Spelreglerna har setts över gemensamt inom 12 månader',
    },
    'joint-evaluation': {
      title: 'Resultaten bedöms gemensamt',
      short: 'gemensam utvärdering',
      needed: 'En rapport har behandlats vid ett möte där alla sektorer var med',
    },
    'capacity-both-ways': {
      title: 'Båda sidor lär sig och påverkar',
      short: 'lärande på båda sidor',
      needed: 'Lärdomar från båda sidor; en invandrarledd part eller en deltagare är med och beslutar',
    },
    'self-assessment-agrees': {
      title: 'Parterna ser det lika',
      short: 'självutvärdering',
      needed: 'Minst två parter har gjort självutvärdering, med högst ett skedes skillnad',
    },
  },
  notes: {
    nothing: 'inget antecknat',
    jointMeetings: { one: '# gemensamt möte', other: '# gemensamma möten' },
    present: (organisations) => plural(organisations, { one: '# organisation', other: '# organisationer' }),
    noGoals: 'inga mål i det gällande avtalet',
    goals: (all, measurable, joint) =>
      `${plural(all, { one: '# mål', other: '# mål' })}, ${measurable} med målvärde och dag, ${joint ? 'gemensamt beslutade' : 'ännu inte gemensamt beslutade'}`,
    goalsIn: (version) => `målen i version ${version}`,
    goalsDecided: 'beslut om mål',
    withContact: (named, all) => `${named} av ${all} parter har en kontaktperson`,
    noContact: 'ingen kontaktperson',
    noCadence: 'ingen punkt säger hur ofta man ska mötas',
    of: (part, all) => `${part} av ${all}`,
    noAgreement: 'inget gällande avtal',
    signed: (signed, all) => `undertecknat av ${signed} av ${all} parter`,
    notSigned: (version, missing) => `version ${version}, inte undertecknad av ${missing}`,
    noReferrals: 'inga hänvisningar antecknade',
    referrals: (directions, told, all) =>
      `${plural(directions, { one: '# riktning', other: '# riktningar' })}; ${told} av ${all} avslutade med återkoppling`,
    sides: { host: 'lärdom hos mottagarna', newcomer: 'lärdom hos de nyanlända' },
    jointDecisions: (joint, all, absent) =>
      `${joint} av ${all} beslut med alla sektorer${absent === '' ? '' : `; ofta frånvarande: ${absent}`}`,
    sectorMissing: 'en sektor saknades',
    clausesKept: (kept, all) => `${kept} av ${all} punkter följs`,
    noReview: 'aldrig sedda över',
    reportsDiscussed: { one: 'en rapport vid # möte', other: 'rapporter vid # möten' },
    reportDiscussed: 'beslut om en rapport',
    voices: (migrantLed, speaking, learned) =>
      `${plural(migrantLed, { one: '# invandrarledd part', other: '# invandrarledda parter' })}, ${plural(speaking, { one: '# person för', other: '# personer för' })} deltagarnas talan; ${plural(learned, { one: '# lärdom', other: '# lärdomar' })}`,
    migrantLed: 'invandrarledd',
    noAssessment: 'ingen har utvärderat',
  },
};
