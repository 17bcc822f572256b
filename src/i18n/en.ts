/** English: all texts, by subject. The source of keys. */

import type { Language } from '../lib/vocabulary.ts';
import { action } from './en/action.ts';
import { agreement } from './en/agreement.ts';
import { cli } from './en/cli.ts';
import { demo } from './en/demo.ts';
import { duplicates } from './en/duplicates.ts';
import { home } from './en/home.ts';
import { meeting } from './en/meeting.ts';
import { organisation } from './en/organisation.ts';
import { participant } from './en/participant.ts';
import { partnership } from './en/partnership.ts';
import { register } from './en/register.ts';
import { roster } from './en/roster.ts';
import { rosterCommands } from './en/roster-commands.ts';
import { rosterImport } from './en/roster-import.ts';
import { rules } from './en/rules.ts';
import { store } from './en/store.ts';
import { formatFor } from './format.ts';

export const en = {
  language: 'en' as Language,
  format: formatFor('en'),
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
