/** Nothing inside these is text of the letter. */
const HIDDEN = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg']);
const NEW_LINE = new Set(
  'p div br tr table ul ol li h1 h2 h3 h4 h5 h6 section article header footer blockquote pre hr center tbody thead dl dt dd'.split(' '),
);
const CELLS = new Set(['td', 'th']);
const STRUCK = new Set(['s', 'strike', 'del']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', egrave: 'è', eacute: 'é', ecirc: 'ê', igrave: 'ì', iacute: 'í', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ugrave: 'ù', uacute: 'ú', yacute: 'ý', Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Igrave: 'Ì', Iacute: 'Í', Ograve: 'Ò', Oacute: 'Ó', Ocirc: 'Ô', Otilde: 'Õ', Ugrave: 'Ù', Uacute: 'Ú', Yacute: 'Ý', eth: 'ð', ETH: 'Ð' }; // prettier-ignore
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|(?<close>\/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>|[!?][^>]*>)/gu;

const FEWEST_CELLS = 3;
/** The text of a web page as lines: blocks on lines of their own, cells of a row parted by tabs, struck text between '~~'. One pass. */
export const textOfHtml = (html: string): string => {
  const parts: string[] = [];
  let hidden = 0;
  let from = 0;
  let [row, cells] = [0, 0];
  const say = (until: number): void => {
    // In HTML a line end is a blank; only elements break lines.
    if (hidden === 0 && until > from) parts.push(html.slice(from, until).replace(/\s+/gu, ' '));
  };
  for (const { index, 0: tag, groups } of html.matchAll(TAG)) {
    say(index);
    from = index + tag.length;
    const name = groups?.['name']?.toLowerCase() ?? '';
    const closes = groups?.['close'] !== undefined;
    if (HIDDEN.has(name) && !tag.endsWith('/>')) hidden = Math.max(0, hidden + (closes ? -1 : 1));
    if (hidden > 0) continue;
    if (name === 'tr' && !closes) [row, cells] = [parts.length, 0];
    // A row of a table of contents is one line, whatever blocks its cells are made of; the two columns of a head stay lines.
    if (name === 'tr' && closes && cells >= FEWEST_CELLS)
      for (let at = row; at < parts.length; at += 1) if (parts[at] === '\n') parts[at] = ' ';
    if (NEW_LINE.has(name)) parts.push('\n');
    else if (CELLS.has(name) && closes) {
      parts.push('\t');
      cells += 1;
    } else if (STRUCK.has(name)) parts.push('~~');
  }
  say(html.length);
  return decodeEntities(parts.join(''))
    .replace(/[ \t]*\n[ ]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}));/gu, (all, ...rest) => {
    const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return ENTITIES[name ?? ''] ?? all;
  });
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|div|table|p)\b/iu.test(text.slice(0, 600));
