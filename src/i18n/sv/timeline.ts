/** Svenska: en människas väg. */
import type { timeline as en } from '../en/timeline.ts';

export const timeline: typeof en = {
  help: 'Visa en deltagares hela väg på en skärm',
  all: 'Alla kontakter, inte en per månad när de är många',
  headings: { kind: 'Vad', detail: 'Mer', coming: 'kommande' },
  kinds: {
    arrived: 'kom till Finland',
    joined: 'kom med',
    left: 'slutade',
    contact: 'kontakt',
    path: 'väg',
    level: 'språknivå',
    plan: 'integrationsplan',
    review: 'planen sedd över',
    goal: 'hennes mål',
    activity: 'aktivitet',
    'first-community': 'första gemenskap',
    skill: 'kompetens',
    recognition: 'erkännande',
    referral: 'hänvisning',
    work: 'arbetsliv',
    employment: 'sysselsättning',
    assessment: 'hur har du det',
    outcome: 'resultat',
    graduated: 'tog examen',
    'review-due': 'planen ska ses över',
    'plan-ends': 'planen upphör',
    'goal-due': 'målet ska nås',
    'guidance-ends': 'vägledningsskyldigheten upphör',
  },
  empty: 'Inget med datum är känt om henne ännu.',
};
