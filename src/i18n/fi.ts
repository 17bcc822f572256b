/** Suomi: kaikki tekstit aiheittain. */
import { action } from './fi/action.ts';
import { activity } from './fi/activity.ts';
import { agreement } from './fi/agreement.ts';
import { backup } from './fi/backup.ts';
import { caseMeeting } from './fi/case-meeting.ts';
import { cli } from './fi/cli.ts';
import { commitment } from './fi/commitment.ts';
import { completion } from './fi/completion.ts';
import { correction } from './fi/correction.ts';
import { demo } from './fi/demo.ts';
import { duplicates } from './fi/duplicates.ts';
import { encryption } from './fi/encryption.ts';
import { exchange } from './fi/exchange.ts';
import { home } from './fi/home.ts';
import { languages } from './fi/languages.ts';
import { learning } from './fi/learning.ts';
import { meeting } from './fi/meeting.ts';
import { meetingPlan } from './fi/meeting-plan.ts';
import { mentoring } from './fi/mentoring.ts';
import { mentoringCommands } from './fi/mentoring-commands.ts';
import { organisation } from './fi/organisation.ts';
import { outcome } from './fi/outcome.ts';
import { ownField } from './fi/own-field.ts';
import { participant } from './fi/participant.ts';
import { participantMore } from './fi/participant-more.ts';
import { partnership } from './fi/partnership.ts';
import { personCopy } from './fi/person-copy.ts';
import { plan } from './fi/plan.ts';
import { planDue } from './fi/plan-due.ts';
import { privacy } from './fi/privacy.ts';
import { privacyPapers } from './fi/privacy-papers.ts';
import { privacyRights } from './fi/privacy-rights.ts';
import { referral } from './fi/referral.ts';
import { register } from './fi/register.ts';
import { report } from './fi/report.ts';
import { reportAccept } from './fi/report-accept.ts';
import { reportAmif } from './fi/report-amif.ts';
import { reportForms } from './fi/report-forms.ts';
import { reportPartners } from './fi/report-partners.ts';
import { reportTemplate } from './fi/report-template.ts';
import { roster } from './fi/roster.ts';
import { rosterCommands } from './fi/roster-commands.ts';
import { rosterExport } from './fi/roster-export.ts';
import { rosterImport } from './fi/roster-import.ts';
import { rosterSenders } from './fi/roster-senders.ts';
import { rules } from './fi/rules.ts';
import { search } from './fi/search.ts';
import { skill } from './fi/skill.ts';
import { speaker } from './fi/speaker.ts';
import { stage } from './fi/stage.ts';
import { store } from './fi/store.ts';
import { tag } from './fi/tag.ts';
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
  backup,
  caseMeeting,
  cli,
  commitment,
  completion,
  correction,
  meeting,
  meetingPlan,
  demo,
  duplicates,
  encryption,
  exchange,
  home,
  languages,
  mentoring,
  mentoringCommands,
  organisation,
  ownField,
  participant,
  participantMore,
  partnership,
  personCopy,
  privacy,
  privacyPapers,
  privacyRights,
  referral,
  register,
  report,
  reportForms,
  reportAccept,
  reportAmif,
  reportPartners,
  reportTemplate,
  roster,
  rosterCommands,
  rosterExport,
  rosterImport,
  rosterSenders,
  rules,
  stage,
  skill,
  speaker,
  work,
  outcome,
  learning,
  search,
  plan,
  tag,
  planDue,
  timeline,
  store,
};
