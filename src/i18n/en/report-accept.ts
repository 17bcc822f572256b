/** English: accepting frozen reports. */
export const reportAccept = {
  help: 'Note that an organisation has accepted a frozen report',
  more: 'The rule report-by with accepted: true asks for it: the report is then handed out in time and accepted by every partner but the one that leads.',
  edition: 'The frozen report: 2026Q3, and 2026Q3/2 for its second edition',
  by: 'The organisation that accepts it',
  name: 'Who said so for it',
  on: 'The day (else today)',
  heading: 'Accepted',
  accepted: (organisation: string, report: string, on: string) =>
    `${organisation} accepted the report on ${report} on ${on}.`,
  already: (organisation: string, report: string, on: string) =>
    `${organisation} accepted the report on ${report} already on ${on}.`,
  alreadyHint: 'Who has accepted what: samspel report list',
  notThen: (on: string, report: string, frozen: string) =>
    `${on} can’t be the day: the report on ${report} was frozen on ${frozen}, and today has not passed.`,
  notThenHint: 'Give a day from then until today with --on.',
  noEdition: (typed: string) => `"${typed}" names no report.`,
  noEditionHint: 'Write for example 2026Q3, or 2026Q3/2 for its second edition.',
  listHint: 'See the editions: samspel report list',
  acceptedNote: (organisation: string, on: string) => `accepted by ${organisation} on ${on}`,
  missingNote: (organisations: string) => `not accepted yet by ${organisations}`,
};
