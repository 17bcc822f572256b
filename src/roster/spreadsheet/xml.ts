/** Reading XML from the beginning to the end, element by element, without a tree in memory. */
import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  /** @param name without its prefix */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Throws when it is no XML. Names of elements come without prefix; of attributes as they are written. */
export function readXml(xml: string, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open(bare(name), attributes));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => close(bare(name)));
  parser.write(xml).close();
}

/** `x:row` is `row`. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
