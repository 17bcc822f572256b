/** English: the forms of reports. */

export const reportForms = {
  onlyCsvFolder: (folder: string, form: string) => `${folder} is a folder; a ${form} report is one file.`,
  onlyCsvFolderHint: (form: string) => `Name a file, for example -o report.${form}. Only csv makes a folder.`,
  /** Heading of the small bars: the period and the seven before it. */
  trend: 'Trend',
  /** Heading of the same as a drawing with its numbers. */
  overTime: 'Over time',
  period: 'Period',
};
