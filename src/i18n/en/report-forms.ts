/** English: the forms of reports. */

export const reportForms = {
  onlyCsvFolder: (folder: string, form: string) => `${folder} is a folder; a ${form} report is one file.`,
  onlyCsvFolderHint: (form: string) => `Name a file, for example -o report.${form}. Only csv makes a folder.`,
  noSuchForm: (ending: string) => `Reports have no form ${ending}.`,
  noSuchFormHint: 'Choose html, docx, xlsx, csv, md or json. A PDF: open the html in a browser and print it to a file.',
  /** Heading of the small bars: the period and the seven before it. */
  trend: 'Trend',
  /** Heading of the same as a drawing with its numbers. */
  overTime: 'Over time',
  period: 'Period',
};
