/** What carries a tag: a thing named as everywhere, after the noun of its commands. */
import { chooseAction } from '../action/choose.ts';
import { chooseActivity } from '../activity/choose.ts';
import type { Context } from '../cli/context.ts';
import type { TaggedNoun } from '../lib/vocabulary-own.ts';
import { chooseDecision, chooseMeeting } from '../meeting/choose.ts';
import { chooseProgramme } from '../mentoring/choose.ts';
import { chooseOrganisation } from '../organisation/choose.ts';
import { chooseParticipant } from '../participant/choose.ts';
import { fullName } from '../participant/participant.ts';
import { choosePartnership } from '../partnership/choose.ts';
import { chooseSpeaker } from '../speaker/choose.ts';

export interface Tagged {
  readonly id: number;
  /** For the person who tags; the log gets the number only where it is a person. */
  readonly name: string;
}

/** Throws `not-found` as the subject's own commands do. */
export async function chooseTagged(context: Context, noun: TaggedNoun, typed: string): Promise<Tagged> {
  switch (noun) {
    case 'participant': {
      const participant = await chooseParticipant(context, typed);
      return { id: participant.id, name: fullName(participant) };
    }
    case 'org':
      return chooseOrganisation(context, typed);
    case 'partnership':
      return choosePartnership(context, typed);
    case 'activity':
      return chooseActivity(context, typed);
    case 'meeting': {
      const { id, partnershipName, date } = await chooseMeeting(context, typed);
      return { id, name: context.texts.meeting.title(partnershipName, context.texts.format.date(date)) };
    }
    case 'speaker':
      return chooseSpeaker(context, typed);
    case 'action': {
      const { id, what } = await chooseAction(context, typed);
      return { id, name: what };
    }
    case 'decision': {
      const { id, text } = await chooseDecision(context, typed);
      return { id, name: text };
    }
    case 'programme':
      return chooseProgramme(context, typed);
  }
}
