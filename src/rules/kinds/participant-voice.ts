/** When a clause asks that participants are represented at meetings. */
import * as v from 'valibot';
import { waitingKind } from '../kind.ts';
import { duration, share } from '../parameters.ts';

export const participantVoice = waitingKind({
  kind: 'participant-voice',
  params: { minShare: share('0.5'), window: v.exactOptional(duration('12 months')) },
  waitsFor: 'representatives',
  example: {
    text: {
      sv: 'Deltagarna är representerade vid minst vartannat möte.',
      fi: 'Osallistujat ovat edustettuina vähintään joka toisessa kokouksessa.',
      en: 'Participants are represented at every second meeting at least.',
    },
    rule: { minShare: 0.5 },
  },
});
