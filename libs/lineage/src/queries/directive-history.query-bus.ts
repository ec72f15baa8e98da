import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { directiveStream, warningStream } from '@cascade/directives/domain';
import { EVENT_STORE, READ_MODELS, type Answer, type AskOptions, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError, type RecordedEvent, type Sealed } from '@cascade/event-store/domain';
import { directiveStory, type HistoryEntry } from '../domain/directive-story';
import type { LogPosition } from '../listing/log-position.query';
import type { NamesOf } from '../listing/names-of.query';

export interface DirectiveHistory {
  readonly directiveId: string;
  readonly entries: readonly HistoryEntry[];
  /** Of the bodies and documents that the entries name, by id. */
  readonly names: NamesOf;
}
/** What happened to one document: who did what, when, in whose name. */
export class DirectiveHistoryQuery extends Query<Answer<DirectiveHistory>> {
  constructor(
    readonly params: { readonly directiveId: string },
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(DirectiveHistoryQuery)
export class DirectiveHistoryHandler implements IQueryHandler<DirectiveHistoryQuery> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}
  /** @throws DomainError `directive.unknown`, also where it was not known yet */
  async execute({ params: { directiveId }, at }: DirectiveHistoryQuery): Promise<Answer<DirectiveHistory>> {
    const answer = await this.readModels.ask<LogPosition>('log-position', {}, at);
    const known = BigInt(answer.result.position);
    const events = [...(await this.upTo(known, directiveStream(directiveId))), ...(await this.upTo(known, warningStream(directiveId)))];
    const fields = sealedFields(this.keys);
    const entries = directiveStory(events, answer.asOf, (sealed) => fields.unseal(sealed as Sealed));
    if (entries.length === 0) throw new DomainError('directive.unknown', { id: directiveId });
    const present = <T>(values: readonly (T | null)[]): T[] => [...new Set(values)].filter((value) => value !== null);
    const asked = {
      bodyIds: present(entries.map(({ onBehalfOf }) => onBehalfOf)),
      directiveIds: present(entries.map(({ byDirectiveId }) => byDirectiveId)),
    };
    const { asOf, knownAt } = answer;
    const { result: names } = await this.readModels.ask<NamesOf>('names-of', asked, { asOf, knownAt });
    return { ...answer, result: { directiveId, entries, names } };
  }
  private async upTo(position: bigint, stream: string): Promise<RecordedEvent[]> {
    const events = await Array.fromAsync(this.store.readStream(stream));
    return events.filter((event) => event.position <= position);
  }
}
