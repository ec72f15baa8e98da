import type { PlainCitation, PlainLetter, PlainTask } from '@cascade/documents/domain';

/** A letter of the corpus and the reading that its writer marked in it. `blocks` keeps the columns apart, so that they can be torn in many ways. */
export interface MarkedLetter {
  readonly name: string;
  /** Lines; a line of two columns is a pair. */
  readonly lines: readonly (string | readonly [left: string, right: string])[];
  readonly expected: PlainLetter;
}
const MARK = /\[\[(?:t (?<task>[^\]]*)|(?<kind>n|s|p|v|to|cc|c)(?<given>[^\]:]*?)::?(?<words>(?:(?!\]\]|\[\[)[\s\S])*))\]\]/u;
const OPENING = 40;
const COLUMNS = /\s\|\|\s?|^\|\|\s/u;

/**
 * Reads the corpus format (test/reading/README.md): `key: value` lines, `---`, then the text with `[[…]]` around what a careful reader takes from it.
 * Every expectation is a person's; nothing here knows how letters are read.
 */
export const markedLetter = (name: string, source: string): MarkedLetter => {
  const [front = '', ...rest] = source.split(/^---\n/mu);
  const facts = new Map(
    front.split('\n').flatMap((line) => {
      const [, key = '', value = ''] = /^(\w+):\s*(.*)$/u.exec(line) ?? [];
      return key ? [[key, value.trim()] as const] : [];
    }),
  );
  const found = new Collected();
  let text = rest.join('---\n').trimEnd();
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const { task, kind = 't', given = '', words = '' } = mark.groups ?? {};
    found.take(kind, (task ?? given).trim(), words, text.slice(mark.index + mark[0].length));
    text = `${text.slice(0, mark.index)}${words}${text.slice(mark.index + mark[0].length)}`;
  }
  if (/\[\[|\]\]/u.test(text)) throw new Error(`${name}: a mark is not closed: ${/.{0,40}(?:\[\[|\]\]).{0,40}/u.exec(text)?.[0]}`);
  const fact = (key: string): string | null => facts.get(key) || null;
  const [signer = '', role = '', onBehalf = ''] = (facts.get('signer') ?? '').split('/').map((part) => part.trim());
  return {
    name,
    lines: text.split('\n').map((line) => {
      const at = COLUMNS.exec(line);
      return at ? ([line.slice(0, at.index).trimEnd(), line.slice(at.index + at[0].length).trim()] as const) : line;
    }),
    expected: {
      type: fact('type'),
      number: found.number,
      symbol: found.symbol,
      issuer: fact('issuer'),
      issuerLevel: fact('level'),
      place: found.place,
      date: fact('date'),
      subject: found.subject.length > 0 ? found.subject.join(' ') : null,
      recipients: found.recipients,
      copies: found.copies,
      signer: { name: signer || null, role: role || null, onBehalf: onBehalf || null },
      citations: found.citations,
      tasks: found.tasks,
    },
  };
};

const plain = (words: string): string =>
  words
    .replace(/\s*\|\|\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

class Collected {
  number: string | null = null;
  symbol: string | null = null;
  place: string | null = null;
  readonly subject: string[] = [];
  readonly recipients: string[] = [];
  readonly copies: string[] = [];
  readonly citations: PlainCitation[] = [];
  readonly tasks: PlainTask[] = [];

  take(kind: string, given: string, words: string, behind: string): void {
    const value = plain(words);
    switch (kind) {
      case 'n':
        this.number = value || null;
        return;
      case 's':
        this.symbol = given.replace(/^=/u, '') || value.replace(/\s+/gu, '') || null;
        return;
      case 'p':
        this.place = value;
        return;
      case 'v':
        this.subject.push(value);
        return;
      case 'to':
        this.recipients.push(value);
        return;
      case 'cc':
        this.copies.push(value);
        return;
      case 'c':
        this.citations.push(citation(given, value));
        return;
      default:
        this.tasks.push(this.#task(given, behind));
    }
  }
  #task(given: string, behind: string): PlainTask {
    const [label = '', assignees = '', ...more] = given.split('|').map((part) => part.trim());
    const said = new Map(more.map((part) => [part.slice(0, 1), part.slice(2).trim()]));
    const unmarked = behind.replace(/\[\[t [^\]]*\]\]/gu, '').replace(/\[\[c[^\]:]*::(?<words>(?:(?!\]\]|\[\[)[\s\S])*)\]\]/gu, '$<words>');
    return {
      label,
      assignees:
        assignees === '^'
          ? (this.tasks.at(-1)?.assignees ?? [])
          : assignees
              .split(';')
              .map((one) => one.trim())
              .filter(Boolean),
      deadline: said.get('d') ?? null,
      recurrence: said.get('r') ?? null,
      target: said.get('g') ?? null,
      textStartsWith: openingOf(unmarked),
    };
  }
}

const LABELLED = /^(?:\d{1,2}[.)/-]|\d\.\d|[a-zđ][.)]|[-+]\s|[IVX]+\.|Điều \d|Nơi nhận|$)/u;
/** An item's own words: its line, and the next ones where a heading is shorter than what is compared. */
const openingOf = (behind: string): string => {
  const [first = '', ...rest] = behind.split('\n');
  let text = first;
  for (const line of rest) {
    if (text.length >= OPENING || LABELLED.test(line)) break;
    text = `${text} ${line}`;
  }
  return plain(text).slice(0, OPENING);
};

/** `relation|type|number|symbol|date|issuer`; an empty part is one that the letter does not say. */
const citation = (given: string, raw: string): PlainCitation => {
  const [relation = '', type = '', number = '', symbol = '', date = '', issuer = ''] = given.split('|').map((part) => part.trim());
  return { raw, type: type || null, number: number || null, symbol: symbol || null, date: date || null, issuer: issuer || null, relation };
};
