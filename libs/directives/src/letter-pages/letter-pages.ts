import { Inject, Injectable } from '@nestjs/common';
import { CONTENT_STORE, type ContentStore } from '@cascade/content-store';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError, type Sealed } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { bodiesIn, type DirectiveContent, type Span, type WrittenSymbol } from '../domain';
import { LetterContents } from '../take-in-letter/letter-contents';
import { letterRecordOf, type LetterRecord } from './letter-record';
import { NAME_BODIES } from './name-bodies.query';

/** The text of a letter that came in, as it was decoded: what spans are offsets into (UTF-16). */
export interface LetterAsCame {
  readonly directiveId: string;
  /** Null where it was written here, or its key is destroyed (`gone`). */
  readonly text: string | null;
  readonly gone: boolean;
  /** Of the file as it came; null where it was written here. */
  readonly mediaType: string | null;
  readonly bytes: number | null;
  /** Its place among the letters of one file; null where it came alone. */
  readonly part: { readonly index: number; readonly of: number } | null;
}
/** Free texts open; null where their key is destroyed. */
export type Opened<T> = T extends Sealed
  ? never
  : T extends readonly (infer Each)[]
    ? readonly Opened<Each>[]
    : T extends object
      ? { readonly [K in keyof T]: Opened<T[K]> }
      : T;
export type OpenContent = Opened<DirectiveContent>;
/** What a letter is taken to say, whole: what a person confirms or corrects, pointer by pointer. */
export interface LetterReading {
  readonly directiveId: string;
  /** What `expected` of a confirmation or correction names. */
  readonly revision: bigint;
  readonly readerVersion: string | null;
  readonly symbol: WrittenSymbol | null;
  readonly issuedOn: string | null;
  readonly content: OpenContent;
  /** Pointers that wait for a person, and where those were read. */
  readonly unconfirmed: readonly string[];
  readonly unconfirmedSpans: Readonly<Record<string, Span>>;
  readonly warnings: readonly string[];
  /** Pointers that persons have spoken of. */
  readonly settled: readonly string[];
  /** The other scan that speaks for this one. */
  readonly joinedInto: string | null;
  /** Names of the bodies that the content speaks of, by id. */
  readonly names: Readonly<Record<string, string>>;
}
/** What a person looks at: a letter's text, its file, and what is taken to stand in it. */
@Injectable()
export class LetterPages {
  constructor(
    private readonly contents: LetterContents,
    private readonly seals: DocumentSeals,
    @Inject(CONTENT_STORE) private readonly bytes: ContentStore,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}
  /** @throws DomainError `directive.unknown` */
  async letter(directiveId: string): Promise<LetterAsCame> {
    const { taken } = await this.known(directiveId);
    if (!taken) return { directiveId, text: null, gone: false, mediaType: null, bytes: null, part: null };
    const { letter, part } = taken;
    const text = await this.contents.textOf(letter);
    return {
      ...{ directiveId, text, gone: text === null, mediaType: letter.mediaType, bytes: letter.bytes },
      part: part ? { index: part.index, of: part.of } : null,
    };
  }
  /** The file as it came. @throws DomainError `directive.unknown`, `letter.no-file` where it was written here, `reading.text-gone` */
  async file(directiveId: string): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }> {
    const { taken } = await this.known(directiveId);
    if (!taken) throw new DomainError('letter.no-file', { id: directiveId });
    const bytes = await this.bytes.get(taken.letter.contentHash, taken.letter.key);
    if (bytes === null) throw new DomainError('reading.text-gone', { id: directiveId });
    return { bytes, mediaType: taken.letter.mediaType };
  }
  /** @throws DomainError `directive.unknown`, `reading.not-a-letter` */
  async reading(directiveId: string): Promise<LetterReading> {
    const { saying, readerVersion, revision } = await this.known(directiveId);
    if (!saying) throw new DomainError('reading.not-a-letter', { id: directiveId, status: 'drafted' });
    const content = this.seals.open(saying.content) as OpenContent;
    const { result: names } = await this.readModels.ask<Record<string, string>>(NAME_BODIES, { ids: bodiesIn(content) });
    const { symbol, issuedOn, unconfirmed, unconfirmedSpans = {}, warnings } = saying;
    return {
      ...{ directiveId, revision, readerVersion, symbol, issuedOn, content, unconfirmed, unconfirmedSpans, warnings, names },
      settled: 'settled' in saying ? saying.settled : [],
      joinedInto: ('joined' in saying && saying.joined?.directiveId) || null,
    };
  }
  private async known(directiveId: string): Promise<LetterRecord> {
    const record = await letterRecordOf(this.store, directiveId);
    if (!record.exists) throw new DomainError('directive.unknown', { id: directiveId });
    return record;
  }
}
