/** Pictures as PNG, for programs that can't show SVG: with a font of our own, so that they are the same on every machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { shippedPath } from '../../cli/files.ts';

/** Pixels of the picture for each of the drawing: sharp on paper too. */
const zoom = 2;

let ready: Promise<Uint8Array> | undefined;

/** The renderer is made once, with the first picture; gives back the font. */
async function prepare(): Promise<Uint8Array> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm)).catch((error: Error) => {
    // The library is one for the process: whoever loaded this module a second time may have been first.
    if (!error.message.includes('Already initialized')) throw error;
  });
  return readFile(shippedPath('fonts/DejaVuSans.ttf'));
}

/** The same drawing gives the same bytes. */
export async function pngOf(svg: string): Promise<Buffer> {
  ready ??= prepare();
  const font = { fontBuffers: [await ready], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom }, background: '#ffffff' });
  const image = drawing.render();
  try {
    return Buffer.from(image.asPng());
  } finally {
    image.free();
    drawing.free();
  }
}
