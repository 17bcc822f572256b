/** Suomi: suunnitelmat, jotka odottavat jotakin. */
import type { planDue as en } from '../en/plan-due.ts';

export const planDue: typeof en = {
  help: 'Luettele suunnitelmat, jotka on tarkistettava tai jotka päättyvät, ja ne, joita kukaan ei ole ohjannut eteenpäin lain antamassa kuukaudessa',
  more: 'Määräajat ovat tiedostossa data/statutory.yaml lain pykälineen. Eteenpäin on ohjattu se, joka on suunnitelman tekemisen jälkeen ohjattu toiseen organisaatioon, ilmoitettu toimintaan tai jolle on järjestynyt yhteys työelämään.',
  options: {
    by: 'Vain tämän organisaation tekemät suunnitelmat',
    until: 'Viimeistään tänä päivänä (muuten 60 päivän sisällä)',
    check: 'Palauta koodi 1, jos jokin on myöhässä',
  },
  kinds: { service: 'ohjattava eteenpäin', review: 'tarkistettava', end: 'suunnitelma päättyy' },
  headings: { due: 'Viimeistään', guideBy: 'Ohjattava eteenpäin viimeistään' },
  guideBy: (day) => `Hänet on ohjattava suunnitelmassa sovittuun palveluun viimeistään ${day} (kotoutumislaki 20 §).`,
  nothing: 'Mikään suunnitelma ei odota mitään tuona aikana.',
};
