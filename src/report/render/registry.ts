/** The forms that are files, each loaded when it is asked for. */
import type { ReportFormat } from '../../lib/vocabulary-report.ts';
import type { Form } from './form.ts';

export async function formFor(format: Exclude<ReportFormat, 'terminal'>): Promise<Form> {
  switch (format) {
    case 'md':
      return (await import('./markdown.ts')).markdown;
    case 'html':
      return (await import('./html.ts')).html;
    case 'docx':
      return (await import('./docx.ts')).docx;
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsx;
    case 'csv':
      return (await import('./csv.ts')).csv;
    case 'json':
      return (await import('./json.ts')).json;
  }
}
