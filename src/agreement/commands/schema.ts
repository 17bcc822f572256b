/** `agreement schema`: the form of an agreement file for editors. */
import { command } from '../../cli/command.ts';

export const schema = command({
  name: 'schema',
  summary: (t) => t.agreement.help.schema,
  description: (t) => t.agreement.help.schemaMore,
  examples: ['agreement schema', 'agreement schema > spelregler.schema.json'],
  async run(context) {
    const { agreementJsonSchema } = await import('../json-schema.ts');
    context.json(agreementJsonSchema());
  },
});
