/** Suomi: raportit. */
import type { report as en } from '../en/report.ts';
import { formatFor } from '../format.ts';
import * as content from './report-content.ts';

const { number, plural } = formatFor('fi');
const people = (count: number | null) =>
  count === null ? 'peitetty määrä ihmisiä' : plural(count, { one: '# henkilö', other: '# henkilöä' });

export const report: typeof en = {
  ...content.words,
  summary: 'Raportit: vuosineljännes lukuina, ketään paljastamatta',
  help: {
    quarterly: 'Raportti vuosineljänneksestä tai muusta jaksosta',
    quarterlyMore:
      'Laskee aloittaneet, mukana olleet ja lopettaneet, kokoukset, päätökset, toimenpiteet ja pelisäännöt edelliseen jaksoon verrattuna. Rekisterin vähimmäismäärää pienemmät henkilömäärät peitetään, ja muitakin lukuja niin, ettei peitettyjä voi laskea.',
    freeze: 'Lukitse jakson raportti sellaisena kuin se nyt on',
    freezeMore:
      'Luvut, määritelmät, tarkiste ja ohjelman versio säilyvät rekisterissä. Myöhemmät raportit kertovat, mikä on sen jälkeen muuttunut.',
    list: 'Luettele lukitut raportit',
    diff: 'Mitä jakson raportti näyttää nyt toisin kuin lukittaessa',
    diffMore:
      'Luettelee muuttuneet luvut ja sen, mitä rekisteriin on sen jälkeen kirjattu. Päättyy koodiin 1, jos jotain on muuttunut.',
    employmentGap: 'Kuinka monella on työ valmistuessaan, ryhmittäin, ja kuinka varmaa se on',
    employmentGapMore:
      'Lukee valmistuneiden listan (CSV tai laskentataulukko), jossa on sarake ryhmälle ja sarake, joka kertoo kenellä oli työ. Antaa osuudet 95 %:n luottamusväleineen (Wilson) ja erot omineen (Newcombe). Listasta ei tallenneta mitään.',
    indicators: 'Mitä raportit laskevat ja miten',
  },
  arguments: {
    period: 'Jakso, esimerkiksi 2026Q3 tai 2026-07; muuten viimeisin kokonainen vuosineljännes',
    wholePeriod: 'Jakso, esimerkiksi 2026Q3',
    graduates: 'Lista: CSV tai laskentataulukko; - lukee vakiosyötteen',
  },
  options: {
    format: 'Muoto; muuten tiedostonimen pääte ratkaisee',
    output: 'Kirjoita tähän tiedostoon näytön sijasta; kansioon (raportti/) tulee CSV kustakin taulukosta',
    force: 'Korvaa tiedosto, jos se on jo olemassa',
    again: 'Lukitse vielä kerran uutena laitoksena; aiemmat säilyvät',
    group: 'Ryhmäsarakkeen otsikko, jos sitä ei löydy',
    employed: 'Kyllä/ei-sarakkeen otsikko, jos sitä ei löydy',
    contacts: 'Sarake, jossa on työelämäyhteyksien määrä',
  },
  title: (period) => `Raportti: ${period}`,
  quarter: (quarter, year) => `vuoden ${year} ${['ensimmäinen', 'toinen', 'kolmas', 'neljäs'][quarter - 1]} neljännes`,
  subtitle: (from, until, asOf) => `${from}–${until}, tilanne ${asOf}`,
  stillRuns: 'Jakso on vielä kesken: luvut ulottuvat tuohon päivään.',
  before: (heading) => `${heading}, edellinen jakso`,
  contents: 'Sisällys',
  figure: 'Tunnusluku',
  now: 'Nyt',
  previous: 'Ennen',
  total: 'Kaikki',
  notKnown: 'ei tiedossa',
  noOrganisation: 'ei organisaatiota',
  notInForce: 'ei voimassa',
  sections: {
    ...content.sections,
    summary: 'Lyhyesti',
    participants: 'Osallistujat',
    meetings: 'Kokoukset',
    actions: 'Toimenpiteet',
    rules: 'Pelisäännöt',
    gap: 'Työllisyys valmistuessa',
    contacts: 'Työelämäyhteydet sitä ennen',
    activities: 'Toiminta',
    mentoring: 'Mentorointi',
    referrals: 'Ohjaukset',
    outcomes: 'Tulokset',
    commitments: 'Sitoumukset ja panokset',
  },
  tables: {
    ...content.tables,
    partnership: 'Osallistujat kumppanuuksittain',
    gender: 'Osallistujat sukupuolen mukaan',
    age: 'Osallistujat iän mukaan',
    ground: 'Osallistujat oleskelun perusteen mukaan',
    path: 'Osallistujat kotoutumispolun mukaan',
    meetings: 'Kokoukset ja päätökset kumppanuuksittain',
    attendance: 'Läsnäolo organisaatioittain',
    actions: 'Erääntyneet toimenpiteet vastuuorganisaation mukaan',
    rules: 'Pelisäännöt kohta kohdalta',
    gap: 'Työllisyys valmistuessa ryhmittäin',
    differences: 'Ryhmien väliset erot',
    contacts: 'Työllisyys valmistuessa työelämäyhteyksien määrän mukaan',
    activities: 'Toimintaan osallistuneet lajeittain',
    mentoring: 'Mentorinsa tavanneet ohjelman lajin mukaan',
    referrals: 'Ohjatut henkilöt vastaanottajan mukaan',
    outcomes: 'Henkilöt tulosten mukaan',
    levels: 'Korkeamman kielitaitotason saavuttaneet',
    commitments: 'Mitä kumppanit lupasivat ja tekivät',
  },
  headings: {
    ...content.headings,
    id: 'Avain',
    number: 'Nro',
    period: 'Jakso',
    edition: 'Laitos',
    frozenOn: 'Lukittu',
    frozenBy: 'Kuka',
    minimum: 'Vähimmäismäärä',
    program: 'Samspel',
    digest: 'Tarkiste',
    table: 'Taulukko',
    row: 'Rivi',
    column: 'Sarake',
    section: 'Osio',
    definition: 'Laskutapa',
    partnership: 'Kumppanuus',
    gender: 'Sukupuoli',
    age: 'Ikä',
    ground: 'Oleskelun peruste',
    path: 'Polku',
    organisation: 'Organisaatio',
    meetings: 'Kokouksia',
    decisions: 'Päätöksiä',
    present: 'Läsnä',
    asked: 'Kokouksia',
    share: 'Läsnäolo',
    due: 'Erääntyi',
    inTime: 'Tehty ajoissa',
    late: 'Tehty myöhässä',
    open: 'Tekemättä',
    doneShare: 'Tehty, osuus',
    clause: 'Kohta',
    status: 'Tila',
    since: 'Alkaen',
    group: 'Ryhmä',
    people: 'Henkilöitä',
    employed: 'Oli työ',
    notEmployed: 'Ei ollut',
    employedShare: 'Osuus',
    low: 'Vähintään',
    high: 'Enintään',
    pair: 'Ryhmät',
    difference: 'Ero',
    contactCount: 'Yhteyksiä',
    activity: 'Toiminta',
    programme: 'Ohjelma',
    receiver: 'Vastaanottaja',
    outcome: 'Tulos',
    language: 'Kieli',
    promise: 'Sitoumus',
    promised: 'Luvattu',
    deliveredNow: 'Jaksolla',
    delivered: 'Yhteensä',
    deliveredShare: 'Osuus',
    dueBy: 'Mennessä',
  },
  programmes: {
    career: 'oma ammatti',
    'language-friend': 'kielikaveri',
    'newcomer-guide': 'uuden tulijan opas',
    peer: 'vertaistuki',
    family: 'ystäväperhe',
  },
  movement: { joined: 'Uudet', active: 'Mukana', ended: 'Lopettaneet' },
  ages: { 'under-18': 'alle 18', '18-60': '18–60', 'over-60': 'yli 60', unknown: 'ei tiedossa' },
  grounds: {
    asylum: 'turvapaikka',
    quota: 'kiintiöpakolainen',
    subsidiary: 'toissijainen suojelu',
    temporary: 'tilapäinen suojelu',
    'humanitarian-other': 'yksilöllinen tai inhimillinen syy',
    family: 'perheside',
    work: 'työnteko',
    entrepreneur: 'yrittäjyys',
    study: 'opiskelu',
    research: 'tutkimus',
    returnee: 'paluumuuttaja',
    eu: 'EU-kansalaisen oleskeluoikeus',
    nordic: 'Pohjoismaan kansalainen',
    trafficking: 'ihmiskaupan uhri',
    'asylum-seeker': 'turvapaikanhakija',
    citizen: 'Suomen kansalainen',
    other: 'muu',
    unknown: 'ei tiedossa',
  },
  indicators: {
    ...content.indicators,
    participantsActive: {
      name: 'Mukana olleet osallistujat',
      definition:
        'Henkilöt, jotka olivat mukana ainakin yhtenä jakson päivänä. Jokainen lasketaan kerran kumppanuuksien määrästä riippumatta.',
    },
    participantsJoined: {
      name: 'Uudet osallistujat',
      definition: 'Henkilöt, joiden aivan ensimmäinen päivä osuu jaksoon.',
    },
    participantsEnded: {
      name: 'Lopettaneet osallistujat',
      definition: 'Henkilöt, jotka jäivät pois jakson aikana eivätkä olleet sen päättyessä enää mukana missään.',
    },
    meetingsHeld: {
      name: 'Pidetyt kokoukset',
      definition: 'Jaksolla pidetyt kokoukset; suunniteltuja ja peruttuja ei lasketa.',
    },
    decisionsMade: { name: 'Päätökset', definition: 'Päätökset jakson kokousten pöytäkirjoissa.' },
    actionsDone: {
      name: 'Tehtyjen toimenpiteiden osuus',
      definition:
        'Jaksolla erääntyneistä toimenpiteistä ne, jotka oli tehty sen viimeisenä päivänä. Peruttuja ei lasketa.',
    },
    actionsOverdue: {
      name: 'Myöhässä olevat toimenpiteet',
      definition:
        'Toimenpiteet, joita ei ollut tehty jakson päättyessä, vaikka määräaika oli kulunut, olivatpa ne kuinka vanhoja tahansa.',
    },
    rulesKept: {
      name: 'Noudatetut säännöt',
      definition: 'Jakson lopussa voimassa olleet kohdat, joita noudatettiin sen aikana.',
    },
    rulesBroken: {
      name: 'Rikotut säännöt',
      definition:
        'Jakson lopussa voimassa olleet kohdat, joita rikottiin sen aikana. Mitä kukaan ei ole kirjannut, ei ole noudatettu eikä rikottu.',
    },
    peopleAtActivities: {
      name: 'Toimintaan osallistuneet',
      definition: 'Henkilöt, jotka olivat jaksolla läsnä ainakin yhdellä pidetyllä kerralla.',
    },
    sessionsHeld: {
      name: 'Pidetyt kerrat',
      definition: 'Jaksolla pidetyt toimintakerrat; suunniteltuja ja peruttuja ei lasketa.',
    },
    menteesMet: {
      name: 'Mentorinsa tavanneet',
      definition: 'Mentoroitavat, jotka tapasivat mentorinsa jaksolla ainakin kerran.',
    },
    mentoringSessions: {
      name: 'Mentoritapaamiset',
      definition: 'Jaksolla kirjatut mentorien ja mentoroitavien tapaamiset.',
    },
    peopleReferred: {
      name: 'Ohjatut henkilöt',
      definition: 'Henkilöt, jotka ohjattiin jaksolla toiseen organisaatioon.',
    },
    peopleWithOutcomes: {
      name: 'Tuloksia saaneet',
      definition: 'Uudet tulijat, joille kirjattiin jaksolla ainakin yksi tulos.',
    },
    peopleWithHigherLevel: {
      name: 'Korkeampi kielitaitotaso',
      definition: 'Henkilöt, jotka arvioitiin jaksolla korkeammalle EVK-tasolle kuin koskaan ennen siinä kielessä.',
    },
    hostsLearned: {
      name: 'Vastaanottajien opit',
      definition: 'Opit, jotka vastaanottavat organisaatiot kirjasivat jaksolla.',
    },
  },
  notes: {
    ...content.notes,
    partnership: 'Kahdessa kumppanuudessa oleva lasketaan molempiin, mutta summaan vain kerran.',
    age: 'Ikä aloituspäivänä.',
    attendance:
      'Kokoukset, jotka pidettiin organisaation ollessa mukana ja joissa läsnäolo on kirjattu; läsnä, kun sieltä oli joku paikalla.',
    rules: 'Sääntöjen tila jakson lopussa. Ei tietoja: ei ole kirjattu mitään, mikä sen osoittaisi.',
    before: (period) => `Vertailujakso: ${period}.`,
    hidden: (sign, minimum) =>
      `${sign} on peitetty luku: alle ${minimum} henkilöä, tai luku, josta sellaisen voisi laskea.`,
    digest: (digest) => `Sama rekisteri, jakso ja päivä antavat saman raportin. Tarkiste: ${digest}`,
    interval: 'Vähintään ja enintään: väli, jolla todellinen osuus on 95 kertaa sadasta (Wilson).',
    differences:
      'Ensimmäinen ryhmä miinus toinen prosenttiyksikköinä, 95 %:n luottamusväli (Newcombe). Jos välillä on 0, pelkkä sattuma voi selittää eron.',
    several: 'Sama henkilö voi olla usealla rivillä, mutta lasketaan summaan kerran.',
  },
  sentences: {
    ...content.sentences,
    participants: (active, joined, ended) =>
      active.now === null && joined.now === null && ended.now === null
        ? 'Mukana olleiden, aloittaneiden ja lopettaneiden määrää ei näytetä.'
        : `${active.now === 0 ? 'Kukaan ei ollut mukana' : `Mukana oli ${people(active.now)}`}${content.beside(active)}. ${joined.now === 0 ? 'Kukaan ei aloittanut' : `Aloittaneita oli ${people(joined.now)}`}${ended.now === 0 ? ', eikä kukaan lopettanut' : `${joined.now === 0 ? ', ja' : ' ja'} lopettaneita ${people(ended.now)}`}.`,
    meetings: (held, decisions) =>
      held.now === 0
        ? 'Yhtään kokousta ei pidetty.'
        : `Pidettiin ${plural(held.now ?? 0, { one: '# kokous', other: '# kokousta' })}${content.beside(held)}, ${decisions.now === 0 ? `eikä ${held.now === 1 ? 'siinä' : 'niissä'} tehty päätöksiä` : `ja ${held.now === 1 ? 'siinä' : 'niissä'} tehtiin ${plural(decisions.now ?? 0, { one: '# päätös', other: '# päätöstä' })}`}.`,
    actions: ({ due, done }, overdue) =>
      `${actionsDone(due, done)}; ${overdue.now === 0 ? 'lopussa mikään ei ollut myöhässä' : `lopussa myöhässä oli ${number(overdue.now ?? 0)}`}.`,
    restated: (name, { was, is, on }) =>
      `Oikaisu edelliseen jaksoon: ${name} ${is} (${on} lukitussa raportissa ${was}).`,
  },
  notBegun: (day) => `Jakso alkaa ${day}: raportoitavaa ei vielä ole.`,
  notBegunHint: 'Anna jakso, joka on alkanut, esimerkiksi last-quarter tai this-quarter.',
  nothingKnown: 'Rekisteri ei tiedä tuosta jaksosta mitään.',
  emptyHint: 'Se on tyhjä. Lisää ensin organisaatiot, kumppanuudet ja osallistujat.',
  beginsOn: (day) => `Ensimmäinen päivä, jonka se tuntee, on ${day}.`,
  was: (day) => `Ennen (${day})`,
  notOver: (period, until) => `${period} päättyy ${until}: raportin voi lukita vasta, kun jakso on päättynyt.`,
  notOverHint: 'Lukitsematta: samspel report quarterly',
  frozenAlready: (period, day) => `Raportti jaksosta ${period} lukittiin ${day}.`,
  frozenAlreadyHint: (period) =>
    `Mikä on sen jälkeen muuttunut: samspel report diff ${period}. Uusi laitos: samspel report freeze ${period} --again`,
  frozen: (period, edition, digest) =>
    `Raportti jaksosta ${period} lukittu${edition === 1 ? '' : `, laitos ${edition}`}. Tarkiste: ${digest.slice(0, 12)}.`,
  noneFrozen: 'Yhtään raporttia ei ole lukittu. Lukitse: samspel report freeze 2026Q3',
  notFrozen: (period) => `Raporttia jaksosta ${period} ei ole lukittu.`,
  notFrozenHint: (period) => `Lukitse se: samspel report freeze ${period}`,
  unchanged: (period, day) => `Raportti jaksosta ${period} näyttää samaa kuin lukittaessa ${day}.`,
  writtenSince: 'Rekisteriin sen jälkeen kirjattu:',
  times: (count) => plural(count, { one: '# kerran', other: '# kertaa' }),
  gapTitle: 'Työllisyys valmistuessa',
  gapList: 'Lista',
  gapSubtitle: (file, people, asOf) =>
    `${file}${people === null ? '' : `: ${plural(people, { one: '# valmistunut', other: '# valmistunutta' })}`}, luettu ${asOf}`,
  gapUnknown: (people) =>
    plural(people, {
      one: '# rivi ei kerro, oliko työ, eikä sitä lasketa.',
      other: '# riviä ei kerro, oliko työ, eikä niitä lasketa.',
    }),
  gapUnknownSome: 'Jotkin rivit eivät kerro, oliko työ, eikä niitä lasketa.',
  gapSentence: ({ first, second, shares, low, high, sure }) =>
    `Ryhmässä ${first} työ valmistuessa oli ${shares[0]}:lla, ryhmässä ${second} ${shares[1]}:lla. Ero on vähintään ${low} ja enintään ${high} prosenttiyksikköä${sure ? ': enemmän kuin pelkkä sattuma selittää' : ': pelkkä sattuma voi selittää sen'}.`,
  gapHidden: 'Jokin ryhmä on liian pieni prosenttiluvuille.',
  points: (share) => number(Math.round(share * 100)),
  noColumn: (what, headings) =>
    `Saraketta, joka kertoo ${what === 'group' ? 'mihin ryhmään henkilöt kuuluvat' : 'kenellä oli työ'}, ei löytynyt. Tiedostossa on: ${headings.join(', ')}.`,
  noGraduates: 'Yksikään listan rivi ei kerro, kenellä oli työ.',
  noGraduatesHint: 'Kirjoita sarakkeeseen kyllä tai ei.',
  noColumnHint: (option) => `Nimeä se: ${option} OTSIKKO`,
  needsFile: (form) => `${form}-tiedostoa ei voi näyttää ruudulla.`,
  needsFileHint: (form) => `Anna tiedosto, esimerkiksi: -o raportti.${form}`,
  replace: (file) => `${file} on jo olemassa. Korvataanko se?`,
  written: (file) => `Kirjoitettu: ${file}.`,
};

function actionsDone(due: number, done: number): string {
  if (due === 0) return 'Yhtään toimenpidettä ei erääntynyt';
  if (due === 1) return done === 1 ? '1 toimenpide erääntyi, ja se tehtiin' : '1 toimenpide erääntyi, eikä sitä tehty';
  if (done === 0) return `${number(due)} toimenpidettä erääntyi, eikä niistä tehty yhtäkään`;
  return `${number(due)} toimenpidettä erääntyi, ja niistä tehtiin ${done === due ? 'kaikki' : number(done)}`;
}
