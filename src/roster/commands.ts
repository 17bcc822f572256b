/** The commands of rosters. */
import type { Noun } from '../cli/command.ts';
import { apply } from './commands/apply.ts';
import { exportList } from './commands/export.ts';
import { headerAdd, headerList, headerRemove } from './commands/header.ts';
import { importList } from './commands/import.ts';
import { inspect } from './commands/inspect.ts';
import { exportProfiles, importProfiles, list, remove, save, show } from './commands/profile.ts';
import { template } from './commands/template.ts';

export const roster: Noun = {
  name: 'roster',
  summary: (t) => t.rosterCommands.summary,
  commands: [
    inspect,
    importList,
    apply,
    template,
    exportList,
    save,
    list,
    show,
    remove,
    exportProfiles,
    importProfiles,
    headerAdd,
    headerList,
    headerRemove,
  ],
};
