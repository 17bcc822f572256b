/** Suomi: rekisteröityjen oikeudet – kopiot, poistaminen, pyynnöt, rajoitukset. */
import type { privacyRights as en } from '../en/privacy-rights.ts';
import { formatFor } from '../format.ts';

const { list, number, plural } = formatFor('fi');

/** Mitä poistuu, yhdellä tai kahdella lauseella. */
const letGo = (erased: number, anonymised: number): string =>
  [
    ...(erased === 0 && anonymised > 0
      ? []
      : [`${plural(erased, { one: 'Poistetaan # tieto', other: 'Poistetaan # tietoa' })}.`]),
    ...(anonymised === 0
      ? []
      : [
          `${plural(anonymised, { one: 'Tehdään nimettömäksi # osallistuja', other: 'Tehdään nimettömiksi # osallistujaa' })}.`,
        ]),
  ].join(' ');

export const privacyRights: typeof en = {
  help: {
    export: 'Anna henkilölle kopio kaikesta, mitä hänestä on rekisterissä',
    exportMore:
      'Luettava sivu hänen asiointikielellään (tai --language) tai JSON ohjelmille, sama sisältö: hänen rivinsä joka taulussa, mitä loki muistaa aiemmista tiedoista ja kenelle tietoja on luovutettu.',
    erase: 'Poista kaikki henkilön tiedot lopullisesti',
    eraseMore:
      'Hänen rivinsä joka taulusta, mitä loki niistä muistaa, sekä hänen nimensä, puhelimensa ja sähköpostinsa muiden teksteistä. Loki voidaan silti tarkistaa. Mikään ei tuo tietoja takaisin, ei myöskään undo: kokeile ensin valinnalla --dry-run. Vanhemmissa varmuuskopioissa tiedot ovat, kunnes ne korvataan.',
    rectify: 'Oikaise tieto, jonka henkilö sanoo vääräksi',
    rectifyMore:
      'Kuten participant edit, ja samalla kirjataan, että hän pyysi sitä. Kertoo, mitkä organisaatiot ovat saaneet vanhat tiedot ja joille on ilmoitettava.',
    restrict: 'Rajoita henkilön tietojen käsittelyä: mitään ei luovuteta kenellekään',
    object: 'Kirjaa, että henkilö vastustaa käyttötarkoitusta tai kaikkea, mikä ei perustu suostumukseen',
    restrictionList: 'Luettele rajoitukset ja vastustukset',
    restrictionLift: 'Poista rajoitus tai vastustus',
    restrictionLiftMore: 'Kerro henkilölle, ennen kuin poistat rajoituksen (18 artiklan 3 kohta).',
    requestAdd: 'Kirjaa henkilön pyyntö, joka koskee hänen tietojaan',
    requestAddMore:
      'Siihen on vastattava kuukauden kuluessa vastaanottamisesta (tietosuoja-asetuksen 12 artiklan 3 kohta).',
    requestList: 'Luettele vastausta odottavat pyynnöt määräajan mukaan',
    requestExtend: 'Jatka vastausaikaa kahdella kuukaudella',
    requestExtendMore:
      'Vain kun pyyntö on monimutkainen tai pyyntöjä on paljon; kerro siitä ja syystä henkilölle ensimmäisen kuukauden aikana.',
    requestDone: 'Kirjaa, että pyyntöön on vastattu',
  },
  arguments: { request: 'Pyynnön numero', restriction: 'Rajoituksen numero' },
  options: {
    format: 'html luettavaksi (oletus) tai json ohjelmille',
    language: 'Sivun kieli (muuten hänen asiointikielensä)',
    output: 'Tiedosto (muuten tulostetaan)',
    why: 'Miksi (muuten pyyntö)',
    wholeCells: 'Myös siellä, missä solussa on vain hänen nimensä: se voi olla samanniminen yhteyshenkilö',
    yes: 'Tee se kysymättä',
    because: 'Millä perusteella, esimerkiksi "passi nähty"',
    kind: 'Mitä hän pyytää',
    received: 'Päivä, jona pyyntö tuli (muuten tänään)',
    allRequests: 'Myös vastatut',
    extensionReason: 'Miksi aikaa tarvitaan lisää',
    outcome: 'Miten siihen vastattiin (muuten granted)',
    answer: 'Mitä vastattiin; vaaditaan, jos jotakin evättiin',
    reason: 'Miksi',
    objectedPurpose: 'Tarkoitus, jota hän vastustaa (muuten kaikki)',
  },
  retention: {
    summary: 'Luettele, mitä on säilytetty tarpeeksi kauan, tai luovu siitä',
    more: 'Jokaisella tietolajilla on aikansa, joka lasketaan siitä päivästä, jona tietoa ei enää tarvittu: osallistujat lähtöpäivästä, yhteydenottojen muistiinpanot yhteydenotosta, luovutukset, vastatut pyynnöt ja suljetut loukkaukset omasta päivästään. Mitään ei poisteta ilman valintaa --apply.',
    set: 'Aseta, montako kuukautta tietolajia säilytetään',
    setMore:
      'Nimetön tarkoittaa: nimet, yhteystiedot, alkuperä ja kaikki vapaa teksti ovat poissa, myös lokista; rivi jää uudella numerolla ja niillä tiedoilla, joita raportit laskevat.',
    afterwards: 'Mitä silloin tapahtuu (muuten erase); vain osallistujat voi tehdä nimettömiksi',
    onlyPeople: 'Vain osallistujat voi tehdä nimettömiksi; muut tiedot poistetaan.',
    kindsHelp: 'Tietolaji',
    months: 'Kuukausia',
    apply: 'Poista luetellut tiedot tai tee ne nimettömiksi, lopullisesti',
    headings: { since: 'Alkaen', due: 'Säilytetään asti', months: 'Kuukausia', afterwards: 'Sen jälkeen' },
    kinds: {
      participant: 'osallistuja',
      notes: 'yhteydenoton muistiinpanot',
      disclosure: 'luovutus',
      request: 'pyyntö',
      breach: 'tietoturvaloukkaus',
      reading: 'lukuloki',
    },
    empty: 'Mitään ei ole säilytetty liian kauan.',
    applied: (erased, anonymised) => `${letGo(erased, anonymised)} Tätä ei voi perua.`,
    wouldApply: (erased, anonymised) => `Aika on ohi: ${letGo(erased, anonymised)}`,
    ruleSet: (kind, months, afterwards) =>
      `Säilytetään ${plural(months, { one: '# kuukausi', other: '# kuukautta' })}, sitten ${afterwards}: ${kind}.`,
    tooShort: 'Yhdestä kuukaudesta 1 200:aan.',
  },
  headings: {
    kind: 'Laji',
    received: 'Saapunut',
    due: 'Määräaika',
    extendedOn: 'Jatkettu',
    doneOn: 'Vastattu',
    outcome: 'Vastaus',
    answer: 'Perustelu',
    liftedOn: 'Poistettu',
    inForce: 'Voimassa',
    reason: 'Syy',
  },
  requestKinds: {
    access: 'tarkastusoikeus',
    rectification: 'oikaisu',
    erasure: 'poistaminen',
    restriction: 'rajoittaminen',
    portability: 'tietojen siirto',
    objection: 'vastustaminen',
  },
  requestStates: { open: 'avoin', overdue: 'myöhässä', done: 'vastattu' },
  outcomes: { granted: 'hyväksytty', partly: 'hyväksytty osittain', refused: 'evätty' },
  restrictionKinds: { restriction: 'rajoitus', objection: 'vastustus' },
  wrote: (file, participant) =>
    `Kirjoitettiin kaikki osallistujasta ${participant} tiedostoon ${file}. Vain sinä saat lukea sen.`,
  copyTitle: (participant) => `Kaikki sinusta tallennetut tiedot (osallistuja ${participant})`,
  copyIntro: (keptBy, on) =>
    keptBy === ''
      ? `Tämä on kopio kaikista tiedoistasi ${on}.`
      : `Tämä on kopio kaikista tiedoista, joita ${keptBy} säilyttää sinusta, ${on}.`,
  copyRights:
    'Voit pyytää virheiden oikaisemista, tietojen poistamista tai käytön rajoittamista. Voit vastustaa käsittelyä ja peruuttaa suostumuksen milloin tahansa. Voit valittaa tietosuojavaltuutetulle (tietosuoja.fi).',
  earlier: 'Aiemmat tiedot',
  earlierMore: 'Mitä tiedoissa luki, ennen kuin ne muutettiin tai poistettiin.',
  anonymous: '[nimetön]',
  instead: '[poistettu]',
  erasedLogged: (participants) =>
    `Poistettiin ${plural(participants.length, { one: `osallistuja ${participants[0]}`, other: '# osallistujaa' })}`,
  erased: (participants, rows, texts) =>
    `Poistettiin ${plural(participants.length, { one: `osallistuja ${participants[0]}`, other: '# osallistujaa' })}: ${plural(rows, { one: '# rivi', other: '# riviä' })}${texts === 0 ? '' : `, ja nimi ${number(texts)} muusta tekstistä`}.`,
  stillNamed: (places) =>
    `Nimi on vielä yksinään kohdissa: ${places.join(', ')}. Jos se on sama henkilö: poista valinnalla --whole-cells.`,
  tellReceivers: (handles) => `Ilmoita niille, jotka ovat saaneet tiedot: ${list(handles)} (19 artikla).`,
  kept: 'Rekisteriin jää, että pyyntöjä on tehty ja niihin on vastattu, montako henkilöä kukin luovutus koski, sekä jäädytetyt raportit. Missään niistä ei mainita ketään. Kirjanpitolain vaatimat tositteet eivät ole rekisterissä.',
  cannotUndo:
    'Tätä ei voi perua. Vanhemmissa varmuuskopioissa tiedot ovat vielä: samspel backup tekee uuden, poista sitten vanhemmat.',
  reallyErase: (participant) => `Poistetaanko osallistuja ${participant} lopullisesti?`,
  needsYes: 'Poistamista ei voi perua.',
  needsYesHint: 'Katso ensin, mitä poistuisi: --dry-run. Sitten lisää --yes.',
  rectified: (participant, fields) => `Oikaistiin osallistujan ${participant} tiedot: ${fields.join(', ')}.`,
  restricted: {
    restriction: (id, participant, from) =>
      `Rajoitus ${id}: osallistujan ${participant} tietoja ei luovuteta kenellekään, alkaen ${from}.`,
    objection: (id, participant, from) => `Vastustus ${id}, osallistuja ${participant}, alkaen ${from}.`,
  },
  lifted: (id, on) => `Poistettiin ${number(id)}, ${on}.`,
  noRestriction: (id) => `Rajoitusta ${id} ei ole.`,
  noRestrictionHint: 'Katso ne: samspel privacy restriction list',
  emptyRestrictions: 'Ei rajoituksia.',
  requestAdded: (id, kind, due) => `Pyyntöön ${id} (${kind}) on vastattava viimeistään ${due}.`,
  extended: (id, due) => `Pyyntöön ${id} on vastattava viimeistään ${due}. Kerro siitä ja syystä henkilölle.`,
  requestDone: (id, outcome, on) => `Pyyntöön ${id} vastattiin ${on}: ${outcome}.`,
  refusalNeedsAnswer: 'Kerro syy valinnalla --answer: epäämisestä on kerrottava syy ja mahdollisuus valittaa.',
  inFuture: 'Se päivä ei ole vielä tullut.',
  noRequest: (id) => `Pyyntöä ${id} ei ole.`,
  noRequestHint: 'Katso ne: samspel privacy request list --all',
  answeredAlready: (id, on) => `Pyyntöön ${id} vastattiin ${on}.`,
  tooLateToExtend: (id, on) =>
    `Pyynnön ${id} aikaa olisi voinut jatkaa vain ${on} asti. Vastaa nyt ja kerro, miksi vastaus on myöhässä.`,
  emptyRequests: 'Mikään pyyntö ei odota vastausta.',
};
