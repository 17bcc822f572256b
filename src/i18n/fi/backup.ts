/** Suomi: varmuuskopiot, palauttaminen, rekisterin kunto. */
import type { backup as en } from '../en/backup.ts';
import { formatFor } from '../format.ts';

const { list, number, plural } = formatFor('fi');
const operations = (count: number) => plural(count, { one: '# toiminto', other: '# toimintoa' });

export const backup: typeof en = {
  help: {
    backup: 'Tee salattu varmuuskopio',
    backupMore:
      'Kopio yhdestä hetkestä, myös muiden kirjoittaessa; tarkistettu, salattu agella ja luettu takaisin. Ilman tiedoston nimeä rekisterin vieressä olevaan kansioon backups, jossa säilytetään kunkin päivän, viikon ja kuukauden uusin. Aloita valinnalla --new-key: salainen avain menee tiedostoon, jonka säilytät muualla, julkinen asetuksiin, ja sen jälkeen "samspel backup" ei tarvitse muuta. Ilman avainta tai salalausetta kukaan ei voi avata varmuuskopiota.',
    restore: 'Palauta varmuuskopio rekisteriksi',
    restoreMore:
      'Avaa ja tarkistaa ensin kopion. Paikalla oleva rekisteri siirretään sivuun; jos siinä on uudempaa työtä, mitään ei tapahdu ilman valintaa --force. Kopion jälkeen poistetut henkilöt poistetaan uudelleen. Kokeile silloin tällöin valinnalla --dry-run: se osoittaa, että avaimesi avaa kopiosi.',
    doctor: 'Tarkista rekisteri: tiedosto, loki, oikeudet, levy, varmuuskopiot',
    doctorMore: 'Valinnalla --fix korjataan se, minkä voi. Päättyy koodiin 1, jos jokin on huonosti.',
  },
  arguments: { file: 'Kirjoitettava tiedosto (muuten uusi kansioon backups)', backup: 'Varmuuskopio' },
  options: {
    recipient: 'Julkinen avain (age1…), jolla se suljetaan; voi antaa useita',
    passphraseFile: 'Tiedosto, jonka ensimmäinen rivi on salalause',
    newKey: 'Tee avainpari ja kirjoita salainen avain tähän tiedostoon',
    keepDaily: 'Monenko päivän kopiot säilytetään (muuten 7)',
    keepWeekly: 'Monenko viikon (muuten 5)',
    keepMonthly: 'Monenko kuukauden (muuten 12)',
    identity: 'Tiedosto, jossa salainen avain on',
    force: 'Myös silloin, kun paikalla oleva rekisteri on uudempi tai toinen',
    fix: 'Korjaa se, minkä voi',
  },
  headings: { check: 'Tarkistus', state: 'Tila', what: 'Mitä', fixable: 'Korjattavissa' },
  checks: {
    pages: 'Tiedosto',
    log: 'Loki',
    mode: 'Oikeudet',
    encryption: 'Salaus',
    disk: 'Levy',
    backup: 'Varmuuskopio',
    copies: 'Vanhat kopiot',
    wal: 'Kirjoitusloki',
    writer: 'Kirjoittajan merkintä',
    clock: 'Kello',
  },
  states: { good: 'kunnossa', warn: 'katso', bad: 'huonosti' },
  fixed: 'korjattu',
  doctor: {
    pagesGood: 'Ehjä, jokainen viittaus johtaa johonkin.',
    pagesBad: (count, first) => `${plural(count, { one: '# vika', other: '# vikaa' })}, ensimmäinen: ${first}`,
    logGood: (count) => `Tarkistettu, ${operations(count)}.`,
    logBad: (count) => `${plural(count, { one: '# kohtaa', other: '# kohtaa' })} muutettu. Katso: samspel verify`,
    modeGood: 'Vain sinä saat lukea sen.',
    modeBad: (files) => `Muutkin saavat lukea: ${list(files)}`,
    diskGood: (megabytes) => `${number(megabytes)} Mt vapaana.`,
    diskLow: (megabytes) => `Vain ${number(megabytes)} Mt vapaana.`,
    noBackup: 'Ei yhtään. Tee: samspel backup --new-key TIEDOSTO',
    lastBackup: (on) => `Viimeisin on päivältä ${on}.`,
    oldCopies: (files) => `Yli kuukauden vanhoja, niissä voi olla sittemmin poistettuja henkilöitä: ${list(files)}`,
    leftovers: (count) =>
      `${plural(count, { one: '# kopio', other: '# kopiota' })} jäi salaamatta, kun ohjelma keskeytyi.`,
    walBig: 'Suuri. Se siirretään tiedostoon.',
    staleWriter: (actor) => `${actor} oli kirjoittamassa, kun ohjelma keskeytyi.`,
    clockGood: 'Kulkee eteenpäin.',
    clockBack: (last) => `Uusin toiminto on hetkeltä ${last}, joka ei ole vielä tullut. Aseta koneen kello.`,
  },
  made: (file, count, readBack) =>
    `Tehtiin ${file}, ${operations(count)}, ${readBack === 'opened' ? 'avattu uudelleen ja verrattu' : 'tarkistettu ja verrattu'}.`,
  removed: (count) => `Poistettiin ${plural(count, { one: '# vanhempi', other: '# vanhempaa' })}.`,
  wouldMake: 'Varmuuskopio tehtäisiin.',
  rememberPassphrase:
    'Ilman salalausetta kukaan ei voi avata kopiota, emme mekään. Kirjoita se muistiin ja säilytä muualla kuin kopio.',
  keyFileNote:
    'Samspelin varmuuskopioiden salainen avain. Säilytä muualla kuin rekisteri ja kopiot. Ilman sitä niitä ei voi avata.',
  keyMade: (file) =>
    `Salainen avain on tiedostossa ${file}. Siirrä se heti muualle ja pidä toinen kopio paperilla: ilman sitä kukaan ei voi avata varmuuskopioitasi.`,
  newPassphrase: 'Kopion salalause (vähintään 15 merkkiä; neljä tai viisi sanaa on hyvä)',
  again: 'Vielä kerran',
  passphrase: 'Kopion salalause',
  notTheSame: 'Ne eivät olleet samat.',
  tooShort: 'Salalause on liian lyhyt.',
  tooShortHint: 'Ota vähintään 15 merkkiä: neljä tai viisi sanaa, jotka eivät liity toisiinsa.',
  needsLock: 'Varmuuskopio salataan aina: mikään ei kerro millä.',
  needsLockHint: 'Tee avain kerran: samspel backup --new-key TIEDOSTO. Tai anna --recipient tai --passphrase-file.',
  needsIdentity: 'Tämä kopio avataan salaisella avaimella.',
  needsIdentityHint: 'Nimeä tiedosto, jossa se on: --identity TIEDOSTO',
  needsPassphrase: 'Tämä kopio avataan salalauseella.',
  needsPassphraseHint: 'Nimeä tiedosto, jossa se on: --passphrase-file TIEDOSTO',
  noIdentity: (file) => `Tiedostossa ${file} ei ole salaista avainta.`,
  noRecipient: (key) => `"${key}" ei ole julkinen avain.`,
  noRecipientHint: 'Julkinen avain alkaa merkeillä age1. Tee sellainen: samspel backup --new-key TIEDOSTO',
  notABackup: (file) => `${file} ei ole salattu varmuuskopio.`,
  notABackupHint: 'Kopioiden nimi päättyy .age, ja ne ovat kansiossa backups rekisterin vieressä.',
  wrongKey: (file) => `Avain ei avaa tiedostoa ${file}.`,
  wrongKeyHint: 'Etsi avain tai salalause, jolla kopio tehtiin; uudempi avain ei avaa vanhempia kopioita.',
  damaged: (file) => `${file} on vahingoittunut.`,
  damagedHint: 'Ota toinen varmuuskopio.',
  registerNotWhole: 'Rekisteri itse on vahingoittunut tai sitä on muutettu: siitä ei tehty kopiota.',
  registerNotWholeHint: 'Katso, mikä on vialla: samspel doctor. Vanhemmat kopiosi ovat koskemattomia.',
  notAsWritten: (file) => `Tiedostoa ${file} ei voitu lukea takaisin sellaisena kuin se kirjoitettiin. Se poistettiin.`,
  serverKeeps: 'Rekisteri on PostgreSQL-palvelimella, jolla on omat varmuuskopionsa.',
  serverKeepsHint: 'Kysy palvelimen ylläpitäjältä (pg_dump) tai vie kaikki tiedot: samspel export KANSIO',
  restored: (register, count, until) => `${register} on taas kuten ${until}, ${operations(count)}.`,
  canBeRestored: (count, until) => `Kopio aukeaa ja on ehjä: ${operations(count)}, viimeinen ${until}.`,
  aside: (file) => `Paikalla ollut rekisteri säilytetään: ${file}. Poista se, kun et enää tarvitse sitä.`,
  erasedAgain: (participants) =>
    `Poistettiin uudelleen, koska se tehtiin kopion jälkeen: ${plural(participants.length, { one: `osallistuja ${participants[0]}`, other: '# osallistujaa' })}.`,
  anonymisedAgain: (participants) =>
    `Anonymisoitiin uudelleen, koska se tehtiin kopion jälkeen: ${plural(participants.length, { one: `osallistuja ${participants[0]}`, other: '# osallistujaa' })}.`,
  anonymisedLogged: (participants) =>
    `Anonymisoitiin ${plural(participants.length, { one: `osallistuja ${participants[0]}`, other: '# osallistujaa' })}`,
  oneLock: 'Yhdenlainen avain varmuuskopiolle: --new-key, --recipient tai --passphrase-file.',
  otherName: 'Valitse toinen nimi: varmuuskopion päälle ei kirjoiteta.',
  erasedUnknown:
    'Mikään täällä ei kerro, keitä olet poistanut kopion tekemisen jälkeen. Jos heitä on, poista heidät uudelleen.',
  altered: 'Kopio aukeaa, mutta sen sisältöä on muutettu Samspelin ulkopuolella.',
  alteredHint:
    'Ota toinen kopio; tai ota tämä silti valinnalla --force ja katso komennolla samspel verify, mitä on muutettu.',
  newer: (register, count, lastAt) =>
    `${register} on uudempi kuin kopio: ${operations(count)} lisää, viimeinen ${lastAt}.`,
  other: (register) => `${register} on toinen rekisteri.`,
  newerHint: 'Mitään ei muutettu. Jos haluat silti korvata sen (se säilytetään sivussa): --force',
};
