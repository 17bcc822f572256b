/** Svenska: rapporternas former. */
import type { reportForms as en } from '../en/report-forms.ts';

export const reportForms: typeof en = {
  onlyCsvFolder: (folder, form) => `${folder} är en mapp; en rapport som ${form} är en enda fil.`,
  onlyCsvFolderHint: (form) => `Ange en fil, till exempel -o rapport.${form}. Bara csv blir en mapp.`,
  noSuchForm: (ending) => `Rapporter har inte formen ${ending}.`,
  noSuchFormHint:
    'Välj html, docx, xlsx, csv, md eller json. En PDF: öppna html-filen i en webbläsare och skriv ut den till en fil.',
  /** Heading of the small bars: the period and the seven before it. */
  trend: 'Utveckling',
  /** Heading of the same as a drawing with its numbers. */
  overTime: 'Över tid',
  period: 'Period',
};
