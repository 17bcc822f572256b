/** What decisions are about: noted beside them, or as `#resurser` in their text; the common topics in three languages are one. */
import { foldCase } from '../lib/text.ts';

/** The beginnings of what a topic is called in the three languages. */
const topics: readonly (readonly string[])[] = [
  ['resource', 'resurs'],
  ['money', 'budget', 'funding', 'pengar', 'ekonomi', 'finansiering', 'raha', 'budjet', 'talous', 'rahoit'],
  ['goal', 'target', 'mal', 'tavoite', 'tavoitt'],
  ['member', 'partner', 'medlem', 'part', 'kumppan', 'jasen'],
  ['rule', 'agreement', 'spelregl', 'avtal', 'pelisaan', 'sopimu'],
  ['data', 'uppgift', 'personuppgift', 'tieto', 'tiedo', 'henkilotie'],
  ['communication', 'kommunikation', 'information', 'viestint', 'tiedot'],
  ['report', 'rapport', 'raport'],
];

/** The topics of one decision, each once: those noted (JSON or null), then those in its text. */
export function topicsOf(text: string, noted: string | null): string[] {
  const written = [...text.matchAll(/(?:^|\s)#(\p{L}[\p{L}\p{N}-]*)/gu)].map(([, word = '']) => word);
  return [...new Set([...(noted === null ? [] : (JSON.parse(noted) as string[])), ...written])];
}

export function isSameTopic(a: string, b: string): boolean {
  const [first, second] = [foldCase(a), foldCase(b)];
  if (first === second) return true;
  const group = (name: string) => topics.findIndex((beginnings) => beginnings.some((start) => name.startsWith(start)));
  return group(first) !== -1 && group(first) === group(second);
}
