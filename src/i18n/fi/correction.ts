/** Suomi: väärin kirjatun korjaaminen. */
import type { correction as en } from '../en/correction.ts';
import { formatFor } from '../format.ts';

const { list, plural } = formatFor('fi');

export const correction: typeof en = {
  clear: 'Tyhjennä nämä kentät',
  nothingToChange: 'Kerro, mitä muutetaan.',
  changeable: (options) => `Voit käyttää: ${list(options)}`,
  changed: (noun, id, which) => `Muutettiin ${noun} ${id}: ${which}.`,
  changedLogged: (noun, id) => `Muutettiin ${noun} ${id}`,
  removed: (noun, id, which, along) =>
    `Poistettiin ${noun} ${id}: ${which}${along === null ? '' : `, samalla ${along}`}.`,
  removedLogged: (noun, id) => `Poistettiin ${noun} ${id}`,
  nouns: {
    contact: 'yhteydenotto',
    assessment: 'kyselyvastaus',
    check: 'työtilanne',
  },
  help: {
    contactList: 'Luettele yhteydenotot osallistujaan numeroineen',
    contactEdit: 'Korjaa väärin kirjattu yhteydenotto',
    contactRemove: 'Poista vahingossa kirjatut yhteydenotot',
    skillEdit: 'Korjaa osaaminen tai jokin sen vaiheista',
    skillRemove: 'Poista vahingossa kirjattu osaaminen ja sen vaiheet',
    recognitionEdit: 'Korjaa tunnustamisasia tai jokin sen vaiheista',
    recognitionRemove: 'Poista vahingossa avattu asia ja sen vaiheet',
    stepMore:
      'Vain se muuttuu, mikä annetaan. Päivä ja vaiheen merkinnät koskevat viimeisintä vaihetta; valitse toinen numerollaan (katso ”show”) valitsimella --step. Sitä, kuinka pitkällä asia on, ei muuteta tässä.',
    outcomeEdit: 'Korjaa väärin kirjattu tulos',
    outcomeRemove: 'Poista vahingossa kirjattu tulos',
    assessmentList: 'Luettele, kuka on vastannut kyselyyn ja milloin',
    assessmentEdit: 'Korjaa vastauksia, niiden päivä tai vastaaja',
    assessmentRemove: 'Poista vahingossa kirjattu kyselyvastaus',
    workEdit: 'Korjaa väärin kirjattu työelämäyhteys',
    workRemove: 'Poista vahingossa kirjattu työelämäyhteys',
    checkEdit: 'Korjaa, mitä hänen työstään on kirjattu valmistuessa tai sen jälkeen',
    checkRemove: 'Poista vahingossa kirjattu tieto hänen työstään',
  },
  options: {
    step: 'Mikä vaihe, numero komennosta ”show” (muuten viimeisin)',
    stepOn: 'Vaiheen päivä',
    assessedHost: 'Vain tämän vastaanottavan organisaation',
    answer: 'Vastaus: work=4; - on ”en halua sanoa”',
    phase: 'Lähtötaso vai seuranta',
    answeredBy: 'Kuka vastasi',
    answeredOn: 'Vastausten päivä',
    day: 'Päivä',
    contactBy: 'Kuka otti yhteyttä',
    domain: 'Osa-alue',
    saidBy: 'Kuka niin sanoo',
    firstDay: 'Ensimmäinen päivä',
  },
  headings: {
    phase: 'Kerta',
    answers: 'Vastauksia',
  },
  arguments: {
    contact: 'Yhteydenoton numero',
    contacts: 'Yhteydenottojen numerot',
    outcome: 'Tuloksen numero',
    assessment: 'Kyselyvastauksen numero',
    check: 'Tilanteen numero, kuten komennossa: work list --checks',
  },
  contactsRemoved: (ids) => `Poistettiin yhteydenotot ${list(ids.map(String))}.`,
  contactHint: 'Numerot: samspel participant contact list OSALLISTUJA',
  noContacts: 'Ei yhteydenottoja. Kirjaa yksi: samspel participant contact add OSALLISTUJA --how …',
  steps: (count) => plural(count, { one: '# vaihe', other: '# vaihetta' }),
  noStep: (step, count) => `Vaihetta ${step} ei ole; vaiheita on ${count}.`,
  beforeStep: (on) => `Edellinen vaihe oli ${on}; tämä ei voi olla aiemmin.`,
  afterStep: (on) => `Seuraava vaihe oli ${on}; tämä ei voi olla myöhemmin.`,
  onlyTold: (id) => `Tämä osaamisen ${id} vaihe on hänen oma kertomansa; siinä on vain päivä.`,
  onlyToldHint: 'Valitse vaihe, jonka joku on kirjannut: --step 2',
  occupationStays: (id, occupation, code) =>
    `Ammattia ei muutettu. Jos se on ${occupation}: samspel skill edit ${id} --isco ${code}`,
  hasCases: (id, cases) =>
    `Osaamista ${id} ${cases.length === 1 ? 'koskee tunnustamisasia' : 'koskevat tunnustamisasiat'} ${list(cases.map(String))}.`,
  hasCasesHint: (id) => `Ensin: samspel recognition edit ${id} --clear skill tai samspel recognition remove ${id}`,
  outcomeHint: 'Numerot: samspel outcome list',
  assessmentHint: 'Numerot: samspel outcome assessment list',
  noAssessments: 'Kukaan ei ole vielä vastannut. Kysy: samspel outcome assess OSALLISTUJA',
  answers: (count) => plural(count, { one: '# vastaus', other: '# vastausta' }),
  checkHint: 'Numerot: samspel work list --checks',
  otherCheck: (id, point) => `Työtilanne ${id} on jo kirjattu: ${point}.`,
  otherCheckHint: (id) => `Jos se on väärin: samspel work check remove ${id}`,
};
