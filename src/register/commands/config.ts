/** `config get|set|list`: the settings of the register, beside them its own fields. */
import { command, type Noun } from '../../cli/command.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { ownFieldCommands } from '../../own-field/commands.ts';
import { readSettings, writeSetting } from '../records.ts';
import { isSetting, settingKeys } from '../settings.ts';

const key = required(choice(settingKeys, (t) => t.register.arguments.key));

const list = command({
  name: 'list',
  summary: (t) => t.register.help.configList,
  listing: true,
  examples: ['config list', 'config list --json'],
  async run(context) {
    const settings = await readSettings((await context.store()).db);
    const rows = settingKeys.map((name) => ({ name, value: settings[name] }));
    await context.list(
      table({
        rows,
        columns: [
          { key: 'key', heading: (t) => t.register.headings.key, value: (row) => row.name },
          { key: 'value', heading: (t) => t.register.headings.value, value: (row) => row.value },
          {
            key: 'meaning',
            heading: (t) => t.register.headings.meaning,
            value: (row) => row.name,
            words: (row) => (t) => t.register.settings[row.name],
          },
        ],
        empty: () => '',
      }),
    );
  },
});

const get = command({
  name: 'get',
  summary: (t) => t.register.help.configGet,
  arguments: { key },
  examples: ['config get lang', 'config get minimumCell --json'],
  async run(context, input) {
    const value = (await readSettings((await context.store()).db))[input.key];
    if (context.format === 'json') context.json({ key: input.key, value });
    else context.print(`${value}\n`);
  },
});

const set = command({
  name: 'set',
  summary: (t) => t.register.help.configSet,
  arguments: { key, value: required(text((t) => t.register.arguments.value)) },
  examples: ['config set lang sv', 'config set minimumCell 10'],
  async run(context, { key: name, value }) {
    if (!isSetting(name, value))
      throw new SamspelError('bad-data', (t) => t.register.badSetting(name, value), {
        hint: (t) => t.register.settings[name],
      });
    await context.change('config set', async (tx) => {
      await writeSetting(tx, name, value);
      return { message: context.texts.register.set(name, value), json: { id: name, key: name, value } };
    });
  },
});

export const config: Noun = {
  name: 'config',
  summary: (t) => t.register.help.config,
  usual: 'list',
  commands: [list, get, set, ...ownFieldCommands],
};
