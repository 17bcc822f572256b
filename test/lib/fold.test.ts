import { expect, test } from 'vitest';
import { fold, slug } from '../../src/lib/fold.ts';

test.each([
  ['Sähköposti-osoite', 'SAHKOPOSTIOSOITE'],
  ['Förnamn', 'fornamn'],
  ['A\u030asa', 'Åsa'],
  ['e-mail', 'E Mail'],
  ['Yılmaz', 'YILMAZ'],
])('%s and %s meet', (a, b) => expect(fold(a)).toBe(fold(b)));

test('other scripts are read by sound', () => expect(fold('Оксана')).toBe('oksana'));

test.each([
  ['Vägen in rf', 'vagen-in-rf'],
  ['  Åbo & Co. ', 'abo-co'],
  ['TE-byrån', 'te-byran'],
  ['!!!', ''],
])('the short name of %s is %s', (name, short) => expect(slug(name)).toBe(short));
