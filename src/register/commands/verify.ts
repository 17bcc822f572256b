/** `verify`: proof that nothing was altered behind the program's back. */
import { command } from '../../cli/command.ts';
import { flag } from '../../cli/parameter.ts';
import { exitCodes } from '../../i18n/error.ts';

export const verify = command({
  name: 'verify',
  summary: (t) => t.register.help.verify,
  description: (t) => t.register.help.verifyMore,
  options: { head: flag((t) => t.register.options.head) },
  examples: ['verify', 'verify --head'],
  async run(context, { head: headOnly }) {
    const { texts } = context;
    const verification = await (await context.store()).verify();
    const { alterations, operations, changes, head } = verification;
    if (context.format === 'json')
      context.json({ intact: alterations.length === 0, operations, changes, head, alterations });
    else if (headOnly) context.print(`${head ?? ''}\n`);
    else if (alterations.length === 0) context.print(`${texts.register.intact(operations, changes)}\n`);
    else
      context.print(
        `${[texts.register.altered(alterations.length), ...alterations.slice(0, 20).map((found) => `  ${texts.register.alteration(found)}`), texts.register.alteredHint].join('\n')}\n`,
      );
    if (alterations.length > 0) context.exitWith(exitCodes.check);
  },
});
