/** Svenska: lärdomar. */
import type { learning as en } from '../en/learning.ts';

export const learning: typeof en = {
  noun: 'lärdom',
  summary: 'Den dubbelriktade processen: vad värdar och nyinflyttade har lärt sig, och vad som ändrades',
  headings: { id: 'Nr', who: 'Vem lärde sig', text: 'Lärdom', changed: 'Vad som ändrades' },
  help: {
    add: 'Anteckna vad en organisation, eller de nyinflyttade, har lärt sig',
    change: 'Anteckna vad som ändrades på grund av det',
    list: 'Lista lärdomarna',
  },
  arguments: { text: 'Lärdomen', learning: 'Lärdomens nummer' },
  options: {
    by: 'Organisationen som lärde sig; utelämna den när det var de nyinflyttade',
    changed: 'Vad som ändrades på grund av det',
    on: 'Dagen (annars i dag)',
  },
  added: (id, who) => `Antecknade lärdom ${id}: ${who}.`,
  changed: (id) => `Antecknade vad som ändrades efter lärdom ${id}.`,
  empty: 'Inga lärdomar är antecknade. Anteckna en: samspel learning add PARTNERSKAP "…" --by ORGANISATION',
  notFoundHint: 'Numren: samspel learning list',
};
