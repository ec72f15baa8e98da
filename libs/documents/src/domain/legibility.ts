import type { Read, Reading } from './reading';
import { wordsIn } from './text/syllable-automaton';

/** The share of words that no Vietnamese has, above which a text was misread; names and abbreviations of other tongues stay below it. */
const USUAL_FOREIGN = 0.04;
const WORST = 0.25;
const SAMPLE = 4_000;
/** Of a text that lost its diacritics a reader knows less, however well each word was scanned. */
const WITHOUT_MARKS = 0.9;
/** A marked letter for so many words at least. */
const MOST_WORDS_A_MARK = 5;

/** How well a text can be read, 0.75 to 1: what every confidence is tempered by. Looks at a bounded part of the text. */
export const legibilityOf = (flat: string, text: string): number => {
  const { words, strange } = wordsIn(flat, Math.min(flat.length, SAMPLE), LONGEST_WORD);
  if (words < 20) return 1;
  const marks = bearsMarks(text, Math.min(text.length, SAMPLE), words / MOST_WORDS_A_MARK) ? 1 : WITHOUT_MARKS;
  return marks * (1 - Math.min(WORST, Math.max(0, strange / words - USUAL_FOREIGN)));
};

const LONGEST_WORD = 12;
/** Have so many letters a mark ('À' to 'ỹ')? Most texts tell within their first lines. */
const bearsMarks = (text: string, limit: number, least: number): boolean => {
  let count = 0;
  for (let at = 0; at < limit && count < least; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xc0 && unit <= 0x1ef9) count += 1;
  }
  return count >= least;
};

/** The same reading, less sure of everything; what was not read stays as it is. */
export const tempered = (reading: Reading, legibility: number): Reading => {
  if (legibility >= 1) return reading;
  const less = (confidence: number): number => Math.round(confidence * legibility * 1_000) / 1_000;
  const read = <T>(one: Read<T>): Read<T> => ({ ...one, confidence: less(one.confidence) });
  const { header, citations, items } = reading;
  return {
    ...reading,
    header: {
      documentType: read(header.documentType),
      number: read(header.number),
      notation: read(header.notation),
      issuer: read(header.issuer),
      issuerLevel: read(header.issuerLevel),
      place: read(header.place),
      issuedOn: read(header.issuedOn),
      issuedPartly: read(header.issuedPartly),
      subject: read(header.subject),
      addressees: header.addressees.map(read),
      coAddressees: header.coAddressees.map(read),
      copies: header.copies.map(read),
      urgency: read(header.urgency),
      signatory: read(header.signatory),
    },
    citations: citations.map((citation) => ({ ...citation, confidence: less(citation.confidence) })),
    items: items.map((item) => ({
      ...item,
      assignees: item.assignees.map(read),
      coOperators: item.coOperators.map(read),
      deadline: read(item.deadline),
      recurrence: read(item.recurrence),
      target: read(item.target),
      confidence: less(item.confidence),
    })),
  };
};
