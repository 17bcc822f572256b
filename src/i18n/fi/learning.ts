/** Suomi: opittu. */
import type { learning as en } from '../en/learning.ts';

export const learning: typeof en = {
  noun: 'oppi',
  summary: 'Kaksisuuntainen prosessi: mitä vastaanottajat ja tulijat ovat oppineet ja mikä muuttui',
  headings: { id: 'Nro', who: 'Kuka oppi', text: 'Mitä opittiin', changed: 'Mitä sen vuoksi muutettiin' },
  help: {
    add: 'Kirjaa, mitä organisaatio tai tulijat ovat oppineet',
    change: 'Kirjaa, mitä sen vuoksi muutettiin',
    list: 'Luettele opitut asiat',
  },
  arguments: { text: 'Mitä opittiin', learning: 'Opin numero' },
  options: {
    by: 'Organisaatio, joka oppi; jätä pois, kun oppijoina olivat tulijat',
    changed: 'Mitä sen vuoksi muutettiin',
    on: 'Päivä (muuten tänään)',
  },
  added: (id, who) => `Kirjattiin oppi ${id}: ${who}.`,
  changed: (id) => `Kirjattiin, mitä opin ${id} vuoksi muutettiin.`,
  empty: 'Oppeja ei ole kirjattu. Kirjaa: samspel learning add KUMPPANUUS "…" --by ORGANISAATIO',
  notFoundHint: 'Numerot: samspel learning list',
};
