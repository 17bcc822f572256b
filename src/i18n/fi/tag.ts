/** Finnish: tags. */
import type { tag as en } from '../en/tag.ts';
import { formatFor } from '../format.ts';

const { list } = formatFor('fi');

export const tag: typeof en = {
  summary: 'Tunnisteet: omat sanat, joilla ihmiset, organisaatiot ja kumppanuudet löytyvät',
  noun: 'tunniste',
  heading: 'Tunnisteet',
  help: {
    add: 'Anna jollekin yksi tai useampi tunniste',
    remove: 'Poista tunnisteita joltakin',
    list: 'Luettele kaikki tunnisteet ja kuinka monella kukin on',
    rename: 'Anna tunnisteelle toinen nimi kaikkialla; jos nimi on jo olemassa, ne yhdistyvät',
  },
  arguments: {
    noun: 'Mikä se on: participant, org, partnership, activity, meeting, speaker, action, decision tai programme',
    thing: 'Numero, lyhyt nimi tai osa nimestä',
    tags: 'Tunnisteet, kukin sana tai pari',
    old: 'Tunniste sellaisena kuin se on',
    new: 'Sen nimi tästä lähtien',
  },
  options: {
    tag: 'Vain ne, joilla on tämä tunniste; jos useita: ne, joilla on kaikki',
    noun: 'Vain näiden tunnisteet',
  },
  headings: {
    tag: 'Tunniste',
    total: 'Yhteensä',
    participant: 'Osallistujat',
    org: 'Organisaatiot',
    partnership: 'Kumppanuudet',
    activity: 'Toiminnat',
    meeting: 'Kokoukset',
    speaker: 'Puhujat',
    action: 'Toimenpiteet',
    decision: 'Päätökset',
    programme: 'Ohjelmat',
  },
  empty: 'Ei vielä tunnisteita. Lisää: samspel tag add participant NRO TUNNISTE',
  none: 'Kerro mikä tunniste.',
  badTag: (typed: string) => `"${typed}" ei voi olla tunniste.`,
  badTagHint: 'Tunnisteessa on 1–50 merkkiä eikä pilkkua: "tarvitsee tietokoneen"',
  unknown: (typed: string) => `Tunnistetta "${typed}" ei ole.`,
  unknownHint: 'Katso, mitä on: samspel tag list',
  added: (name: string, tags: readonly string[]) => `${name}: lisättiin ${list(tags)}.`,
  addedAlready: (name: string, tags: readonly string[]) => `${name}: ${list(tags)} on jo.`,
  removed: (name: string, tags: readonly string[]) => `${name}: poistettiin ${list(tags)}.`,
  hasNot: (name: string, tags: readonly string[]) => `${name}: ei ole tunnistetta ${list(tags)}.`,
  renamed: (old: string, now: string) => `Tunniste ${old} on nyt ${now}.`,
  logged: (noun: string, id: number) => `Tunnisteet: ${noun} ${id}`,
};
