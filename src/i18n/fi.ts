/** Suomi: kaikki tekstit aiheittain. */

import { action } from './fi/action.ts';
import { activity } from './fi/activity.ts';
import { agreement } from './fi/agreement.ts';
import { cli } from './fi/cli.ts';
import { commitment } from './fi/commitment.ts';
import { demo } from './fi/demo.ts';
import { home } from './fi/home.ts';
import { languages } from './fi/languages.ts';
import { learning } from './fi/learning.ts';
import { meeting } from './fi/meeting.ts';
import { organisation } from './fi/organisation.ts';
import { outcome } from './fi/outcome.ts';
import { participant } from './fi/participant.ts';
import { partnership } from './fi/partnership.ts';
import { plan } from './fi/plan.ts';
import { privacy } from './fi/privacy.ts';
import { referral } from './fi/referral.ts';
import { register } from './fi/register.ts';
import { roster } from './fi/roster.ts';
import { rosterCommands } from './fi/roster-commands.ts';
import { rules } from './fi/rules.ts';
import { skill } from './fi/skill.ts';
import { speaker } from './fi/speaker.ts';
import { store } from './fi/store.ts';
import { timeline } from './fi/timeline.ts';
import { work } from './fi/work.ts';
import { formatFor } from './format.ts';
import type { Texts } from './index.ts';

export const fi: Texts = {
  language: 'fi',
  format: formatFor('fi'),
  action,
  activity,
  agreement,
  cli,
  commitment,
  meeting,
  demo,
  home,
  languages,
  organisation,
  participant,
  partnership,
  privacy,
  referral,
  register,
  roster,
  rosterCommands,
  rules,
  skill,
  speaker,
  work,
  outcome,
  learning,
  plan,
  timeline,
  store,
};
