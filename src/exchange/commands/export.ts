/** `export`: the whole register as a Frictionless Data Package, so that nobody is locked in. */

import { command } from '../../cli/command.ts';
import { writeFolder } from '../../cli/folders.ts';
import { required, text } from '../../cli/parameter.ts';
import { noteSome } from '../../cli/reading.ts';
import { countPeople } from '../../privacy/records.ts';
import { schemaVersion } from '../../store/migrate.ts';
import { findSetting } from '../../store/setting.ts';
import { writePackage } from '../write-package.ts';

export const exportCommand = command({
  name: 'export',
  summary: (t) => t.exchange.help.export,
  description: (t) => t.exchange.help.exportMore,
  arguments: { folder: required(text((t) => t.exchange.arguments.newFolder, 'FOLDER')) },
  examples: ['export register-2026', 'export /tmp/whole --json'],
  async run(context, { folder }) {
    const { db } = await context.store();
    const title = (await findSetting(db, 'name')) ?? 'Samspel';
    await noteSome(context, 'export', (await countPeople(db)).participants);
    const written = await writeFolder(context, folder, (half) =>
      writePackage(db, half, { title, version: schemaVersion }),
    );
    if (context.format === 'json') return context.json({ folder, ...written });
    if (!context.quiet) context.print(`${context.texts.exchange.exported(folder, written.tables, written.rows)}\n`);
    context.say((t) => t.exchange.keepSafe);
  },
});
