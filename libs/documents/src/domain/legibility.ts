import type { Read, Reading } from './reading';
import { isSyllable } from './text/syllables';

/** The share of words that no Vietnamese has, above which a text was misread; names and abbreviations of other tongues stay below it. */
const USUAL_FOREIGN = 0.04;
const WORST = 0.25;
const SAMPLE = 4_000;
/** Of a text that lost its diacritics a reader knows less, however well each word was scanned. */
const WITHOUT_MARKS = 0.9;

/** How well a text can be read, 0.75 to 1: what every confidence is tempered by. Looks at a bounded part of the text. */
export const legibilityOf = (flat: string, text: string): number => {
  const words = flat.slice(0, SAMPLE).match(/[a-z]{2,12}/gu) ?? [];
  if (words.length < 20) return 1;
  const strange = words.filter((word) => !isSyllable(word)).length / words.length;
  const marks = (text.slice(0, SAMPLE).match(/[À-ỹ]/gu)?.length ?? 0) / words.length;
  return (marks < 0.2 ? WITHOUT_MARKS : 1) * (1 - Math.min(WORST, Math.max(0, strange - USUAL_FOREIGN)));
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
