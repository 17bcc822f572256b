/** Suomi: mitä neljännesvuosiraportit kertovat ihmisten, kokousten ja sääntöjen lisäksi. */
import type { Said } from '../../report/sections/summary.ts';
import type * as en from '../en/report-content.ts';
import { formatFor } from '../format.ts';

const { number, plural, list } = formatFor('fi');

export const sections: typeof en.sections = {
  work: 'Työelämä',
  competence: 'Osaaminen',
  learning: 'Mitä vastaanottajat oppivat',
  stage: 'Missä kumppanuudet ovat',
  quality: 'Rekisterin kattavuus',
  amif: 'AMIF-indikaattorit',
  people: 'Ihmiset lukuina',
  decisions: 'Päätökset',
  helped: 'Ihmiset, joita autoitte',
  thanks: 'Kiitos',
};

export const tables: typeof en.tables = {
  municipality: 'Osallistujat kunnittain',
  need: 'Osallistujat tuen tarpeen mukaan',
  exits: 'Miksi osallistuminen päättyi',
  waiting: 'Vastausta ohjaukseen odottavat vastaanottajan mukaan',
  work: 'Työelämäyhteyksiä saaneet lajeittain',
  situations: 'Henkilöt viimeksi kysytyn tilanteen mukaan',
  employment: 'Kenellä oli työ, kotoutumispolun mukaan',
  skills: 'Henkilöt sen mukaan, mitä heidän osaamisestaan selvisi',
  recognitions: 'Henkilöt tunnustamisen vaiheen mukaan',
  domains: 'Henkilöt kotoutumisen osa-alueen mukaan',
  assessed: 'Henkilöt, joiden kielitaito arvioitiin uudelleen',
  learned: 'Vastaanottajien omin sanoin',
  stages: 'Kunkin kumppanuuden taso',
  missing: 'Mitä mukana olleista puuttuu',
};

export const headings: typeof en.headings = {
  municipality: 'Kunta',
  need: 'Tarve',
  reason: 'Syy',
  workKind: 'Yhteys',
  situation: 'Tilanne',
  skillState: 'Osaaminen',
  recognition: 'Vaihe',
  domain: 'Osa-alue',
  assessed: 'Tulos',
  learned: 'Oppi',
  changed: 'Mikä muuttui',
  stage: 'Taso',
  stageTarget: 'Tavoite',
  selfAssessed: 'Oma arvio',
  missing: 'Puuttuu seuraavalta tasolta',
  field: 'Puuttuu',
  missingShare: 'Osuus',
  yearAgo: 'Vuosi sitten',
  target: 'Tavoite',
  unit: 'Yksikkö',
  source: 'Lähde',
};

export const words: typeof en.words = {
  others: 'muut',
  nothingChanged: 'ei vielä mitään',
  contactDetails: 'Puhelin tai sähköposti',
  assessed: { higher: 'korkeampi taso kuin koskaan', 'not-higher': 'ei korkeampaa tasoa' },
  units: {
    people: 'henkilöä',
    items: 'määrä',
    share: 'osuus',
    days: 'päivää',
    organisations: 'organisaatiota',
    projects: 'hanketta',
  },
  sources: {
    samspel: 'Samspel',
    cefr: 'Eurooppalainen viitekehys (EVK)',
    'indicators-of-integration': 'Indicators of Integration, Britannian sisäministeriö 2019',
    amif: 'Asetus (EU) 2021/1147, liite VIII',
  },
  days: (days) => plural(days, { one: '# päivä', other: '# päivää' }),
};

export const indicators: typeof en.indicators = {
  firstCommunity: {
    name: 'Ensimmäinen yhteisö',
    definition:
      'Henkilöt, jotka tulivat jaksolla aivan ensimmäistä kertaa kerhoon, urheiluun, kulttuuriin, kielikahvilaan tai vastaavaan ja joiden saapumispäivä (muuten aloituspäivä) tiedetään.',
  },
  daysToCommunity: {
    name: 'Päiviä ensimmäiseen yhteisöön',
    definition: 'Keskimmäinen päivien määrä (mediaani) saapumisesta, muuten aloittamisesta, siihen.',
  },
  peopleWaiting: {
    name: 'Vastausta odottavat',
    definition: 'Henkilöt, joiden ohjaukseen ei ollut vastattu jakson päättyessä; peruttuja ei lasketa.',
  },
  peopleAnswered: {
    name: 'Vastauksen saaneet',
    definition: 'Henkilöt, joiden ohjaus otettiin vastaan tai torjuttiin jaksolla.',
  },
  daysToAnswer: {
    name: 'Päiviä vastaukseen',
    definition: 'Keskimmäinen päivien määrä (mediaani) henkilön ensimmäisestä tällaisesta ohjauksesta vastaukseen.',
  },
  peopleWithWork: {
    name: 'Työelämäyhteydet',
    definition:
      'Henkilöt, jotka saivat jaksolla yhteyden: työpaikkavierailun, työn seuraamista, harjoittelun, työkokeilun, kesätyön, oppisopimuksen tai palkkatukityön.',
  },
  peopleWithSkills: {
    name: 'Selville saatu osaaminen',
    definition: 'Henkilöt, joiden osaaminen kerrottiin, tunnistettiin, arvioitiin tai tunnustettiin jaksolla.',
  },
  peopleInRecognition: {
    name: 'Tunnustaminen käynnissä',
    definition: 'Henkilöt, joiden tunnustamisasia eteni jaksolla.',
  },
  sameName: {
    name: 'Mahdolliset kaksoiskappaleet, sama nimi ja syntymäaika',
    definition:
      'Samannimisten osallistujien parit, joiden syntymäajat eivät eroa ja joista kukaan ei ole sanonut, ovatko he sama henkilö; tilanne raportin tekopäivänä.',
  },
};

export const notes: typeof en.notes = {
  combined: (minimum) => `Alle ${minimum} henkilöstä kirjattu lasketaan muihin.`,
  needs: (minimum) =>
    `Jolla on useita tarpeita, lasketaan jokaiseen. Alle ${minimum} henkilöstä kirjattu lasketaan muihin.`,
  stage: 'Sen mukaan, mitä jakson lopussa on kirjattu; neljäs taso ei ole jokaisen kumppanuuden tavoite.',
};

export const beside: typeof en.beside = ({ now, before, yearAgo }: Said) => {
  if (now === null) return '';
  const parts = [
    ...(before === null || (before === 0 && now === 0)
      ? []
      : [before === now ? 'yhtä monta kuin ennen' : `ennen ${number(before)}`]),
    ...(yearAgo === null ? [] : [`vuosi sitten ${number(yearAgo)}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

export const sentences: typeof en.sentences = {
  community: (people, days) =>
    people.now === null || people.now === 0
      ? ''
      : `Ensimmäiseen yhteisöön tuli ${plural(people.now, { one: '# henkilö', other: '# henkilöä' })}${days.now === null ? '' : `, puolet heistä enintään ${plural(days.now, { one: '# päivän', other: '# päivän' })} kuluttua saapumisesta`}.`,
  waiting: (waiting, days) => {
    const wait =
      waiting.now === null
        ? 'Jotkut odottavat yhä'
        : waiting.now === 0
          ? 'Kukaan ei odota'
          : plural(waiting.now, { one: '# henkilö odottaa yhä', other: '# henkilöä odottaa yhä' });
    return `${wait} vastausta ohjaukseen${days.now === null ? '' : `; puolet vastauksista tuli ${plural(days.now, { one: '# päivässä', other: '# päivässä' })}`}.`;
  },
  outcomes: (people) =>
    people.now === null
      ? 'Tuloksia kirjattiin joillekin.'
      : people.now === 0
        ? ''
        : `Tuloksia kirjattiin ${plural(people.now, { one: '# henkilölle', other: '# henkilölle' })}${beside(people)}.`,
  learned: (learned) =>
    learned.now === null || learned.now === 0
      ? 'Yksikään vastaanottaja ei kirjannut, mitä se oppi.'
      : `Vastaanottajat kirjasivat ${plural(learned.now, { one: '# opin', other: '# oppia' })}.`,
  promises: (kept, all) =>
    all === 0
      ? ''
      : `Kumppanien ${plural(all, { one: '# sitoumuksesta', other: '# sitoumuksesta' })} on täytetty kokonaan ${number(kept)}.`,
  rules: ({ kept, broken, unknown, since }) => {
    const judged = kept + broken;
    const first =
      judged === 0 ? 'Yhtään pelisääntöä ei voitu arvioida' : `${judged} säännöstä noudatettiin ${number(kept)}`;
    const second =
      broken === 0
        ? ''
        : `; rikottuja oli ${number(broken)}${since === null ? '' : `, ${broken === 1 ? '' : 'ensimmäinen '}${since.replace('kuu ', 'kuusta ')} alkaen`}`;
    const third = unknown === 0 ? '' : ` Lisäksi ${number(unknown)} säännöstä ei ole vielä kirjattu mitään.`;
    return `${first}${second}.${third}`;
  },
  stages: (moved) =>
    moved
      .map(({ name, stage, up }) => `${name} ${up ? 'on edennyt tasolle' : 'on palannut tasolle'} ${stage}.`)
      .join(' '),
  targets: (reached, missed) =>
    [
      ...(reached.length === 0 ? [] : [`Tavoite saavutettiin: ${list(reached)}.`]),
      ...(missed.length === 0 ? [] : [`Tavoitetta ei saavutettu: ${list(missed)}.`]),
    ].join(' '),
  fewAsked: 'Liian harvalta on kysytty, jotta polkuja voisi verrata.',
};
