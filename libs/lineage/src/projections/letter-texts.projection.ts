import { foldName } from '@cascade/authorities/domain';
import { dayOf } from '@cascade/calendar/domain';
import { documentTypeName, type DirectiveContent, type Drafted } from '@cascade/directives/domain';
import type { TimelineProjection } from '@cascade/event-store';
import { pairsOf, textWords } from '../domain/search-words';
import { derivedFromContent, derivedFromVersion, factsOf, versionsOf, type VersionEvent } from './directive-versions';
import { openedText } from './standing';

export type LetterTextRow = {
  directive_id: string;
  /** Type, its name, number and symbol. */
  symbol: string;
  subject_text: string | null;
  /** Neighbouring words of the subject, folded and joined: phrases are found by them. */
  pairs: string;
  /** Items, citing sentences, then the rest of the letter's head: a line each, as `places` says. */
  body: string;
  /** JSON: `LetterPlace[]`, one a line of `body`. */
  places: string;
  /** What a search is narrowed by: type, year, month, day, issuer. */
  tags: string;
};
/** What stands in one line of the body. */
export type LetterPlace = readonly [kind: 'item' | 'citation' | 'head', id: string | null, label: string | null];

/** Year, month and day at UTC+7 of an instant, as tags: 'y2020 m202008 d20200817'. */
export const dayTags = (instant: number): [year: string, month: string, day: string] => {
  const [year, month, day] = dayOf(instant).split('-');
  return [`y${year}`, `m${year}${month}`, `d${year}${month}${day}`];
};
/** Ids are opaque: only their letters and digits make a word. */
export const issuerTag = (issuerId: string): string => `i${issuerId.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
export const typeTag = (documentType: string): string => `t${foldName(documentType).replace(/ /g, '')}`;

/** Most texts are one line already, and finding that out takes a tenth of writing them anew. */
const oneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
const linesOf = (content: DirectiveContent): { place: LetterPlace; text: string }[] => {
  const { items, citations, addressees, place, signatory, issuerAsWritten } = content;
  const head = [issuerAsWritten, place, ...addressees.map(({ text }) => text), signatory?.role, signatory?.name].filter(Boolean).join('; ');
  return [
    ...items.map(({ itemId, label, text }) => ({ place: ['item', itemId, label] as const, text: openedText(text) ?? '' })),
    ...citations.map(({ citationId, sentence }) => ({ place: ['citation', citationId, null] as const, text: openedText(sentence) ?? '' })),
    { place: ['head', null, null] as const, text: head },
  ].flatMap(({ place: where, text }) => (text.trim() === '' ? [] : [{ place: where, text: oneLine(text) }]));
};
/** What hangs on the text alone. */
const wordsOf = derivedFromContent((content) => {
  const subject = openedText(content.subject);
  const lines = linesOf(content);
  return {
    subject_text: subject,
    pairs: pairsOf(textWords(subject ?? '')).join(' '),
    body: lines.map(({ text }) => text).join('\n'),
    places: JSON.stringify(lines.map(({ place }) => place)),
  };
});
const rowOf = derivedFromVersion((version, directiveId): LetterTextRow => {
  const { content, symbol, from } = version;
  const { documentType, issuerId } = content;
  const named = [documentType, documentType && documentTypeName(documentType), symbol?.number?.replace(/^0+(?=\d)/, ''), symbol?.notation];
  return {
    directive_id: directiveId,
    symbol: [...named, symbol?.asWritten].filter(Boolean).join(' '),
    ...wordsOf(content, directiveId),
    tags: [...(documentType ? [typeTag(documentType)] : []), ...dayTags(from), issuerTag(issuerId)].join(' '),
  };
});
/** A draft that the engine made and nobody has touched is silence, not a document: ten thousand of them would bury the one order that they repeat. */
const isUntouched = (first: Drafted['data'] | undefined, facts: number): boolean =>
  facts === 1 && (first?.answersDelivery ?? null) !== null;

/** What a letter says, for search: from unsealed texts, so that with the key of a letter its words go too. */
export const letterTexts: TimelineProjection<VersionEvent, LetterTextRow> = {
  name: 'letter_texts',
  version: 1,
  category: 'directive',
  columns: { directive_id: 'text', symbol: 'text', subject_text: 'text', pairs: 'text', body: 'text', places: 'text', tags: 'text' },
  indexes: [],
  fullText: ['symbol', 'subject_text', 'pairs', 'body', 'tags'],
  subjectOf: {
    Drafted: () => '',
    DraftRevised: () => '',
    Issued: () => '',
    LetterTakenIn: () => '',
    ReadingAccepted: () => '',
    ReadingCorrected: () => '',
  },
  timeline: (facts) => {
    const drafted = factsOf<Drafted>(facts, 'Drafted')[0];
    if (isUntouched(drafted?.data, facts.length)) return [];
    const untouched = drafted?.data.answersDelivery ? drafted.ordinal : -1;
    return versionsOf(facts)
      .filter(({ kind, ordinal }) => kind !== 'draft' || ordinal !== untouched)
      .map((version) => ({ from: version.from, row: rowOf(version, facts[0]!.data.directiveId) }));
  },
};
