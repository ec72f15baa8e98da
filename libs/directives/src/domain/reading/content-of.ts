import type { AuthorityDirectory, AuthorityEstablished } from '@cascade/authorities/domain';
import { instantOrNull, type Instant, type WorldTime } from '@cascade/calendar/domain';
import type { Read, Reading, ReadHeader, Span } from '@cascade/documents/domain';
import type { Addressee, DirectiveContent, WrittenSymbol } from '../content';
import { citationsOf } from './citations-of';
import { documentTypeOf } from './document-types';
import { Doubts } from './doubts';
import { issuerOf, type ReadIssuer } from './issuer-of';
import { itemsOf } from './items-of';
import { targetOf, type ReadingPlace } from './reading-place';
import { warnOfCitations } from './reception-warnings';

export interface LetterRead {
  readonly directiveId: string;
  /** The decoded text that the reading's spans speak of. */
  readonly text: string;
  /** Where the letter bears no date: the instant its names are read at, ms UTC. */
  readonly readAt: Instant;
  /** What is known from a person; left out: nothing is. */
  readonly given?: GivenByPerson;
}
/** What a letter is read with once a person has spoken: the rest of it then means what it means for this issuer on this day. */
export interface GivenByPerson {
  /** Pointers that are sure whatever the confidence. */
  readonly confirmed: ReadonlySet<string>;
  /** Left out: as read. */
  readonly issuedOn?: WorldTime | null;
  readonly issuer?: ReadIssuer;
}
export interface UnderstoodLetter {
  /** Subject, sentences and texts of items are plain here; whoever records it seals them. */
  readonly content: DirectiveContent;
  readonly symbol: WrittenSymbol | null;
  readonly issuedOn: WorldTime | null;
  readonly unconfirmed: readonly string[];
  /** Where in the text the unconfirmed ones were read. */
  readonly unconfirmedSpans: Readonly<Record<string, Span>>;
  readonly warnings: readonly string[];
  /** The issuer, where it only comes into being with this letter. */
  readonly establishes: AuthorityEstablished['data'] | null;
}

/** What a reading says once its names are known: every body, citation and deadline in the terms of the engine, with what is not sure set apart. Pure. */
export const contentOf = (
  reading: Reading,
  directory: AuthorityDirectory,
  { directiveId, text, readAt, given }: LetterRead,
): UnderstoodLetter => {
  const doubts = new Doubts(given?.confirmed);
  const { header } = reading;
  const issuedOn = given?.issuedOn === undefined ? dateOf(header, doubts) : given.issuedOn;
  const symbol = symbolOfHeader(header, text, doubts);
  const on = issuedOn ?? readAt;
  const { issuerId, standpointId, establishes } = given?.issuer ?? issuerOf(reading, on, directory, directiveId, doubts);
  const place: ReadingPlace = { directiveId, text, directory, on, standpointId, doubts };
  for (const field of ['documentType', 'place', 'subject', 'urgency'] as const) doubts.isSureOf(`/${field}`, header[field]);
  const { name, role } = header.signatory.value;
  if (name !== null || role !== null) doubts.isSureOf('/signatory', header.signatory);
  const content: DirectiveContent = {
    documentType: documentTypeOf(header.documentType.value),
    issuerId,
    issuerAsWritten: header.issuer.value,
    place: header.place.value,
    subject: header.subject.value,
    urgency: header.urgency.value,
    signatory: header.signatory.value,
    addressees: addresseesOf(header, place),
    citations: citationsOf(reading.citations, place),
    items: itemsOf(reading.items, place),
  };
  warnOfCitations(content, issuedOn, symbol, doubts);
  const { unconfirmed, warnings, spans: unconfirmedSpans } = doubts;
  return { content, symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings: [...new Set(warnings)], establishes };
};

/** The full day where it is known, else the month; a day that does not exist is none. */
const dateOf = ({ issuedOn, issuedPartly }: ReadHeader, doubts: Doubts): WorldTime | null => {
  for (const read of [issuedOn, issuedPartly]) {
    if (read.value === null) continue;
    if (instantOrNull(read.value) === null) doubts.warn('/issuedOn', 'date-does-not-exist');
    else if (doubts.isSure('/issuedOn', read.confidence, read.warnings, read.span)) {
      if (read === issuedPartly) doubts.warn('/issuedOn', 'incomplete');
      return read.value;
    }
  }
  doubts.warn('/issuedOn', 'blank');
  return null;
};
const symbolOfHeader = ({ number, notation }: ReadHeader, text: string, doubts: Doubts): WrittenSymbol | null => {
  if (number.value === null) doubts.warn('/symbol/number', 'blank');
  const parts = {
    number: doubts.isSureOf('/symbol/number', number) ? number.value : null,
    notation: doubts.isSureOf('/symbol/notation', notation) ? notation.value : null,
  };
  if (number.value === null && notation.value === null) return null;
  return { ...parts, asWritten: asWritten(number, notation, text) };
};
/** As it stands in the letter, blanks and dashes and all, where both parts stand beside each other there. */
const asWritten = (number: Read<string | null>, notation: Read<string | null>, text: string): string => {
  const { start } = number.span ?? notation.span ?? { start: 0 };
  const { end } = notation.span ?? number.span ?? { end: 0 };
  const slice =
    end - start > 0 && end - start < 80
      ? text
          .slice(start, end)
          .replace(/^\s*số\s*:?\s*/iu, '')
          .trim()
      : '';
  return slice || [number.value ?? '', notation.value].filter((part) => part !== null).join('/');
};
const addresseesOf = ({ addressees, coAddressees, copies }: ReadHeader, place: ReadingPlace): readonly Addressee[] => {
  const roles: readonly (readonly [Addressee['role'], readonly Read<string>[]])[] = [
    ['to', addressees],
    ['coAddressed', coAddressees],
    ['copy', copies],
  ];
  const all = roles.flatMap(([role, list]) => list.map((read) => ({ role, read })));
  return all.map(({ role, read }, at) => ({
    text: read.value,
    role,
    target: targetOf(read, `/addressees/${at}`, place),
    owesAnswer: null,
  }));
};
