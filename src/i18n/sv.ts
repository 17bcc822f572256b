/** Svenska: alla texter, ämne för ämne. */

import { formatFor } from './format.ts';
import type { Texts } from './index.ts';
import { action } from './sv/action.ts';
import { agreement } from './sv/agreement.ts';
import { cli } from './sv/cli.ts';
import { demo } from './sv/demo.ts';
import { duplicates } from './sv/duplicates.ts';
import { home } from './sv/home.ts';
import { meeting } from './sv/meeting.ts';
import { organisation } from './sv/organisation.ts';
import { participant } from './sv/participant.ts';
import { partnership } from './sv/partnership.ts';
import { register } from './sv/register.ts';
import { roster } from './sv/roster.ts';
import { rosterCommands } from './sv/roster-commands.ts';
import { rosterImport } from './sv/roster-import.ts';
import { rules } from './sv/rules.ts';
import { store } from './sv/store.ts';

export const sv: Texts = {
  language: 'sv',
  format: formatFor('sv'),
  action,
  agreement,
  cli,
  meeting,
  demo,
  duplicates,
  home,
  organisation,
  participant,
  partnership,
  register,
  roster,
  rosterCommands,
  rosterImport,
  rules,
  store,
};
