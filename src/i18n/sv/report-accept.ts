/** Svenska: godkännande av låsta rapporter. */
import type { reportAccept as en } from '../en/report-accept.ts';

export const reportAccept: typeof en = {
  help: 'Anteckna att en organisation har godkänt en låst rapport',
  more: 'Regeln report-by med accepted: true frågar efter det: rapporten är då delad i tid och godkänd av alla parter utom den som leder.',
  edition: 'Den låsta rapporten: 2026Q3, och 2026Q3/2 för den andra upplagan',
  by: 'Organisationen som godkänner den',
  name: 'Vem som sade det för den',
  on: 'Dagen (annars i dag)',
  heading: 'Godkänd',
  accepted: (organisation, report, on) => `${organisation} godkände rapporten om ${report} den ${on}.`,
  already: (organisation, report, on) => `${organisation} godkände rapporten om ${report} redan ${on}.`,
  alreadyHint: 'Vem som har godkänt vad: samspel report list',
  notThen: (on, report, frozen) =>
    `${on} kan inte vara dagen: rapporten om ${report} låstes ${frozen}, och dagen får inte ligga i framtiden.`,
  notThenHint: 'Ange en dag mellan dess och i dag med --on.',
  noEdition: (typed) => `"${typed}" är ingen rapport.`,
  noEditionHint: 'Skriv till exempel 2026Q3, eller 2026Q3/2 för den andra upplagan.',
  listHint: 'Se upplagorna: samspel report list',
  acceptedNote: (organisation, on) => `godkänd av ${organisation} ${on}`,
  missingNote: (organisations) => `ännu inte godkänd av ${organisations}`,
};
