import { Inject, Injectable } from '@nestjs/common';
import type { AuthorityEstablished } from '@cascade/authorities/domain';
import { READ_MODELS, EVENT_STORE, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import type { LetterContent, LetterTakenIn, ReadingAccepted } from '../domain';
import { DoubleNumbers } from './double-numbers';
import { LetterContents } from './letter-contents';
import { RESOLVE_READING, type ResolvedReading, type ResolveReading } from './resolve-reading.query';

/** How long a letter waits until the read model knows every body that was established before it came, ms. */
const PATIENCE_MS = 30_000;
/** What a reading may take in the log; the rest of an append's MiB is left for what stands around it. */
const MOST_READING_BYTES = 960 * 1024;

/** A letter that is read and kept, with nothing recorded of it yet. */
export interface PreparedLetter {
  readonly letter: LetterTakenIn['data'];
  readonly reading: ReadingAccepted['data'];
  /** The issuer, where it only comes into being with this letter. */
  readonly establishes: AuthorityEstablished['data'] | null;
}
export interface LetterToPrepare {
  readonly directiveId: string;
  /** What spans are offsets into. */
  readonly text: string;
  readonly part: LetterTakenIn['data']['part'];
  /** Puts bytes and text where they lie; asked once nothing speaks against the letter any more. */
  keep(): Promise<LetterContent>;
}

/** Everything that can refuse a letter comes before its first event. */
@Injectable()
export class IncomingLetters {
  constructor(
    readonly contents: LetterContents,
    private readonly seals: DocumentSeals,
    private readonly doubles: DoubleNumbers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}
  /** @throws DomainError `letter.says-too-much` */
  async prepare({ directiveId, text, part, keep }: LetterToPrepare): Promise<PreparedLetter> {
    const { content, symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, readerVersion, establishes } = await this.understand({
      directiveId,
      text,
    });
    const double = await this.doubles.warnings(directiveId, content.issuerId, issuedOn, symbol);
    const sealed = await this.seals.seal(directiveId, content);
    const reading = {
      ...{ directiveId, symbol, issuedOn, content: sealed, readerVersion, unconfirmed, unconfirmedSpans },
      warnings: [...warnings, ...double],
    };
    const bytes = Buffer.byteLength(JSON.stringify(reading));
    if (bytes > MOST_READING_BYTES) throw new DomainError('letter.says-too-much', { bytes, limit: MOST_READING_BYTES });
    const letter = { directiveId, letter: await keep(), readerVersion, ...(part ? { part } : {}) };
    return { letter, reading, establishes };
  }
  private async understand(params: ResolveReading): Promise<ResolvedReading> {
    const after = await this.store.head();
    return (await this.readModels.ask<ResolvedReading>(RESOLVE_READING, params, { after, wait: PATIENCE_MS })).result;
  }
}
