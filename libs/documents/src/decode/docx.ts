import { strFromU8, unzipSync } from 'fflate';

/** What a document may unpack to; a zip that says more is a bomb, and its entry is not touched. */
const MOST_UNPACKED = 60 * 1024 * 1024;
const PARTS = new Set(['word/document.xml', 'word/numbering.xml']);

export type Unpacked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'other' };

/** The text of a Word document: paragraphs as lines, cells parted by tabs, struck text between '~~', automatic numbers written out. */
export const textOfDocx = (bytes: Uint8Array): Unpacked => {
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.has(name)) return false;
        if (originalSize > MOST_UNPACKED) tooLarge = true;
        return originalSize <= MOST_UNPACKED;
      },
    });
    if (tooLarge) return { kind: 'too-large' };
    const body = files['word/document.xml'];
    if (!body) return { kind: 'other' };
    const numbering = files['word/numbering.xml'];
    return { kind: 'text', text: textOfBody(strFromU8(body), new Numbering(numbering ? strFromU8(numbering) : '')) };
  } catch {
    return { kind: 'broken' };
  }
};

const MARKUP = /<(?<close>\/)?(?<name>w:[a-zA-Z]+)(?<attributes>[^>]*?)(?<empty>\/)?>|(?<text>[^<]+)/gu;

const textOfBody = (xml: string, numbering: Numbering): string => {
  const out: string[] = [];
  let [line, inText, struck, deleted, cells] = ['', false, false, 0, 0];
  let [list, level] = ['', 0];
  const endLine = (): void => {
    const label = list ? numbering.next(list, level) : '';
    [list, level] = ['', 0];
    if (cells > 0) out.push(`${label}${line} `);
    else out.push(`${label}${line}\n`);
    line = '';
  };
  for (const { groups = {} } of xml.matchAll(MARKUP)) {
    const { name = '', text, attributes = '' } = groups;
    const [opens, closes] = [groups['close'] === undefined, groups['close'] !== undefined || groups['empty'] !== undefined];
    if (text !== undefined) {
      if (inText && deleted === 0) line += struck ? `~~${unescaped(text)}~~` : unescaped(text);
    } else if (name === 'w:t') inText = opens && !closes;
    else if (name === 'w:del') deleted = Math.max(0, deleted + (opens ? (closes ? 0 : 1) : -1));
    else if (name === 'w:tab' && opens && inText === false && !/w:pos=/u.test(attributes)) line += '\t';
    else if ((name === 'w:br' || name === 'w:cr') && opens) line += '\n';
    else if (name === 'w:strike' || name === 'w:dstrike') struck = !/w:val="(?:0|false)"/u.test(attributes);
    else if (name === 'w:r' && closes) struck = false;
    else if (name === 'w:numId') list = value(attributes) === '0' ? '' : value(attributes);
    else if (name === 'w:ilvl') level = Number(value(attributes)) || 0;
    else if (name === 'w:p' && closes) endLine();
    else if (name === 'w:tc') {
      cells = Math.max(0, cells + (opens ? 1 : -1));
      if (!opens) out.push('\t');
    } else if (name === 'w:tr' && !opens) out.push('\n');
  }
  if (line) endLine();
  return out
    .join('')
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/~~~~/gu, '');
};
const value = (attributes: string): string => /w:val="([^"]*)"/u.exec(attributes)?.[1] ?? '';
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/gu, (entity) => {
    const known: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
    const code = entity.startsWith('&#x') ? Number.parseInt(entity.slice(3), 16) : Number(/\d+/u.exec(entity)?.[0] ?? 0);
    return known[entity] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
  });

/** Word keeps 'Điều 2.' and 'a)' of a list as a counter; a letter is read with them. */
class Numbering {
  readonly #abstractOf = new Map<string, string>();
  readonly #levels = new Map<string, { format: string; text: string; start: number }>();
  readonly #counts = new Map<string, number[]>();

  constructor(xml: string) {
    for (const [, id = '', body = ''] of xml.matchAll(/<w:abstractNum [^>]*?w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/gu))
      for (const [, level = '', rules = ''] of body.matchAll(/<w:lvl [^>]*?w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/gu))
        this.#levels.set(`${id}/${level}`, {
          format: /<w:numFmt w:val="([^"]*)"/u.exec(rules)?.[1] ?? 'decimal',
          text: /<w:lvlText w:val="([^"]*)"/u.exec(rules)?.[1] ?? '',
          start: Number(/<w:start w:val="(\d+)"/u.exec(rules)?.[1] ?? 1),
        });
    for (const [, id = '', abstract = ''] of xml.matchAll(/<w:num [^>]*?w:numId="(\d+)"[^>]*>[\s\S]*?<w:abstractNumId w:val="(\d+)"/gu))
      this.#abstractOf.set(id, abstract);
  }
  next(list: string, level: number): string {
    const abstract = this.#abstractOf.get(list) ?? '';
    const rule = this.#levels.get(`${abstract}/${level}`);
    if (!rule) return '';
    if (rule.format === 'bullet') return '- ';
    const counts = this.#counts.get(abstract) ?? [];
    counts.length = Math.max(counts.length, level + 1);
    counts[level] = (counts[level] ?? rule.start - 1) + 1;
    counts.length = level + 1;
    this.#counts.set(abstract, counts);
    const label = rule.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? 1, this.#levels.get(`${abstract}/${at}`)?.format ?? 'decimal');
    });
    return label ? `${label} ` : '';
  }
}
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const written = (count: number, format: string): string => {
  if (format === 'lowerLetter') return ALPHABET.charAt((count - 1) % ALPHABET.length);
  if (format === 'upperLetter') return ALPHABET.charAt((count - 1) % ALPHABET.length).toUpperCase();
  if (format === 'upperRoman') return ROMAN[count] ?? String(count);
  if (format === 'lowerRoman') return (ROMAN[count] ?? String(count)).toLowerCase();
  return String(count);
};
