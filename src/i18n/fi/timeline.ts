/** Suomi: yhden ihmisen polku. */
import type { timeline as en } from '../en/timeline.ts';

export const timeline: typeof en = {
  help: 'Näytä osallistujan koko polku yhdellä näytöllä',
  all: 'Kaikki yhteydenotot, ei yhtä kuukaudessa silloinkin kun niitä on paljon',
  headings: { kind: 'Mitä', detail: 'Lisää', coming: 'tulossa' },
  kinds: {
    arrived: 'saapui Suomeen',
    joined: 'tuli mukaan',
    left: 'lopetti',
    contact: 'yhteydenotto',
    path: 'polku',
    level: 'kielitaitotaso',
    plan: 'kotoutumissuunnitelma',
    review: 'suunnitelma tarkistettu',
    goal: 'oma tavoite',
    activity: 'toiminta',
    'first-community': 'ensimmäinen yhteisö',
    skill: 'osaaminen',
    recognition: 'tunnustaminen',
    referral: 'ohjaaminen',
    work: 'työelämä',
    employment: 'työllisyys',
    assessment: 'mitä kuuluu',
    outcome: 'tulos',
    graduated: 'valmistui',
    'review-due': 'suunnitelma tarkistettava',
    'plan-ends': 'suunnitelma päättyy',
    'goal-due': 'tavoitteen määräaika',
    'guidance-ends': 'ohjausvelvollisuus päättyy',
  },
  empty: 'Hänestä ei vielä tiedetä mitään, jolla on päivä.',
};
