/** Suomi: salattu rekisteri. */
import type { encryption as en } from '../en/encryption.ts';
import { formatFor } from '../format.ts';

const { list } = formatFor('fi');

export const encryption: typeof en = {
  help: {
    encrypt: 'Salaa rekisteri',
    encryptMore:
      'Tiedoston jokainen sivu, sen kirjoitusloki ja myöhemmät kopiot. Joka kadottaa avaimen, menettää rekisterin: säilytä avaintiedostoa kahdessa paikassa muualla kuin tällä koneella ja tee ensin varmuuskopio toisella avaimella. Sen jälkeen Samspel löytää avaimen tiedostosta, jonka SAMSPEL_KEY_FILE nimeää, tai komennolla SAMSPEL_KEY_COMMAND (joka kysyy järjestelmän avainnipulta), tai kysyy sinulta.',
    decrypt: 'Poista rekisterin salaus',
  },
  options: {
    encrypt: 'Salaa se alusta alkaen, kuten samspel encrypt (katso: samspel help encrypt)',
    newKey: 'Luo avain ja kirjoita se tähän tiedostoon (avautuu nopeimmin)',
    keyFile: 'Tiedosto, jonka ensimmäinen rivi on avain tai tunnuslause',
    yes: 'Tee se kysymättä',
  },
  newPassphrase: 'Rekisterin tunnuslause (vähintään 15 merkkiä; neljä tai viisi sanaa on hyvä)',
  askKey: 'Rekisterin avain tai tunnuslause',
  needsKey: (file) => `${file} on salattu.`,
  needsKeyHint: 'Anna avain: SAMSPEL_KEY_FILE=TIEDOSTO tai SAMSPEL_KEY_COMMAND="secret-tool lookup samspel register"',
  commandGaveNothing: 'Komento SAMSPEL_KEY_COMMAND ei antanut avainta.',
  wrongKey: (file) => `Avain ei avaa tiedostoa ${file}.`,
  wrongKeyHint: 'Väärä avain tai vioittunut tiedosto. Ilman avainta auttaa vain varmuuskopio: samspel restore TIEDOSTO',
  already: (file) => `${file} on jo salattu.`,
  alreadyHint: 'Avaimen vaihto: samspel decrypt, sitten samspel encrypt',
  notEncrypted: (file) => `${file} ei ole salattu.`,
  serverKeeps: 'Palvelin salaa omat levynsä; tämä koskee tiedostossa olevaa rekisteriä.',
  needsWay: 'Kerro, millä: --new-key TIEDOSTO tai --key-file TIEDOSTO.',
  oneWay: 'Kaksi avainta yhdelle rekisterille.',
  needsYes: 'Ilman avainta kukaan ei enää voi avata rekisteriä, eivät edes Samspelin tekijät.',
  needsYesHint:
    'Säilytä avain kahdessa paikassa, tee varmuuskopio toisella avaimella (samspel backup --new-key TIEDOSTO); lisää sitten --yes.',
  newNeedsYesHint:
    'Säilytä avain kahdessa paikassa, ja kun rekisterissä on jotain, tee varmuuskopio toisella avaimella (samspel backup --new-key TIEDOSTO). Lisää nyt --yes.',
  decryptNeedsYes: 'Tämän jälkeen jokainen, joka saa tiedoston, voi lukea sen.',
  decryptNeedsYesHint: 'Jos tarkoitat sitä, lisää --yes.',
  reallyEncrypt: 'Ilman avainta kukaan ei enää voi avata rekisteriä. Salataanko se?',
  reallyDecrypt: 'Tämän jälkeen jokainen, joka saa tiedoston, voi lukea sen. Poistetaanko salaus?',
  encrypted: (file) => `${file} on salattu, avattu uudelleen avaimellaan ja tarkistettu.`,
  keyWritten: (file) =>
    `Avain on tiedostossa ${file}. Kopioi se kahteen paikkaan muualle kuin tälle koneelle: ilman sitä rekisteri on menetetty.`,
  findKey: (file) => `Jotta Samspel löytää sen: export SAMSPEL_KEY_FILE=${file}`,
  findPassphrase: 'Samspel kysyy tunnuslauseen tai löytää sen: SAMSPEL_KEY_FILE tai SAMSPEL_KEY_COMMAND.',
  plainCopies: (files) =>
    `Nämä kopiot sen vieressä eivät ole salattuja: ${list(files)}. Poista ne: samspel doctor --fix`,
  decrypted: (file) => `${file} ei ole enää salattu; tarkistettu.`,
  changedMeanwhile: 'Joku kirjoitti rekisteriin sillä välin. Se on ennallaan.',
  changedMeanwhileHint: 'Yritä uudelleen, kun kukaan ei työskentele.',
  restoredPlain: 'Olemassa olevan rekisterin avainta ei tiedetä: palautettavaa ei salata.',
  doctorEncrypted: 'Rekisteri on salattu.',
  doctorPlain: 'Ei Samspelin salaama: pidä se salatulla levyllä, tai katso: samspel help encrypt',
  doctorPlainCopies: (files) => `Salaamattomia kopioita: ${list(files)}`,
};
