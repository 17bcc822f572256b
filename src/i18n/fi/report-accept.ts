/** Suomi: lukittujen raporttien hyväksyminen. */
import type { reportAccept as en } from '../en/report-accept.ts';

export const reportAccept: typeof en = {
  help: 'Kirjaa, että organisaatio on hyväksynyt lukitun raportin',
  more: 'Sääntö report-by, jossa on accepted: true, kysyy sitä: raportti on silloin jaettu ajoissa ja kaikkien kumppanien paitsi johtavan hyväksymä.',
  edition: 'Lukittu raportti: 2026Q3, ja 2026Q3/2 sen toinen laitos',
  by: 'Organisaatio, joka hyväksyy sen',
  name: 'Kuka sen puolesta sanoi niin',
  on: 'Päivä (muuten tänään)',
  heading: 'Hyväksynyt',
  accepted: (organisation, report, on) => `${organisation} hyväksyi raportin jaksosta ${report} ${on}.`,
  already: (organisation, report, on) => `${organisation} hyväksyi raportin jaksosta ${report} jo ${on}.`,
  alreadyHint: 'Kuka on hyväksynyt mitä: samspel report list',
  notThen: (on, report, frozen) =>
    `${on} ei voi olla päivä: raportti jaksosta ${report} lukittiin ${frozen}, eikä päivä voi olla tulevaisuudessa.`,
  notThenHint: 'Anna valitsimella --on päivä siitä tähän päivään.',
  noEdition: (typed) => `"${typed}" ei ole raportti.`,
  noEditionHint: 'Kirjoita esimerkiksi 2026Q3, tai 2026Q3/2 sen toiselle laitokselle.',
  listHint: 'Katso laitokset: samspel report list',
  acceptedNote: (organisation, on) => `${organisation} hyväksyi ${on}`,
  missingNote: (organisations) => `ei ole vielä hyväksynyt: ${organisations}`,
};
