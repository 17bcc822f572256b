/** Suomi: kaikki tekstit aiheittain. */
import { action } from './fi/action.ts';
import { agreement } from './fi/agreement.ts';
import { cli } from './fi/cli.ts';
import { demo } from './fi/demo.ts';
import { duplicates } from './fi/duplicates.ts';
import { home } from './fi/home.ts';
import { meeting } from './fi/meeting.ts';
import { organisation } from './fi/organisation.ts';
import { participant } from './fi/participant.ts';
import { partnership } from './fi/partnership.ts';
import { register } from './fi/register.ts';
import { roster } from './fi/roster.ts';
import { rosterCommands } from './fi/roster-commands.ts';
import { rosterImport } from './fi/roster-import.ts';
import { rules } from './fi/rules.ts';
import { store } from './fi/store.ts';
import { formatFor } from './format.ts';
import type { Texts } from './index.ts';

export const fi: Texts = {
  language: 'fi',
  format: formatFor('fi'),
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
