import { createHash } from 'node:crypto';
import type { WholeBook } from './whole-book';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
const STYLE = `@page{size:A4 landscape;margin:12mm}body{font:11pt/1.35 'Be Vietnam Pro','Times New Roman',serif;color:#000;margin:0}
h1{font-size:14pt;text-align:center;text-transform:uppercase;margin:0 0 4pt}p{text-align:center;margin:0 0 10pt}
table{width:100%;border-collapse:collapse;table-layout:fixed}thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:.5pt solid #000;padding:2pt 3pt;vertical-align:top;overflow-wrap:anywhere;font-size:9pt;text-align:left}th{text-align:center}`;

const styleOf = ({ columns }: WholeBook): string =>
  `${STYLE}${columns.map(({ width }, place) => `col:nth-child(${place + 1}){width:${width}%}`).join('')}`;
/** What a browser may take of that page: its one style, by its hash, and nothing else. */
export const bookPolicy = (book: WholeBook): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styleOf(book)).digest('base64')}'; frame-ancestors 'none'`;

/** One page to print: A4 across, the head repeated on each sheet; nothing of the texts is markup. */
export const bookAsHtml = (book: WholeBook): string => {
  const { title, authorityName, year, columns, items } = book;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escaped(`${title.vi} ${year} – ${authorityName}`)}</title><style>${styleOf(book)}</style></head><body>
<h1>${escaped(title.vi)}</h1><p>${escaped(authorityName)} – năm ${year}</p>
<table><colgroup>${'<col>'.repeat(columns.length)}</colgroup>
<thead><tr>${columns.map(({ vi }) => `<th>${escaped(vi)}</th>`).join('')}</tr>
<tr>${columns.map((_, place) => `<th>(${place + 1})</th>`).join('')}</tr></thead><tbody>
${items.map((line) => `<tr>${columns.map(({ key }) => `<td>${escaped(line[key] ?? '')}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></body></html>
`;
};
