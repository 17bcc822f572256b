/** `report templates`: the templates of reports that ship with the program. */
import { command } from '../../cli/command.ts';
import { table } from '../../cli/table.ts';
import { reportTemplates } from '../../lib/vocabulary-report.ts';
import { readTemplate } from '../read-template.ts';

export const templateList = command({
  name: 'templates',
  summary: (t) => t.reportTemplate.help.templates,
  description: (t) => t.reportTemplate.help.templatesMore,
  listing: true,
  examples: ['report templates', 'report templates --lang sv --json'],
  async run(context) {
    const templates = await Promise.all(
      reportTemplates.map(async (name) => ({ name, ...(await readTemplate(context, name)) })),
    );
    await context.list(
      table<(typeof templates)[number]>({
        columns: [
          { key: 'name', heading: (t) => t.reportTemplate.headings.template, value: ({ name }) => name },
          {
            key: 'about',
            heading: (t) => t.reportTemplate.headings.about,
            value: ({ about }) => about?.(context.texts) ?? '',
          },
          {
            key: 'sections',
            heading: (t) => t.reportTemplate.headings.sections,
            value: ({ layout }) => layout.sections.map(({ section }) => section).join(' '),
            words:
              ({ layout }) =>
              (t) =>
                t.format.list(layout.sections.map(({ section }) => t.report.sections[section])),
          },
        ],
        rows: templates,
        empty: () => '',
      }),
    );
  },
});
