/** Suomi: rekisteri tiedostona, loki, kumoaminen. */
import type { store as en } from '../en/store.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');
const operations = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'toiminto' : 'toiminnot'} ${format.list(numbers.map(String))}`;

export const store: typeof en = {
  fileExists: (file) => `${file} on jo olemassa.`,
  fileExistsHint: 'Samspel ei koskaan kirjoita rekisterin päälle. Valitse toinen nimi tai jatka olemassa olevalla.',
  noRegister: (file) => `Rekisteriä ${file} ei ole.`,
  noRegisterHint: 'Luo rekisteri: samspel init',
  notARegister: (file) => `${file} ei ole Samspel-rekisteri.`,
  notARegisterHint: 'Anna rekisteri valitsimella --db TIEDOSTO tai luo uusi: samspel init',
  otherDatabase: 'Tietokanta kuuluu toiselle ohjelmalle.',
  busy: (writer) =>
    writer === null
      ? 'Joku toinen kirjoittaa rekisteriin.'
      : `${writer.actor} kirjoittaa rekisteriin (${writer.command}, klo ${writer.since.slice(11, 16)} alkaen).`,
  busyHint: 'Odota hetki ja aja uudelleen.',
  corrupt: (file) => `${file} on vioittunut.`,
  corruptHint: 'Älä kirjoita siihen. Säilytä tiedostosta kopio sellaisenaan ja palaa viimeisimpään varmuuskopioon.',
  full: 'Levy on täynnä. Mitään ei muutettu.',
  fullHint: 'Tee levylle tilaa ja aja uudelleen.',
  readOnly: (file) => `Tiedostoon ${file} ei voi kirjoittaa. Mitään ei muutettu.`,
  cannotOpen: (file) => `Tiedostoa ${file} ei voi avata.`,
  readOnlyHint: 'Tarkista, että saat kirjoittaa tiedostoon ja sen kansioon.',
  ioError: (file) => `Tiedostoa ${file} ei tavoiteta.`,
  ioErrorHint: 'Tarkista, että asema on kytketty, ja aja uudelleen.',
  newer: (found, known) =>
    `Rekisterin on kirjoittanut uudempi Samspel (versio ${found}; tämä ohjelma tuntee version ${known}). Mihinkään ei koskettu.`,
  newerHint: 'Asenna uusin Samspel ja avaa rekisteri sillä.',
  copied: (file) => `Rekisteri on saanut uuden muodon. Vanhasta on kopio tiedostossa ${file}.`,
  nothingToUndo: 'Ei ole enää mitään kumottavaa.',
  movedMeanwhile: 'Sen tila ei salli tätä askelta, tai joku on muuttanut sitä sillä välin.',
  goneMeanwhile: 'Sitä ei enää ole: joku on poistanut sen sillä välin.',
  movedMeanwhileHint: 'Katso, missä tilassa se on nyt, ja yritä uudelleen.',
  nothingToRedo: 'Ei ole mitään tehtäväksi uudelleen.',
  undoneAlready: (operation) => `Toiminto ${operation} on jo kumottu.`,
  undoneAlreadyHint: 'Tee se uudelleen: samspel redo',
  noOperation: (operation) => `Ei ole toimintoa ${operation}, jonka voisi kumota.`,
  noOperationHint: 'Katso loki: samspel log',
  erased: (operation) => `Toimintoa ${operation} ei voi kumota: siinä on tietoja, jotka on poistettu pyynnöstä.`,
  builtUpon: (operation, later) =>
    `Toimintoa ${operation} ei voi kumota yksin: myöhemmät muutokset perustuvat siihen (${operations(later)}).`,
  builtUponHint: (later) => `Kumoa ensin ${operations([...later].reverse())}.`,
};
