/** The paper as one HTML file: no scripts, nothing from the network, prints on A4. */
import type { Paper } from './paper.ts';

const style = `
body { font: 11pt/1.5 Georgia, 'Times New Roman', serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733; background: #fff; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.subtitle { color: #51606f; margin: 0; }
li { margin: .35rem 0; }
table { border-collapse: collapse; width: 100%; break-inside: avoid; }
th, td { text-align: left; vertical-align: bottom; padding: .4rem .6rem .2rem 0; }
td { height: 3.2rem; border-bottom: 1px solid #51606f; }
@page { size: A4; margin: 2cm; }
@media print { body { margin: 0; max-width: none; padding: 0; } h2 { break-after: avoid; } }`;

export function paperHtml({ language, title, subtitle, sections, signatures }: Paper): string {
  const parts = sections.map(({ heading, isNumbered, lines }) => {
    const list = isNumbered ? 'ol' : 'ul';
    return `<h2>${safe(heading)}</h2>\n<${list}>\n${lines.map((line) => `<li>${safe(line)}</li>`).join('\n')}\n</${list}>`;
  });
  const head = signatures.columns.map((column) => `<th scope="col">${safe(column)}</th>`).join('');
  const rows = signatures.rows.map(
    ({ organisation, role, name, signedOn }) =>
      `<tr><td>${safe(organisation)}<br><small>${safe(role)}</small></td><td>${safe(name)}</td><td>${safe(signedOn)}</td><td></td></tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<p class="subtitle">${safe(subtitle)}</p>
${parts.join('\n')}
<h2>${safe(signatures.heading)}</h2>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
