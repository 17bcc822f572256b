/** Svenska: alla texter, ämne för ämne. */
import { formatFor } from './format.ts';
import type { Texts } from './index.ts';
import { action } from './sv/action.ts';
import { activity } from './sv/activity.ts';
import { agreement } from './sv/agreement.ts';
import { backup } from './sv/backup.ts';
import { caseMeeting } from './sv/case-meeting.ts';
import { cli } from './sv/cli.ts';
import { commitment } from './sv/commitment.ts';
import { completion } from './sv/completion.ts';
import { correction } from './sv/correction.ts';
import { demo } from './sv/demo.ts';
import { duplicates } from './sv/duplicates.ts';
import { encryption } from './sv/encryption.ts';
import { exchange } from './sv/exchange.ts';
import { home } from './sv/home.ts';
import { languages } from './sv/languages.ts';
import { learning } from './sv/learning.ts';
import { meeting } from './sv/meeting.ts';
import { meetingPlan } from './sv/meeting-plan.ts';
import { mentoring } from './sv/mentoring.ts';
import { mentoringCommands } from './sv/mentoring-commands.ts';
import { organisation } from './sv/organisation.ts';
import { outcome } from './sv/outcome.ts';
import { ownField } from './sv/own-field.ts';
import { participant } from './sv/participant.ts';
import { participantMore } from './sv/participant-more.ts';
import { partnership } from './sv/partnership.ts';
import { personCopy } from './sv/person-copy.ts';
import { plan } from './sv/plan.ts';
import { planDue } from './sv/plan-due.ts';
import { privacy } from './sv/privacy.ts';
import { privacyPapers } from './sv/privacy-papers.ts';
import { privacyRights } from './sv/privacy-rights.ts';
import { referral } from './sv/referral.ts';
import { register } from './sv/register.ts';
import { report } from './sv/report.ts';
import { reportAccept } from './sv/report-accept.ts';
import { reportAmif } from './sv/report-amif.ts';
import { reportForms } from './sv/report-forms.ts';
import { reportPartners } from './sv/report-partners.ts';
import { reportTemplate } from './sv/report-template.ts';
import { roster } from './sv/roster.ts';
import { rosterCommands } from './sv/roster-commands.ts';
import { rosterExport } from './sv/roster-export.ts';
import { rosterImport } from './sv/roster-import.ts';
import { rosterSenders } from './sv/roster-senders.ts';
import { rules } from './sv/rules.ts';
import { search } from './sv/search.ts';
import { skill } from './sv/skill.ts';
import { speaker } from './sv/speaker.ts';
import { stage } from './sv/stage.ts';
import { store } from './sv/store.ts';
import { tag } from './sv/tag.ts';
import { timeline } from './sv/timeline.ts';
import { work } from './sv/work.ts';

export const sv: Texts = {
  language: 'sv',
  format: formatFor('sv'),
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
