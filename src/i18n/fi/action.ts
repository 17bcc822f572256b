/** Suomi: toimenpiteet. */
import type { action as en } from '../en/action.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('fi');

export const action: typeof en = {
  noun: 'toimenpide',
  summary: 'Toimenpiteet: mitä sovittiin tehtäväksi, kuka tekee ja milloin',
  states: { open: 'avoin', overdue: 'myöhässä', done: 'tehty', cancelled: 'peruttu' },
  headings: {
    id: 'Nro',
    partnership: 'Kumppanuus',
    meeting: 'Kokous',
    what: 'Mitä',
    owner: 'Vastuuhenkilö',
    organisation: 'Organisaatio',
    due: 'Määräaika',
    doneOn: 'Tehty',
    overdue: 'Myöhässä',
    state: 'Tila',
    addedOn: 'Sovittu',
    cancelledOn: 'Peruttu',
    timesMoved: 'Siirtokerrat',
    remarks: 'Huomattavaa',
  },
  help: {
    remind: 'Kirjoita muistutus jokaiselle, jolla on jotakin tehtävää, hänen kielellään',
    remindMore:
      'Myöhässä olevista ja viikon sisällä erääntyvistä (toinen päivä: --until). Tekstit tulostetaan valmiina lähetettäviksi; mitään ei lähetetä eikä muuteta.',
    list: 'Luettele avoimet toimenpiteet määräajan mukaan',
    add: 'Lisää toimenpide',
    done: 'Kirjaa toimenpiteet tehdyiksi',
    move: 'Siirrä määräaikaa',
    edit: 'Muuta toimenpidettä',
    cancel: 'Peru toimenpide; se jää kaikkien luetteloon',
    show: 'Näytä toimenpide',
  },
  arguments: {
    action: 'Toimenpiteen numero tai osa sen tekstistä',
    actions: 'Toimenpiteiden numerot',
    partnership: 'Kumppanuus: numero, lyhytnimi tai nimen osa',
    what: 'Mitä tehdään',
  },
  options: {
    mine: 'Vain omat: kirjoittajan (--actor) toimenpiteet',
    week: 'Vain tällä viikolla erääntyvät',
    remarks:
      'Vain myöhässä valmistuneet, vähintään kolmesti siirretyt tai ne, joiden organisaatio tai henkilö on lähtenyt',
    until: 'Viimeinen määräaika, josta muistutetaan (muuten viikon päästä)',
    overdue: 'Vain ne, joiden määräaika on ohi',
    ownerIs: 'Vain yhden henkilön: nimi tai sen osa',
    organisationIs: 'Vain yhden organisaation',
    partnershipIs: 'Vain yhden kumppanuuden',
    dueIn: 'Vain ne, joiden määräaika on tällä jaksolla',
    done: 'Tehdyt avointen sijaan',
    all: 'Kaikki: avoimet, tehdyt ja perutut',
    check: 'Päätä koodiin 1, jos jokin on myöhässä',
    owner: 'Vastuuhenkilö, esimerkiksi "Anna Ek (luckan)"',
    due: 'Mihin mennessä',
    on: 'Päivä, jona se tehtiin (muuten tänään)',
    to: 'Uusi määräaika',
    what: 'Mitä tehdään',
    cancelOn: 'Perumispäivä (muuten tänään)',
  },
  remarks: {
    late: () => 'myöhässä valmis',
    moved: (times) => `siirretty ${times} kertaa`,
    orphaned: () => 'organisaatio tai henkilö on lähtenyt',
  },
  nobodyToRemind: 'Kenelläkään ei ole mitään myöhässä tai pian erääntyvää.',
  reminder: {
    subject: (count) => plural(count, { one: 'Asia, jonka lupasit hoitaa', other: '# asiaa, jotka lupasit hoitaa' }),
    greeting: (name) => `Hei ${name}!`,
    opening: (count) =>
      plural(count, { one: 'Tämä on avoinna sinun nimissäsi:', other: 'Nämä ovat avoinna sinun nimissäsi:' }),
    line: (what, due, partnership, overdue) =>
      `– ${what} (${partnership}), ${overdue ? 'määräaika oli' : 'määräaika'} ${due}`,
    asking: 'Onko se tehty, vai tarvitsetko lisää aikaa? Lyhyt vastaus riittää.',
    regards: 'Terveisin',
  },
  empty: 'Ei toimenpiteitä. Lisää: samspel action add KUMPPANUUS "…" --owner NIMI --due PÄIVÄ',
  added: (id, partnership, due) => `Lisättiin toimenpide ${id}, ${partnership}, määräaika ${due}.`,
  done: (ids, on) =>
    `${plural(ids.length, { one: 'Toimenpide', other: 'Toimenpiteet' })} ${ids.join(', ')} tehty ${on}.`,
  moved: (id, due) => `Toimenpiteen ${id} määräaika on nyt ${due}.`,
  edited: (id) => `Muutettiin toimenpidettä ${id}.`,
  cancelled: (id) => `Peruttiin toimenpide ${id}.`,
  isDone: (id, on) => `Toimenpide ${id} tehtiin ${on}.`,
  isCancelled: (id, on) => `Toimenpide ${id} peruttiin ${on}.`,
  takeBackHint: 'Jos haluat perua sen: samspel undo TAPAHTUMA. Loki näyttää minkä: samspel log',
  inFuture: (on) => `${on} ei ole vielä tullut.`,
  inFutureHint: 'Toimenpide kirjataan tehdyksi, kun se on tehty.',
  noName: 'Vastuuhenkilöllä on oltava nimi.',
  nothingToChange: 'Kerro, mitä muutetaan: --what tai --owner. Määräaika muutetaan: samspel action move',
};
