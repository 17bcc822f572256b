/** The options by which a speaker's particulars are given, and what they become. */
import { text, words } from '../cli/parameter.ts';
import { languageCode } from '../language/codes.ts';
import { known } from '../lib/known.ts';
import { tidy } from '../lib/text.ts';
import { municipalityCode } from '../participant/options.ts';

export const particulars = {
  topics: words((t) => t.speaker.options.topics),
  languages: words((t) => t.speaker.options.languages, 'SV,FI'),
  experience: text((t) => t.speaker.options.experience),
  municipality: text((t) => t.participant.fields.municipality),
  email: text((t) => t.participant.fields.email),
  phone: text((t) => t.participant.fields.phone),
};

interface Given {
  readonly topics?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly experience?: string | undefined;
  readonly municipality?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Checked and in the form in which they are kept; only what was given. Throws `bad-data` with the first fault. */
export const readParticulars = ({ topics, languages, experience, municipality, email, phone }: Given) =>
  known({
    topics: topics === undefined ? undefined : JSON.stringify(topics.map(tidy)),
    languages: languages === undefined ? undefined : JSON.stringify(languages.map(languageCode)),
    experience: experience === undefined ? undefined : tidy(experience),
    municipality: municipality === undefined ? undefined : municipalityCode(municipality),
    email,
    phone,
  });
