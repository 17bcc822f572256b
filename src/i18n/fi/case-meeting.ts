/** Suomi: yhtä henkilöä koskevat kokoukset. */
import type { caseMeeting as en } from '../en/case-meeting.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('fi');

export const caseMeeting: typeof en = {
  summary: 'Asiakaspalaverit: yhtä henkilöä koskevat kokoukset niiden kanssa, jotka saavat tietää hänestä',
  help: {
    record: 'Kirjaa yhtä henkilöä koskeva palaveri',
    recordMore:
      'Tiedosto on samanlainen kuin muut pöytäkirjat, mutta ilman kumppanuutta. Jokainen paikalla ollut saa tietää henkilöstä, joten jokaisella mukana olleella organisaatiolla on oltava siihen oikeus: sopimuksen tietojen luovutusta koskevan kohdan ja henkilön suostumuksen mukaan, tähän tarkoitukseen, sinä päivänä. Kerrotut tiedot kirjataan luovutuksiin. Nämä palaverit näkyvät vain henkilön tiedoissa: eivät koskaan kumppanuuden pöytäkirjoissa, luetteloissa tai raporteissa eivätkä haussa find.',
    list: 'Luettele henkilöä koskevat palaverit, uusin ensin',
    show: 'Näytä henkilöä koskeva palaveri',
    done: 'Kirjaa, että palaverissa sovittu asia on tehty',
  },
  arguments: {
    file: 'Pöytäkirja Markdown-muodossa; - lukee vakiosyötettä',
    meeting: 'Palaverin numero',
    action: 'Toimenpiteen numero',
  },
  options: {
    purpose: 'Mitä se koski, niin kuin sopimuksen luovutuskohdassa sanotaan',
    by: 'Organisaatio, jonka palaveri se oli (muuten henkilön kumppanuuden vastuukumppani)',
  },
  headings: {
    id: 'Nro',
    participant: 'Osallistuja',
    purpose: 'Tarkoitus',
    herself: 'Itse paikalla',
    open: 'Tekemättä',
  },
  empty: 'Ei tätä henkilöä koskevia palavereita.',
  title: (name, on) => `${name}, ${on}`,
  recorded: (id, name, actions) =>
    `Kirjattiin asiakaspalaveri ${id}${name === null ? '' : `, ${name}`}, ${plural(actions, { one: '# toimenpide', other: '# toimenpidettä' })}.`,
  done: (id, on) => `Asiakaspalaverin toimenpide ${id} tehty ${on}.`,
  notFound: (id) => `Asiakaspalaveria ${id} ei ole.`,
  noAction: (id) => `Asiakaspalaverin toimenpidettä ${id} ei ole.`,
  noHost: 'Kenen palaveri se oli? Henkilö ei ole kumppanuudessa, jolla on vastuukumppani.',
  noHostHint: 'Nimeä organisaatio: --by ORGANISAATIO',
};
