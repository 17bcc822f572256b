/** Finnish: where a partnership stands, and how the partners see it. */
import type { stage as en } from '../en/stage.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('fi');

export const stage: typeof en = {
  headings: {
    stage: 'Vaihe',
    name: 'Kriteeri',
    status: 'Tila',
    found: 'Näyttö',
    needed: 'Vaaditaan',
    asOf: 'Päivä',
    nearly: 'Melkein',
    met: 'Täyttyy',
    notMet: 'Ei täyty',
    unknown: 'Ei tiedossa',
    strip: 'Kriteerit järjestyksessä',
    round: 'Kierros',
    what: 'Alue',
    mean: 'Keskiarvo',
    spread: 'Hajonta',
    evidence: 'Näyttö osoittaa',
  },
  statuses: { met: 'täyttyy', nearly: 'melkein', 'not-met': 'ei täyty', unknown: 'ei tiedossa' },
  help: {
    stage: 'Näytä, missä vaiheessa kumppanuus on: verkostoituminen, koordinointi, yhteistyö, kumppanuus',
    stageMore:
      'Neljätoista kriteeriä etsitään viimeisten 12 kuukauden kirjauksista, viidestoista kertoo, kuinka yksimielisiä kumppanit ovat. Vaihe on saavutettu, kun kaikki kriteerit siihen asti täyttyvät. Se, mitä mikään kirjaus ei voi osoittaa, ei ole tiedossa; se ei ole sama kuin täyttymätön. Kumppanuus ei ole ainoa hyvä vaihe: jokaisella on oma tavoitteensa.',
    assess: 'Kirjaa, miten yksi organisaatio näkee kumppanuuden',
    assessMore:
      'Kaksikymmentäkahdeksan väittämää seitsemällä alueella, 1–5, sekä vaihe: alle kymmenen minuuttia päätteellä tai YAML-tiedostosta (--form antaa lomakkeen). Julkaistun mittarin pisteet kirjataan nimellä ilman sen tekstiä.',
    assessments: 'Vertaa, miten kumppanit näkevät kumppanuuden',
  },
  arguments: { file: 'YAML-tiedosto, jossa on vastaukset (muuten kysytään päätteellä)' },
  options: {
    history: 'Yksi rivi neljännesvuotta kohti',
    evidence: 'Näytä näyttö',
    by: 'Vastaava organisaatio',
    round: 'Kierroksen nimi (muuten vuosi tai viimeisin)',
    on: 'Päivä (muuten tänään)',
    form: 'Tulosta täytettävä lomake',
    instrument: 'Julkaistu mittari väittämien sijaan',
    score: 'Sen pistemäärä; voidaan toistaa',
    replace: 'Korvaa organisaation vastaukset tällä kierroksella',
  },
  none: 'ei vielä verkostoitumista',
  standing: (name, on, stage) => `${name} ${on}: ${stage}.`,
  noneMeans: 'Kirjaukset eivät vielä osoita, että kumppanit vaihtavat tietoa.',
  stageMeans: {
    networking: 'Kumppanit vaihtavat tietoa.',
    coordination: 'Kumppanit sovittavat työnsä yhteen yhteisten tavoitteiden hyväksi.',
    cooperation: 'Kumppanit jakavat resursseja allekirjoitetun sopimuksen mukaan; kukin päättää itse.',
    partnership: 'Kumppanit päättävät, kantavat riskejä ja oppivat yhdessä ja noudattavat omia sääntöjään.',
  },
  nearlyThere: (stage) => `Melkein perillä: ${stage}, kussakin vaiheessa enintään yksi kriteeri avoinna.`,
  target: (stage) => `Tavoite: ${stage}.`,
  noTarget: 'Tavoitetta ei ole asetettu: samspel partnership edit KUMPPANUUS --target-stage cooperation',
  self: (stage, steps) =>
    steps === 0
      ? `Kumppanit itse sanovat samaa: ${stage}.`
      : `Kumppanit itse sanovat: ${stage}. Se on ${plural(Math.abs(steps), { one: '# vaiheen', other: '# vaihetta' })} ${steps > 0 ? 'pidemmällä kuin' : 'jäljessä siitä, mitä'} näyttö osoittaa.`,
  noSelf: 'Kumppanit eivät ole tehneet itsearviointia viimeisten 12 kuukauden aikana: samspel partnership assess',
  missing: (what) => `Puuttuu seuraavaan vaiheeseen tai tavoitteeseen: ${what}.`,
  areas: {
    purpose: 'Tarkoitus',
    partners: 'Kumppanit ja roolit',
    trust: 'Luottamus',
    rules: 'Säännöt ja päätökset',
    resources: 'Resurssit',
    participants: 'Osallistujat',
    learning: 'Oppiminen ja tulokset',
  },
  scale: {
    1: 'eri mieltä',
    2: 'osittain eri mieltä',
    3: 'ei samaa eikä eri mieltä',
    4: 'osittain samaa mieltä',
    5: 'samaa mieltä',
  },
  cantSay: 'en osaa sanoa',
  whichStage: 'Missä vaiheessa näette kumppanuuden nyt?',
  formIntro:
    'Miten organisaationne näkee kumppanuuden? 1 = eri mieltä, 2 = osittain eri mieltä, 3 = ei samaa eikä eri mieltä, 4 = osittain samaa mieltä, 5 = samaa mieltä.\nJättäkää tyhjäksi se, mitä ette osaa sanoa.',
  assessed: (organisation, partnership, round, answers) =>
    `${organisation} arvioi kumppanuuden ${partnership}, kierros ${round}: ${plural(answers, { one: '# vastaus', other: '# vastausta' })}.`,
  answeredAlready: (round) => `Organisaatio on jo vastannut kierroksella ${round}.`,
  answeredAlreadyHint: 'Korvaa vastaukset valinnalla --replace tai anna toinen --round.',
  noAssessments: 'Kukaan ei ole arvioinut kumppanuutta: samspel partnership assess KUMPPANUUS --by ORGANISAATIO',
  scoresMissing: 'Anna pisteet: --score total=128',
  badScore: (typed) => `"${typed}" ei ole pistemäärä, kuten total=128.`,
  formHint: 'Hae täytettävä lomake: samspel partnership assess KUMPPANUUS --form',
  wrongFile: (count, lines) =>
    `${plural(count, { one: 'Vastauksissa on # virhe', other: 'Vastauksissa on # virhettä' })}. Mitään ei muutettu.\n${lines.join('\n')}`,
  oneToFive: 'Tähän tulee kokonaisluku 1–5 tai ei mitään.',
  answerKeys:
    'Avaimet ovat round, stage, notes ja answers; stage on networking, coordination, cooperation tai partnership.',
  noStatement: (id, close) => `Väittämää ${id} ei ole.${close === null ? '' : ` Tarkoititko: ${close}?`}`,
  criteria: {
    'info-exchange': {
      title: 'Tieto kulkee',
      short: 'tiedonvaihto',
      needed: 'Vähintään kaksi kumppania on tavannut tai jakanut pöytäkirjan viimeisten 6 kuukauden aikana',
    },
    'multi-sector': {
      title: 'Useita sektoreita',
      short: 'toinen sektori',
      needed: 'Kumppaneita vähintään kahdelta sektorilta',
    },
    'shared-goals': {
      title: 'Yhteiset tavoitteet',
      short: 'yhteiset tavoitteet',
      needed: 'Yhdessä päätetty tavoite, jolla on tavoitearvo ja päivä',
    },
    'roles-agreed': {
      title: 'Sovitut roolit',
      short: 'yhteyshenkilöt',
      needed: 'Jokaisella kumppanilla on rooli ja nimetty yhteyshenkilö',
    },
    'cadence-kept': {
      title: 'Kokoukset sovitusti',
      short: 'kokoukset sovitusti',
      needed: 'Kokouksia niin usein kuin pelisäännöt sanovat, päätösvaltaisina',
    },
    'actions-done': {
      title: 'Toimenpiteet tehdään',
      short: 'tehdyt toimenpiteet',
      needed: '70 prosenttia toimenpiteistä tehty 14 päivän kuluessa määräpäivästä',
    },
    'signed-agreement': {
      title: 'Allekirjoitettu sopimus',
      short: 'allekirjoitukset',
      needed: 'Kaikki kumppanit ovat allekirjoittaneet voimassa olevan sopimuksen',
    },
    'shared-resources': {
      title: 'Resursseja usealta taholta',
      short: 'jaetut resurssit',
      needed: 'Vähintään kaksi organisaatiota on antanut tunteja, rahaa, tiloja tai paikkoja',
    },
    'mutual-referrals': {
      title: 'Ohjaamista moneen suuntaan',
      short: 'ohjaaminen moneen suuntaan',
      needed: 'Ohjauksia vähintään kahteen suuntaan, 70 prosenttia päättynyt palautteeseen',
    },
    'joint-decisions': {
      title: 'Päätökset tehdään yhdessä',
      short: 'yhteiset päätökset',
      needed: '60 prosenttia päätöksistä kaikkien sektorien läsnä ollessa; kukaan ei poissa yli puolesta',
    },
    'rules-kept': {
      title: 'Sääntöjä noudatetaan',
      short: 'sääntöjen noudattaminen',
      needed: '80 prosenttia kohdista, joilla on sääntö, noudatetaan',
    },
    'review-held': {
      title: 'Säännöt tarkistetaan',
      short: 'yhteinen tarkistus',
      needed: 'Pelisäännöt tarkistettu yhdessä 12 kuukauden sisällä',
    },
    'joint-evaluation': {
      title: 'Tulokset arvioidaan yhdessä',
      short: 'yhteinen arviointi',
      needed: 'Raportti käsitelty kokouksessa, jossa kaikki sektorit olivat läsnä',
    },
    'capacity-both-ways': {
      title: 'Molemmat oppivat ja vaikuttavat',
      short: 'oppiminen molemmin puolin',
      needed: 'Oppeja molemmilta puolilta; maahanmuuttajajärjestö tai osallistuja on mukana päättämässä',
    },
    'self-assessment-agrees': {
      title: 'Kumppanit näkevät samoin',
      short: 'itsearviointi',
      needed: 'Vähintään kaksi kumppania on tehnyt itsearvioinnin, ero enintään yksi vaihe',
    },
  },
  notes: {
    nothing: 'ei kirjauksia',
    jointMeetings: { one: '# yhteinen kokous', other: '# yhteistä kokousta' },
    present: (organisations) => plural(organisations, { one: '# organisaatio', other: '# organisaatiota' }),
    noGoals: 'voimassa olevassa sopimuksessa ei ole tavoitteita',
    goals: (all, measurable, joint) =>
      `${plural(all, { one: '# tavoite', other: '# tavoitetta' })}, joista ${measurable} tavoitearvoineen ja päivineen, ${joint ? 'yhdessä päätetty' : 'ei vielä yhdessä päätetty'}`,
    goalsIn: (version) => `version ${version} tavoitteet`,
    goalsDecided: 'päätös tavoitteista',
    withContact: (named, all) => `yhteyshenkilö ${named} / ${all} kumppanilla`,
    noContact: 'ei yhteyshenkilöä',
    noCadence: 'mikään kohta ei sano, kuinka usein kokoonnutaan',
    of: (part, all) => `${part} / ${all}`,
    noAgreement: 'ei voimassa olevaa sopimusta',
    signed: (signed, all) => `allekirjoittanut ${signed} / ${all} kumppania`,
    notSigned: (version, missing) => `versio ${version}, allekirjoitus puuttuu: ${missing}`,
    noReferrals: 'ohjauksia ei ole kirjattu',
    referrals: (directions, told, all) =>
      `${plural(directions, { one: '# suunta', other: '# suuntaa' })}; palautteeseen päättynyt ${told} / ${all}`,
    sides: { host: 'vastaanottajien oppi', newcomer: 'tulijoiden oppi' },
    jointDecisions: (joint, all, absent) =>
      `päätöksistä ${joint} / ${all} kaikkien sektorien läsnä ollessa${absent === '' ? '' : `; usein poissa: ${absent}`}`,
    sectorMissing: 'jokin sektori puuttui',
    clausesKept: (kept, all) => `kohdista noudatetaan ${kept} / ${all}`,
    noReview: 'ei koskaan tarkistettu',
    reportsDiscussed: { one: 'raportti # kokouksessa', other: 'raportteja # kokouksessa' },
    reportDiscussed: 'päätös raportista',
    voices: (migrantLed, speaking, learned) =>
      `${plural(migrantLed, { one: '# maahanmuuttajajärjestö kumppanina', other: '# maahanmuuttajajärjestöä kumppanina' })}, ${plural(speaking, { one: '# henkilö puhuu', other: '# henkilöä puhuu' })} osallistujien puolesta; ${plural(learned, { one: '# oppi', other: '# oppia' })}`,
    migrantLed: 'maahanmuuttajajärjestö',
    noAssessment: 'kukaan ei ole arvioinut',
  },
};
