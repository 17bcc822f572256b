/** Suomi: raporttien muodot. */
import type { reportForms as en } from '../en/report-forms.ts';

export const reportForms: typeof en = {
  onlyCsvFolder: (folder, form) => `${folder} on kansio; ${form}-raportti on yksi tiedosto.`,
  onlyCsvFolderHint: (form) => `Anna tiedosto, esimerkiksi -o raportti.${form}. Vain csv tekee kansion.`,
  noSuchForm: (ending) => `Raporteilla ei ole muotoa ${ending}.`,
  noSuchFormHint:
    'Valitse html, docx, xlsx, csv, md tai json. PDF: avaa html-tiedosto selaimessa ja tulosta se tiedostoon.',
  /** Heading of the small bars: the period and the seven before it. */
  trend: 'Kehitys',
  /** Heading of the same as a drawing with its numbers. */
  overTime: 'Ajan mittaan',
  period: 'Jakso',
};
