import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, type RecordedEvent } from '@cascade/event-store/domain';
import {
  contentKnown,
  deliveryOfStream,
  directive,
  directiveStream,
  type DirectiveContent,
  type DirectiveEvent,
  type Drafted,
  type SignedCopyAdded,
} from '../domain';
import { DocumentSeals } from '../document-seals';

/** A scan of the signed document. */
export interface SignedCopy {
  readonly fileId: string;
  /** Null once its key is destroyed. */
  readonly name: string | null;
  readonly mediaType: string;
  readonly bytes: number;
}
/** What a directive says, whole and opened, as it is needed to write it anew: from its own stream, so never behind. */
export interface SaidContent {
  readonly directiveId: string;
  readonly status: string;
  /** Revision of the stream that was read; sent back as `expected` it makes a change in between show. */
  readonly revision: number;
  readonly content: DirectiveContent;
  /** The order that this draft is to answer, and who owes the answer. */
  readonly answers: { readonly directiveId: string; readonly authorityId: string } | null;
  /** Who wrote it last, in whose name and when; account null where the engine prepared it and nobody touched it since. */
  readonly changed: { readonly actor: string; readonly onBehalfOf: string | null; readonly at: string } | null;
  readonly copies: readonly SignedCopy[];
}
const WRITTEN: readonly string[] = ['Drafted', 'DraftRevised', 'ReadingAccepted', 'ReadingCorrected'];
/** The bytes of a signed copy are asked for by these. */
export type KeptCopy = SignedCopyAdded['data'];

/** @throws DomainError `directive.unknown` */
export class SaidContentQuery extends Query<SaidContent> {
  constructor(readonly directiveId: string) {
    super();
  }
}
@QueryHandler(SaidContentQuery)
export class SaidContentHandler implements IQueryHandler<SaidContentQuery> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
    private readonly seals: DocumentSeals,
  ) {}
  async execute({ directiveId }: SaidContentQuery): Promise<SaidContent> {
    const events = (await Array.fromAsync(this.store.readStream(directiveStream(directiveId)))) as RecordedEvent<DirectiveEvent>[];
    const state = events.reduce((before, { type, data }) => directive.evolve(before, { type, data } as DirectiveEvent), directive.initial);
    const content = contentKnown(state);
    if (content === null) throw new DomainError('directive.unknown', { id: directiveId });
    const last = events.findLast(({ type }) => WRITTEN.includes(type));
    const drafted = events.find(({ type }) => type === 'Drafted') as RecordedEvent<Drafted> | undefined;
    const isPrepared = last === drafted && last?.metadata.causationId !== null;
    return {
      directiveId,
      status: state.status,
      revision: Number(events.at(-1)!.revision),
      content: this.seals.open(content),
      answers: deliveryOfStream(drafted?.data.answersDelivery ?? null),
      changed:
        !last || isPrepared ? null : { actor: last.metadata.actor, onBehalfOf: last.metadata.onBehalfOf, at: last.metadata.recordedAt },
      copies: events
        .filter((event): event is RecordedEvent<SignedCopyAdded> => event.type === 'SignedCopyAdded')
        .map(({ data: { fileId, name, mediaType, bytes } }) => ({
          ...{ fileId, mediaType, bytes },
          name: typeof name === 'string' ? name : sealedFields(this.keys).unseal(name),
        })),
    };
  }
}
