/** `report template show`: a template as YAML, to begin one's own with. */
import { command } from '../../cli/command.ts';
import { choice, required } from '../../cli/parameter.ts';
import { reportTemplates } from '../../lib/vocabulary-report.ts';
import { shippedTemplate } from '../read-template.ts';

export const templateShow = command({
  name: 'template show',
  summary: (t) => t.reportTemplate.help.show,
  arguments: { name: required(choice(reportTemplates, (t) => t.reportTemplate.arguments.name)) },
  examples: ['report template show stea', 'report template show partners > own.yaml'],
  async run(context, { name }) {
    const yaml = shippedTemplate(name);
    if (context.format === 'json') context.json({ name, yaml });
    else context.print(yaml);
  },
});
