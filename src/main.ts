/** The program: the list of subjects and commands, each loaded only when it is called. */
import type { Outside } from './cli/context.ts';
import { entry, type Program, runProgram } from './cli/program.ts';

const activity = () => import('./activity/commands.ts');
const language = () => import('./language/commands.ts');
const skill = () => import('./skill/commands.ts');
const speaker = () => import('./speaker/commands.ts');
const referral = () => import('./referral/commands.ts');
const outcome = () => import('./outcome/commands.ts');
const learning = () => import('./learning/commands.ts');
const work = () => import('./work/commands.ts');
const action = () => import('./action/commands.ts');
const agreement = () => import('./agreement/commands.ts');
const backup = () => import('./backup/commands.ts');
const caseMeeting = () => import('./case-meeting/commands.ts');
/** Knows the program of which it is a part. */
const completion = async () => ({
  completion: (await import('./cli/completion/command.ts')).completionOf(program),
});
const demo = () => import('./demo/commands.ts');
const exchange = () => import('./exchange/commands.ts');
const home = () => import('./home/commands.ts');
const meeting = () => import('./meeting/commands.ts');
const mentoring = () => import('./mentoring/commands.ts');
const organisation = () => import('./organisation/commands.ts');
const participant = () => import('./participant/commands.ts');
const partnership = () => import('./partnership/commands.ts');
const privacy = () => import('./privacy/commands.ts');
const register = () => import('./register/commands.ts');
const report = () => import('./report/commands.ts');
const roster = () => import('./roster/commands.ts');
const tag = () => import('./tag/commands.ts');
const search = () => import('./search/commands.ts');
const rules = () => import('./rules/commands.ts');

export const program: Program = {
  usual: entry('', (t) => t.home.summary, home, 'home'),
  entries: [
    entry('init', (t) => t.register.help.init, register, 'init'),
    entry('status', (t) => t.home.help.status, home, 'status'),
    entry('org', (t) => t.organisation.summary, organisation, 'organisation'),
    entry('partnership', (t) => t.partnership.summary, partnership, 'partnership'),
    entry('agreement', (t) => t.agreement.summary, agreement, 'agreement'),
    entry('rules', (t) => t.rules.summary, rules, 'rules'),
    entry('participant', (t) => t.participant.summary, participant, 'participant'),
    entry('roster', (t) => t.rosterCommands.summary, roster, 'roster'),
    entry('activity', (t) => t.activity.summary, activity, 'activity'),
    entry('language', (t) => t.languages.summary, language, 'language'),
    entry('referral', (t) => t.referral.summary, referral, 'referral'),
    entry('skill', (t) => t.skill.summary, skill, 'skill'),
    entry('recognition', (t) => t.skill.recognitionSummary, skill, 'recognition'),
    entry('speaker', (t) => t.speaker.summary, speaker, 'speaker'),
    entry('work', (t) => t.work.summary, work, 'work'),
    entry('outcome', (t) => t.outcome.summary, outcome, 'outcome'),
    entry('learning', (t) => t.learning.summary, learning, 'learning'),
    entry('meeting', (t) => t.meeting.summary, meeting, 'meeting'),
    entry('action', (t) => t.action.summary, action, 'action'),
    entry('decision', (t) => t.meeting.decisionSummary, meeting, 'decision'),
    entry('programme', (t) => t.mentoringCommands.programmeSummary, mentoring, 'programme'),
    entry('mentor', (t) => t.mentoringCommands.mentorSummary, mentoring, 'mentor'),
    entry('mentee', (t) => t.mentoringCommands.menteeSummary, mentoring, 'mentee'),
    entry('case-meeting', (t) => t.caseMeeting.summary, caseMeeting, 'caseMeeting'),
    entry('tag', (t) => t.tag.summary, tag, 'tag'),
    entry('find', (t) => t.search.help.find, search, 'find'),
    entry('privacy', (t) => t.privacy.summary, privacy, 'privacy'),
    entry('report', (t) => t.report.summary, report, 'report'),
    entry('log', (t) => t.register.help.log, register, 'log'),
    entry('undo', (t) => t.register.help.undo, register, 'undo'),
    entry('redo', (t) => t.register.help.redo, register, 'redo'),
    entry('verify', (t) => t.register.help.verify, register, 'verify'),
    entry('query', (t) => t.exchange.help.query, exchange, 'query'),
    entry('export', (t) => t.exchange.help.export, exchange, 'exportCommand'),
    entry('import', (t) => t.exchange.help.import, exchange, 'importCommand'),
    entry('config', (t) => t.register.help.config, register, 'config'),
    entry('backup', (t) => t.backup.help.backup, backup, 'backup'),
    entry('restore', (t) => t.backup.help.restore, backup, 'restore'),
    entry('encrypt', (t) => t.encryption.help.encrypt, backup, 'encrypt'),
    entry('decrypt', (t) => t.encryption.help.decrypt, backup, 'decrypt'),
    entry('doctor', (t) => t.backup.help.doctor, backup, 'doctor'),
    entry('completion', (t) => t.completion.summary, completion, 'completion'),
    entry('demo', (t) => t.demo.summary, demo, 'demo'),
  ],
};

/** Runs one command line in the world given; gives back its exit code. */
export const run = (argv: readonly string[], outside: Outside): Promise<number> => runProgram(program, argv, outside);

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const { env, stdin, stdout, stderr } = process;
  const outside = { env, cwd: process.cwd(), stdin, stdout, stderr, now: () => new Date() };
  process.exitCode = await run(process.argv.slice(2), outside);
}
