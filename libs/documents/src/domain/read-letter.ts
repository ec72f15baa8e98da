import { readCitations } from './citations/read-citations';
import type { Gazetteer } from './gazetteer';
import { absent, readHeader } from './header/read-header';
import { secrecyMarkIn } from './header/secrecy';
import { readItems } from './items/read-items';
import { uniqueIn } from './items/structure';
import { annexedPlan } from './layout/annexed-plan';
import { readHead } from './layout/head';
import { withMendedHead } from './layout/mended-head';
import { readParagraphs, type Paragraph } from './layout/paragraphs';
import { standingTables, withCellsOnOneLine } from './layout/standing-tables';
import type { TaskTable } from './layout/table-rows';
import { taskTables } from './layout/task-tables';
import { withoutQuotedBlocks } from './layout/quoted-blocks';
import { withLinesApart } from './layout/run-on';
import { readTail } from './layout/tail';
import { legibilityOf, tempered } from './legibility';
import type { ReadHeader, ReadItem, Reading } from './reading';
import { LetterText } from './text/letter-text';

/** Raised with every change that can read a letter differently: a stored reading names the reader that made it. */
export const READER_VERSION = '1.10.0';

export interface ReadingContext {
  readonly gazetteer?: Gazetteer;
}
/** A reading and how many characters the readers looked at to get it: what its linearity is tested by. */
export interface MeteredReading {
  readonly reading: Reading;
  readonly charactersRead: number;
}

/**
 * Reads one administrative letter. Never throws; what cannot be read is null with a warning. A letter that bears a secrecy mark is not read at all:
 * every field is null with the warning 'secret'.
 */
export const readLetter = (text: string, context: ReadingContext = {}): Reading => meterReading(text, context).reading;

export const meterReading = (text: string, { gazetteer = undefined }: ReadingContext = {}): MeteredReading => {
  const asGiven = withLinesApart(new LetterText(text));
  if (secrecyMarkIn(asGiven)) return { reading: unread(), charactersRead: asGiven.handedOut };
  const given = withMendedHead(asGiven);
  const head = readHead(given);
  const tail = readTail(given, head.bodyFrom);
  const tables = tablesOf(given, head.bodyFrom);
  const { letter, paragraphs: all } = readParagraphs(given, head.bodyFrom, tail.from, tables);
  const paragraphs = withoutQuotedBlocks(letter, all);
  const { header, issuer } = readHeader(given, head, tail, gazetteer ?? null);
  const on = header.issuedOn.value ?? header.issuedPartly.value;
  const citations = readCitations(letter, [...paragraphs, ...subjectParagraph(head.subject)], header, issuer, gazetteer ?? null);
  const speaker = { on: on ?? yearCited(citations), issuer: header.issuer.value, addressees: [...head.addressees, ...head.coAddressees] };
  const ordered = readItems(letter, paragraphs, {
    ...speaker,
    documentType: header.documentType.value,
    tables: { letter: withCellsOnOneLine(given, tables), tables, annexFrom: given.lines[tail.from]?.start ?? given.text.length },
  });
  const annex = annexedPlan(given, tail.from);
  const plan = annex && readParagraphs(given, annex.from, annex.to, tables);
  const planned = plan
    ? readItems(plan.letter, withoutQuotedBlocks(plan.letter, plan.paragraphs), { ...speaker, documentType: 'Kế hoạch' })
    : [];
  const items = joined(ordered, planned);
  const reading = tempered({ readerVersion: READER_VERSION, header, citations, items }, legibilityOf(given.flat, given.text));
  return { reading, charactersRead: letter.handedOut + (plan?.letter.handedOut ?? 0) };
};

/** What a decision orders and what the plan that it issues does, in their order; a label that both have gets '#2'. */
const joined = (ordered: readonly ReadItem[], planned: readonly ReadItem[]): ReadItem[] => {
  if (planned.length === 0) return [...ordered];
  const taken = new Map<string, number>();
  return [...ordered, ...planned]
    .sort((one, other) => one.span.start - other.span.start)
    .map((item) => ({ ...item, label: uniqueIn(taken, item.label) }));
};

/** Tables of assignments in their order, whether their cells stand side by side or one below the other. */
const tablesOf = (letter: LetterText, from: number): TaskTable[] => {
  const lying = letter.flat.includes('\t') ? taskTables(letter, from, letter.lines.length) : [];
  const standing = standingTables(letter, from, letter.lines.length);
  let end = 0;
  return [...lying, ...standing]
    .sort((one, other) => one.start - other.start)
    .filter((table) => {
      if (table.start < end) return false;
      end = table.end;
      return true;
    });
};

/** A letter whose date is blank is of the year of the latest letter that it cites, or later: the measure of its dates without a year. */
const yearCited = (citations: Reading['citations']): string | null => {
  const latest = citations.map(({ issuedOn }) => issuedOn ?? '').reduce((one, other) => (other > one ? other : one), '');
  return latest === '' ? null : latest.slice(0, 7);
};

/** A subject cites too ('V/v triển khai Chỉ thị số 12/CT-UBND'), after the body: the body tells more of the same document. */
const subjectParagraph = (subject: readonly { start: number; end: number }[]): Paragraph[] => {
  const [first, last] = [subject[0], subject.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, contentStart: first.start, label: null }] : [];
};

const unread = (): Reading => {
  const nothing = absent<never>('secret');
  const header: ReadHeader = {
    documentType: nothing,
    number: nothing,
    notation: nothing,
    issuer: nothing,
    issuerLevel: nothing,
    place: nothing,
    issuedOn: nothing,
    issuedPartly: nothing,
    subject: nothing,
    addressees: [],
    coAddressees: [],
    copies: [],
    urgency: nothing,
    signatory: { value: { name: null, role: null, capacities: [] }, confidence: 0, span: null, warnings: ['secret'] },
  };
  return { readerVersion: READER_VERSION, header, citations: [], items: [] };
};
