/** Suomi: aloitusnäkymä. */
import type { home as en } from '../en/home.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');

export const home: typeof en = {
  summary: 'Mikä on ajankohtaista tänään',
  help: {
    status: 'Mikä on ajankohtaista tänään: kokoukset, toimenpiteet, pelisäännöt, ensimmäiset yhteydenotot, sopimukset',
  },
  title: (day) => `Samspel, ${day}`,
  headings: {
    kind: 'Mikä',
    date: 'Milloin',
    partnership: 'Kumppanuus',
    what: 'Koskee',
    who: 'Kuka',
    id: 'Nro',
    next: 'Seuraavaksi',
  },
  kinds: {
    'action-overdue': 'Toimenpide myöhässä',
    'first-contact-overdue': 'Ei vielä yhteydenottoa',
    'mentoring-concern': 'Mentorointi: huoli',
    'mentoring-first-meeting': 'Ei ensimmäistä tapaamista',
    'mentoring-quiet': 'Mentoripari hiljentynyt',
    'rule-broken': 'Sääntöä rikottu',
    meeting: 'Kokous',
    'action-due': 'Toimenpide tulossa',
    'rule-due': 'Sääntö tulossa',
    'agreement-expires': 'Sopimus päättyy',
    'breach-due': 'Ilmoitettava loukkaus',
    'request-due': 'Pyyntö odottaa',
    'consent-expires': 'Suostumuksia päättyy',
    'referral-waiting': 'Ohjaaminen ilman vastausta',
    'plan-service-due': 'Ohjattava eteenpäin',
    'plan-review-due': 'Suunnitelma tarkistettava',
    'contact-quiet': 'Ei yhteyttä 60 päivään',
  },
  nothing: 'Mikään ei ole tänään kiireellistä.',
  consentsEnd: (count) => format.plural(count, { one: '# suostumus päättyy', other: '# suostumusta päättyy' }),
  waiting: (count) =>
    format.plural(count, {
      one: '# tulija odottaa ensimmäistä yhteydenottoa',
      other: '# tulijaa odottaa ensimmäistä yhteydenottoa',
    }),
  referralsWait: (count) =>
    format.plural(count, { one: '# ohjaaminen odottaa vastausta', other: '# ohjaamista odottaa vastausta' }),
  plansWithoutService: (count) =>
    format.plural(count, {
      one: '# henkilö ohjattava eteenpäin kuukauden kuluessa suunnitelmasta',
      other: '# henkilöä ohjattava eteenpäin kuukauden kuluessa suunnitelmasta',
    }),
  plansToReview: (count) =>
    format.plural(count, { one: '# suunnitelma tarkistettava', other: '# suunnitelmaa tarkistettava' }),
  contactsQuiet: (count) =>
    format.plural(count, {
      one: '# osallistuja, johon kukaan ei ole ollut yhteydessä',
      other: '# osallistujaa, joihin kukaan ei ole ollut yhteydessä',
    }),
  goOn: 'Mitä seuraavaksi?',
  menu: {
    recordMeeting: 'Kirjaa kokous',
    actions: 'Katso avoimet toimenpiteet',
    checkRules: 'Tarkista pelisäännöt',
    addParticipant: 'Lisää osallistuja',
    report: 'Viime neljänneksen raportti',
    help: 'Mitä Samspel osaa',
    leave: 'Ei mitään, kiitos',
  },
};
