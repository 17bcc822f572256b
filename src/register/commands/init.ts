/** `init`: a new, empty register. */
import { resolve } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { Store } from '../../store/index.ts';
import { createRegister, defaultName, isServer, openRegister } from '../../store/open.ts';
import { hasSettings, writeSetting } from '../records.ts';

export const init = command({
  name: 'init',
  summary: (t) => t.register.help.init,
  description: (t) => t.register.help.initMore,
  arguments: { file: text((t) => t.register.arguments.file, 'FILE') },
  options: { name: text((t) => t.register.options.name), municipality: text((t) => t.register.options.municipality) },
  examples: ['init --name "Luckan Integration" --municipality Helsingfors --lang sv', 'init kumppanuudet.db --lang fi'],
  async run(context, { file, name, municipality }) {
    const where = file === undefined ? newPlace(context) : isServer(file) ? file : resolve(context.outside.cwd, file);
    if (context.dryRun) return context.print(`${context.texts.register.made(where)} ${context.texts.cli.dryRun}\n`);
    const store = isServer(where) ? await openEmptyServer(where) : await createRegister(where);
    try {
      const done = await store.operation(
        { command: 'init', actor: context.actor, at: context.moment() },
        async (tx) => {
          await writeSetting(tx, 'lang', context.language);
          if (name !== undefined) await writeSetting(tx, 'name', name);
          if (municipality !== undefined) await writeSetting(tx, 'municipality', municipality);
          return { summary: context.texts.register.madeLogged, value: null };
        },
      );
      if (context.format === 'json') context.json({ operation: done.operation, id: 1, file: where });
      else if (!context.quiet) context.print(`${context.texts.register.made(where)}\n${context.texts.register.next}\n`);
    } finally {
      await store.close();
    }
  },
});

/** `--db` or `SAMSPEL_DB` name the place; else it is this folder, never a register found further up. */
function newPlace(context: Context): string {
  const here = resolve(context.outside.cwd, defaultName);
  return context.placed ? context.where : here;
}

async function openEmptyServer(address: string): Promise<Store> {
  const store = await openRegister(address);
  if (!(await hasSettings(store.db))) return store;
  await store.close();
  throw new SamspelError('conflict', (t) => t.register.serverUsed, { hint: (t) => t.store.fileExistsHint });
}
