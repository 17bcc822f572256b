/** The languages of the program: texts are typed from English; a missing Swedish or Finnish one is a type error. */
import type { Language } from '../lib/vocabulary.ts';
import type { en } from './en.ts';

/** All texts of one language. */
export type Texts = typeof en;
/** A text that is put into words when the reader's language is known. */
export type Text = (texts: Texts) => string;

/** Loads one language; the others stay on the disk. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'sv':
      return (await import('./sv.ts')).sv;
    case 'fi':
      return (await import('./fi.ts')).fi;
  }
}
