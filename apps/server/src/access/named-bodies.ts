import type { EventStore } from '@cascade/event-store';
import type { DirectiveStreams } from '@cascade/directives';
import { contentKnown, directiveStream } from '@cascade/directives/domain';
import { delegationStream, type DelegationGiven } from '@cascade/authorities/domain';
import type { FastifyRequest } from 'fastify';
import type { KnownBodies } from '../api/known-bodies';
import type { BodySource } from './rule';

/** A draft that was thrown away stays what it was. */
const UNFINISHED: ReadonlySet<string> = new Set(['drafted', 'numbering', 'discarded']);
/** The bodies that a request speaks of, found where the table of rights says they stand. */
export class NamedBodies {
  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly directives: Pick<DirectiveStreams, 'load'>,
    private readonly bodies: Pick<KnownBodies, 'has'>,
  ) {}
  isKnown(authorityId: string): Promise<boolean> {
    return this.bodies.has(authorityId);
  }
  /** What is missing or no text is left to the check of the field itself. */
  async by(source: Exclude<BodySource, 'keeper'>, request: Pick<FastifyRequest, 'params' | 'body' | 'query'>): Promise<readonly string[]> {
    if (source === 'absent') return this.absent((request.params as { delegationId: string }).delegationId);
    const [where = '', ...path] = source.split('.');
    const value = path.reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined),
      (request as unknown as Record<string, unknown>)[where],
    );
    return typeof value === 'string' ? [value] : [];
  }
  /** The body that issued a document and the one that took it in; null where there is no such document. */
  async keepersOf(directiveId: string): Promise<readonly string[] | null> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    const issuerId = contentKnown(state)?.issuerId;
    for await (const { metadata } of this.store.readStream(directiveStream(directiveId), { limit: 1 }))
      return [issuerId, metadata.onBehalfOf].filter((body) => typeof body === 'string');
    return null;
  }
  /** The body that writes a draft and has not finished it; null where the document is no draft any more, or unknown. */
  async draftersOf(directiveId: string): Promise<readonly string[] | null> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    return UNFINISHED.has(state.status) ? this.keepersOf(directiveId) : null;
  }
  private async absent(delegationId: string): Promise<readonly string[]> {
    for await (const { data } of this.store.readStream(delegationStream(delegationId), { limit: 1 }))
      return [(data as DelegationGiven['data']).absentId];
    return [];
  }
}
