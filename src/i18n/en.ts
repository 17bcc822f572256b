/** English: all texts, by subject. The source of keys. */
import type { Language } from '../lib/vocabulary.ts';
import { action } from './en/action.ts';
import { activity } from './en/activity.ts';
import { agreement } from './en/agreement.ts';
import { backup } from './en/backup.ts';
import { caseMeeting } from './en/case-meeting.ts';
import { cli } from './en/cli.ts';
import { commitment } from './en/commitment.ts';
import { completion } from './en/completion.ts';
import { correction } from './en/correction.ts';
import { demo } from './en/demo.ts';
import { duplicates } from './en/duplicates.ts';
import { encryption } from './en/encryption.ts';
import { exchange } from './en/exchange.ts';
import { home } from './en/home.ts';
import { languages } from './en/languages.ts';
import { learning } from './en/learning.ts';
import { meeting } from './en/meeting.ts';
import { meetingPlan } from './en/meeting-plan.ts';
import { mentoring } from './en/mentoring.ts';
import { mentoringCommands } from './en/mentoring-commands.ts';
import { organisation } from './en/organisation.ts';
import { outcome } from './en/outcome.ts';
import { ownField } from './en/own-field.ts';
import { participant } from './en/participant.ts';
import { participantMore } from './en/participant-more.ts';
import { partnership } from './en/partnership.ts';
import { personCopy } from './en/person-copy.ts';
import { plan } from './en/plan.ts';
import { planDue } from './en/plan-due.ts';
import { privacy } from './en/privacy.ts';
import { privacyPapers } from './en/privacy-papers.ts';
import { privacyRights } from './en/privacy-rights.ts';
import { referral } from './en/referral.ts';
import { register } from './en/register.ts';
import { report } from './en/report.ts';
import { reportAccept } from './en/report-accept.ts';
import { reportAmif } from './en/report-amif.ts';
import { reportForms } from './en/report-forms.ts';
import { reportPartners } from './en/report-partners.ts';
import { reportTemplate } from './en/report-template.ts';
import { roster } from './en/roster.ts';
import { rosterCommands } from './en/roster-commands.ts';
import { rosterExport } from './en/roster-export.ts';
import { rosterImport } from './en/roster-import.ts';
import { rosterSenders } from './en/roster-senders.ts';
import { rules } from './en/rules.ts';
import { search } from './en/search.ts';
import { skill } from './en/skill.ts';
import { speaker } from './en/speaker.ts';
import { stage } from './en/stage.ts';
import { store } from './en/store.ts';
import { tag } from './en/tag.ts';
import { timeline } from './en/timeline.ts';
import { work } from './en/work.ts';
import { formatFor } from './format.ts';

export const en = {
  language: 'en' as Language,
  format: formatFor('en'),
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
