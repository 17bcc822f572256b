/**
 * The ingredients of a good partnering agreement (after the Partnering Agreement Scorecard of The Partnering Initiative): who, why, what, how,
 * what if. Looked for in the structure, in the kinds of the rules and in the words of the clauses; what is missing may be left out on purpose.
 */
import type { AgreementDocument, Clause } from './agreement.ts';

export const lintSections = ['who', 'why', 'what', 'how', 'what-if'] as const;
export type LintSection = (typeof lintSections)[number];

interface Sought {
  readonly section: LintSection;
  /** True when the structure of the document shows it. */
  readonly shown?: (document: AgreementDocument) => boolean;
  readonly kinds?: readonly string[];
  /** Beginnings of words in the three languages. */
  readonly words?: RegExp;
}

const ingredients = {
  partners: { section: 'who', shown: ({ parties }) => parties.length >= 2 },
  lead: { section: 'who', shown: ({ parties }) => parties.some(({ role }) => role === 'lead') },
  signatories: { section: 'who', shown: ({ parties }) => parties.every(({ signatory }) => signatory !== undefined) },
  roles: { section: 'who', words: /kontaktperson|ansvar|yhteyshenkil|vastuu|contact person|responsib/i },
  goals: { section: 'why', shown: ({ goals = [] }) => goals.length > 0 },
  targets: {
    section: 'why',
    shown: ({ goals = [] }) => goals.some(({ target, by }) => target !== undefined && by !== undefined),
  },
  values: {
    section: 'why',
    words: /respekt|likabehandl|inte om dem|kunnioit|yhdenvert|emme heistä|respect|equal|not about them/i,
  },
  activities: {
    section: 'what',
    kinds: [
      'first-contact-within',
      'first-leisure-within',
      'mentoring-rhythm',
      'workplace-visits',
      'plan-review',
      'referral-response',
      'language-offered',
    ],
  },
  resources: {
    section: 'what',
    kinds: ['contribution-delivered', 'mentors-provided'],
    words: /resurs|bidrar|resurss|panos|resourc|contribut/i,
  },
  indicators: {
    section: 'what',
    kinds: ['report-by', 'actions-on-time'],
    shown: ({ goals = [] }) => goals.some(({ target }) => target !== undefined),
  },
  voice: { section: 'what', kinds: ['participant-voice'] },
  decisions: { section: 'how', kinds: ['decision-consensus', 'meeting-quorum'] },
  meetings: { section: 'how', kinds: ['meeting-cadence'] },
  'follow-up': { section: 'how', kinds: ['report-by', 'minutes-within', 'actions-on-time'] },
  capacity: { section: 'how', kinds: ['two-way-learning'], words: /utbild|koulut|train/i },
  data: {
    section: 'how',
    kinds: ['consent-before-sharing', 'fields-shared-only', 'erase-after'],
    shown: ({ sharing = [] }) => sharing.length > 0,
  },
  confidentiality: {
    section: 'how',
    words: /sekretess|tystnad|stannar hos|salassapi|vaitiolo|jää niiden|confidential|secre|stays with/i,
  },
  communication: { section: 'how', words: /berätta|kommunik|synlig|viesti|kertov|näkyv|communicat|tell about|visib/i },
  disputes: { section: 'what-if', words: /oenig|tvist|erimiel|riita|disagree|dispute|grievance/i },
  joining: { section: 'what-if', words: /ny part|nya parter|uusi kumppani|uudet kumppanit|new partner/i },
  leaving: { section: 'what-if', kinds: ['exit-notice'] },
  ending: {
    section: 'what-if',
    words: /partnerskapet (slutar|upphör)|för arbetet vidare|kumppanuus päätty|jatkaa työtä|partnership ends|work on/i,
  },
  review: { section: 'what-if', kinds: ['agreement-review'] },
  validity: { section: 'what-if', shown: ({ valid }) => valid.until !== undefined },
} as const satisfies Record<string, Sought>;

export type Ingredient = keyof typeof ingredients;
export const ingredientNames = Object.keys(ingredients) as Ingredient[];

export interface LintFinding {
  readonly section: LintSection;
  readonly ingredient: Ingredient;
  readonly isPresent: boolean;
  /** The clauses that show it; empty when the structure does. */
  readonly clauses: readonly string[];
}

/** One finding an ingredient, in the order of the sections. */
export function lintAgreement(document: AgreementDocument): LintFinding[] {
  return ingredientNames.map((ingredient) => {
    const sought: Sought = ingredients[ingredient];
    const clauses = document.clauses.filter((clause) => shows(clause, sought)).map(({ id }) => id);
    return {
      section: sought.section,
      ingredient,
      isPresent: clauses.length > 0 || sought.shown?.(document) === true,
      clauses,
    };
  });
}

const shows = ({ text, rule }: Clause, { kinds = [], words }: Sought): boolean =>
  (rule !== undefined && kinds.includes(rule.kind)) ||
  (words !== undefined && Object.values(text).some((written) => words.test(written)));
