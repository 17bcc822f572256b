/** The commands of mentoring: programmes, mentors with their pairs, mentees. */
import type { Noun } from '../cli/command.ts';
import { calendar } from './commands/calendar.ts';
import { certificate } from './commands/certificate.ts';
import { checkin } from './commands/checkin.ts';
import { end } from './commands/end.ts';
import { menteeImport, mentorImport } from './commands/import.ts';
import { match } from './commands/match.ts';
import { menteeAdd, menteeEdit, menteeList } from './commands/mentee.ts';
import { mentorAdd, mentorEdit, mentorList } from './commands/mentor.ts';
import { accept, move, pair, pairs, show } from './commands/pair.ts';
import { programmeAdd, programmeEdit, programmeList, programmeShow } from './commands/programme.ts';
import { quiet, remind } from './commands/quiet.ts';
import { session } from './commands/session.ts';

export const programme: Noun = {
  name: 'programme',
  summary: (t) => t.mentoringCommands.programmeSummary,
  usual: 'list',
  commands: [programmeAdd, programmeList, programmeShow, programmeEdit],
};

export const mentor: Noun = {
  name: 'mentor',
  summary: (t) => t.mentoringCommands.mentorSummary,
  usual: 'list',
  commands: [
    mentorAdd,
    mentorImport,
    mentorList,
    show,
    mentorEdit,
    match,
    pair,
    pairs,
    accept,
    move,
    session,
    checkin,
    quiet,
    remind,
    calendar,
    end,
    certificate,
  ],
};

export const mentee: Noun = {
  name: 'mentee',
  summary: (t) => t.mentoringCommands.menteeSummary,
  usual: 'list',
  commands: [menteeAdd, menteeImport, menteeList, menteeEdit],
};
