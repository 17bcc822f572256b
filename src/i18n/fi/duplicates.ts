/** Suomi: henkilöt, jotka ovat ehkä rekisterissä kahteen kertaan. */
import type { duplicates as english } from '../en/duplicates.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');

export const duplicates: typeof english = {
  help: {
    duplicates: 'Ketkä ovat ehkä täällä kahteen kertaan, eri kirjoitusasulla tai kirjoitusvirheen vuoksi',
    merge: 'Yhdistä kaksi samaksi henkilöksi',
    mergeMore:
      'Ensimmäinen jää. Häneltä puuttuvat tiedot otetaan toiselta; jos tiedot eroavat, hänen tietonsa jäävät, ellei --take sano muuta. Kaikki toiseen liittyvä siirtyy hänelle. Henkilöitä, joilla on eri henkilötunnus, ei koskaan yhdistetä.',
    distinct: 'Ilmoita, että kaksi samannäköistä on eri henkilöitä; asiaa ei kysytä uudelleen',
  },
  arguments: { keep: 'Numero tai nimi', other: 'Toisen numero tai nimi' },
  options: {
    history: 'Myös kuka muutti mitä kenttää, milloin ja minkä luettelon perusteella',
    review: 'Käy ne läpi yksitellen, yksi näppäin kutakin kohti',
    take: 'Näissä kentissä toisen tieto on oikea',
  },
  headings: {
    a: 'Osallistuja',
    b: 'Ehkä sama',
    score: 'Todennäköisyys',
    why: 'Miksi',
    field: 'Kenttä',
    history: 'Historia',
    file: 'Luettelosta',
    before: 'Ennen',
    after: 'Jälkeen',
  },
  agreements: {
    same: 'sama',
    near: 'lähes sama',
    swapped: 'vaihtuneet keskenään',
    similar: 'samankaltainen',
    different: 'eri',
    unknown: 'ei tiedossa',
  },
  same: (fields) => `samat: ${fields.join(', ')}`,
  none: 'Kukaan ei näytä olevan täällä kahteen kertaan.',
  needsTerminal: '--review kysyy, joten se tarvitsee päätteen.',
  needsTerminalHint: 'Komentojonossa: samspel participant duplicates --json, sitten merge tai distinct.',
  question: (number, of, percent) => `${number}/${of}: ${percent} %:n todennäköisyydellä sama henkilö.`,
  keys: { merge: 'yhdistä', distinct: 'kaksi henkilöä', later: 'myöhemmin', quit: 'lopeta' },
  reviewed: 'Se oli viimeinen.',
  samePerson: 'Molemmat ovat sama osallistuja.',
  differentCodes: (a, b) => `Osallistujilla ${a} ja ${b} on eri henkilötunnukset.`,
  differentCodesHint:
    'He ovat kaksi henkilöä. Jos tunnus on väärin, korjaa se ensin: samspel participant edit ID --personal-id CODE',
  whichWins: (kept, gone) =>
    `Jos tiedot eroavat, osallistujan ${kept} tieto jää. Valitse kentät, joissa osallistujan ${gone} tieto on oikea.`,
  merged: (gone, goneId, kept, keptId) => `${gone} (${goneId}) yhdistettiin henkilöön ${kept} (${keptId}).`,
  stays: (label, kept, gone) => `${label}: ${kept} jää voimaan, ${gone} poistuu.`,
  mergedLogged: (gone, kept) => `Osallistuja ${gone} yhdistettiin osallistujaan ${kept}`,
  distinct: (a, b) => `Osallistujat ${a} ja ${b} ovat kaksi henkilöä. Heitä ei näytetä uudelleen.`,
  imported: (count) =>
    `${format.plural(count, { one: '# heistä on', other: '# heistä on' })} ehkä jo täällä: samspel participant duplicates --review`,
};
