/** Svenska: planer som väntar på något. */
import type { planDue as en } from '../en/plan-due.ts';

export const planDue: typeof en = {
  help: 'Lista planer som ska ses över eller går ut, och dem som ingen har väglett vidare inom den månad som lagen ger',
  more: 'Tiderna står i data/statutory.yaml med lagens paragraf. Vägledd vidare är den som efter att planen gjordes har hänvisats, anmälts till en aktivitet eller kommit i kontakt med arbetslivet.',
  options: {
    by: 'Bara planer som den här organisationen har gjort',
    until: 'Senast den här dagen (annars inom 60 dagar)',
    check: 'Sluta med kod 1 när något är försenat',
  },
  kinds: { service: 'ska vägledas vidare', review: 'ska ses över', end: 'planen går ut' },
  headings: { due: 'Senast', guideBy: 'Ska vägledas vidare senast' },
  guideBy: (day) => `Senast ${day} ska hon vägledas till den tjänst som planen nämner (integrationslagen 20 §).`,
  nothing: 'Ingen plan väntar på något under den tiden.',
};
