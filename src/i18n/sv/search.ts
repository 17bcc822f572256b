/** Svenska: att hitta ord i registret. */
import type { search as en } from '../en/search.ts';

export const search: typeof en = {
  help: {
    find: 'Hitta ord var som helst: organisationer, personer, partnerskap, möten, beslut, åtgärder, avtal',
    findMore:
      'Alla ord ska finnas, eller ord som börjar så. Stora bokstäver, accenter och skriftsystem spelar ingen roll: "sprak" hittar "språk", "olena" hittar "Олена". Klientmöten hittas aldrig här. Också egna textfält och etiketter söks igenom, men inga fält som är märkta som känsliga.',
  },
  arguments: { text: 'Orden' },
  options: { among: 'Bara det som är av det här slaget' },
  headings: {
    noun: 'Vad',
    id: 'Nr',
    partnership: 'Partnerskap',
    date: 'Dag',
    place: 'Hittat i',
    excerpt: 'Ord',
    label: 'Namn',
  },
  nouns: {
    organisation: 'organisation',
    'contact-person': 'kontaktperson',
    partnership: 'partnerskap',
    participant: 'deltagare',
    meeting: 'möte',
    decision: 'beslut',
    action: 'åtgärd',
    agreement: 'avtal',
    activity: 'aktivitet',
    speaker: 'föreläsare',
  },
  places: {
    name: 'namn',
    particulars: 'uppgifter',
    notes: 'anteckningar',
    place: 'plats',
    title: 'rubrik',
    text: 'text',
    later: 'till nästa gång',
    owner: 'ansvarig',
    clause: 'punkt',
    purpose: 'syfte',
    tag: 'etikett',
  },
  empty: 'Ingenting hittades.',
};
