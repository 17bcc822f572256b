/** The mentor's certificate as a Word document. */
import type { Certificate } from './certificate.ts';

/** Sizes in half points. */
const size = { title: 60, who: 34, text: 24, small: 20 } as const;
/** Space after a paragraph in twentieths of a point. */
const space = { small: 80, wide: 500 } as const;

/** One A4 page. The library is loaded here: no other command needs it. */
export async function certificateDocx(certificate: Certificate): Promise<Buffer> {
  const { AlignmentType, BorderStyle, Document, Packer, Paragraph, TextRun } = await import('docx');
  interface Look {
    readonly size?: number;
    readonly after?: number;
    readonly bold?: true;
    readonly italics?: true;
    readonly color?: string;
  }
  const centred = (text: string, { size: points = size.text, after = space.small, ...look }: Look = {}) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after },
      children: [new TextRun({ text, size: points, ...look })],
    });
  const left = (text: string, after: number = space.small) =>
    new Paragraph({ spacing: { after }, children: [new TextRun({ text, size: size.text })] });
  const { title, subtitle, statement, details, learned, thanks, place, signature, signer } = certificate;
  const [who = '', ...where] = statement;
  const line = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '1B1B1B' };
  const document = new Document({
    title: `${title}: ${subtitle}`,
    creator: signer,
    styles: { default: { document: { run: { font: 'Georgia' } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1700, bottom: 1400, left: 1700, right: 1700 },
          },
        },
        children: [
          centred(title, { size: size.title }),
          centred(subtitle, { after: space.wide, color: '4A4A4A' }),
          centred(who, { size: size.who }),
          ...where.map((text, index) =>
            centred(text, { after: index === where.length - 1 ? space.wide : space.small }),
          ),
          ...details.map((text, index) =>
            centred(text, { after: index === details.length - 1 ? space.wide : space.small }),
          ),
          ...(learned === null
            ? []
            : [centred(learned.heading, { bold: true }), centred(learned.text, { after: space.wide })]),
          centred(thanks, { italics: true, after: space.wide }),
          left(place, space.wide * 2),
          new Paragraph({
            border: { top: line },
            indent: { right: 4500 },
            children: [
              new TextRun({ text: signature, size: size.small }),
              new TextRun({ text: signer, size: size.small, break: 1 }),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
