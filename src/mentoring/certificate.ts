/** The mentor's certificate: what it says, and as HTML. The mentee is not named: the certificate is shown to others. */
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { escapeHtml } from '../lib/text.ts';
import { startOf } from './follow-up.ts';
import type { Mentor, PairStory, Programme } from './mentoring.ts';

export interface Certificate {
  readonly title: string;
  readonly subtitle: string;
  /** Who, in which programme, from when to when. */
  readonly statement: readonly string[];
  readonly details: readonly string[];
  readonly learned: { readonly heading: string; readonly text: string } | null;
  readonly thanks: string;
  readonly place: string;
  readonly signature: string;
  readonly signer: string;
}

interface Issued {
  readonly mentor: Mentor;
  readonly programme: Programme;
  readonly place: string | null;
  readonly on: DateText;
}

/** @param t the texts of the language in which it is written */
export function makeCertificate(story: PairStory, { mentor, programme, place, on }: Issued, t: Texts): Certificate {
  const { certificate: say } = t.mentoring;
  const { closure, pair, sessions } = story;
  const day = (date: DateText) => t.format.date(date);
  const minutes = sessions.reduce((sum, session) => sum + (session.minutes ?? 0), 0);
  const isKnown = sessions.length > 0 && sessions.every((session) => session.minutes !== null);
  return {
    title: say.title,
    subtitle: say.subtitle,
    statement: [
      say.states(mentor.name),
      say.programme(programme.name, programme.ownerName),
      say.period(day(startOf(story) ?? pair.statusOn), day(closure?.endedOn ?? pair.statusOn)),
    ],
    details: [
      say.work(sessions.length, isKnown ? Math.floor(minutes / 30) / 2 : null),
      ...(mentor.trainedOn === null ? [] : [say.training(programme.trainingHours, day(mentor.trainedOn))]),
    ],
    learned: closure?.mentorLearned == null ? null : { heading: say.learned, text: closure.mentorLearned },
    thanks: say.thanks,
    place: place === null ? day(on) : say.place(place, day(on)),
    signature: say.signature,
    signer: programme.ownerName,
  };
}

/** One page that prints on A4, without anything from elsewhere. */
export function certificateHtml(certificate: Certificate, language: string): string {
  const { title, subtitle, statement, details, learned, thanks, place, signature, signer } = certificate;
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  const [who = '', ...where] = statement;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title}: ${subtitle}`)}</title>
<style>
@page { size: A4; margin: 25mm; }
body { font: 12pt/1.5 Georgia, "Times New Roman", serif; color: #1b1b1b; max-width: 160mm; margin: 20mm auto; text-align: center; }
h1 { font-size: 30pt; font-weight: normal; letter-spacing: 0.06em; margin: 0; }
h2 { font-size: 12pt; margin: 10mm 0 0; }
.subtitle { margin: 0 0 14mm; color: #4a4a4a; }
.who { font-size: 17pt; margin-bottom: 0; }
.details { margin: 10mm 0; }
.thanks { font-style: italic; }
.foot { text-align: left; margin-top: 18mm; }
.line { border-top: 1px solid #1b1b1b; width: 80mm; margin-top: 18mm; padding-top: 1mm; font-size: 10pt; }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
<p class="who">${escapeHtml(who)}</p>
${paragraphs(where)}
<div class="details">
${paragraphs(details)}
</div>
${learned === null ? '' : `<h2>${escapeHtml(learned.heading)}</h2>\n<p>${escapeHtml(learned.text)}</p>\n`}<p class="thanks">${escapeHtml(thanks)}</p>
<div class="foot">
<p>${escapeHtml(place)}</p>
<p class="line">${escapeHtml(signature)}<br>${escapeHtml(signer)}</p>
</div>
</body>
</html>
`;
}
