import { authorityStream, committeeId, type AuthorityEstablished, type Level } from '@cascade/authorities/domain';
import { MemoryAuthorityDirectory, type MemoryAuthorityDirectory as Directory } from '@cascade/authorities';
import { firstInstantOf } from '@cascade/calendar/domain';
import { aContent, anAddressee, anItem } from '@cascade/directives/testing';
import { directiveStream, type DirectiveContent, type Issued, type Item } from '@cascade/directives/domain';
import { openMemoryEventStore, type EventStore, type Reaction, type ReactionAppend } from '@cascade/event-store';
import { uuidV5, type AnyEvent, type RecordedEvent } from '@cascade/event-store/domain';
import { expandDirective, type BodiesThen, type Expansion } from '../domain';
import type { Answers } from '../processes/cascade-deps';

export const PROVINCE = committeeId('spec', 'province', '1');
export const TOWN = committeeId('spec', 'district', '11');
export const WARDS = ['111', '112'].map((code) => committeeId('spec', 'commune', code));

const body = (level: Level, code: string, type: string, name: string, parentId: string | null): AuthorityEstablished => ({
  type: 'AuthorityEstablished',
  version: 1,
  occurredAt: '2019-01-01',
  data: {
    authorityId: committeeId('spec', level, code),
    kind: 'peoplesCommittee',
    level,
    name: `UBND ${type.toLowerCase()} ${name}`,
    unit: { scheme: 'spec', level, code, type, name },
    parentId,
  },
});
export const BODIES = [
  body('province', '1', 'Tỉnh', 'Thử Nghiệm', null),
  body('district', '11', 'Thị xã', 'Bắc Sơn', PROVINCE),
  body('commune', '111', 'Phường', 'Một', TOWN),
  body('commune', '112', 'Xã', 'Hai', TOWN),
];
export const directory = (): BodiesThen & Directory => new MemoryAuthorityDirectory(BODIES, firstInstantOf('2020-08-17'));

const stamp = (name: string, occurredAt: string | null) => ({
  occurredAt,
  actor: 'spec',
  onBehalfOf: null,
  commandId: uuidV5(name),
  correlationId: uuidV5(name),
  causationId: null,
});
/** A log of its own with what the cascade's processes are driven by. */
export const openWorld = async () => {
  const store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} } });
  let count = 0;
  const record = async <E extends AnyEvent>(
    stream: string,
    event: E,
    occurredAt: string | null = '2020-08-17',
  ): Promise<RecordedEvent<E>> => {
    count += 1;
    const id = event.id ?? uuidV5(`${stream}/${count}`);
    await store.append(
      stream,
      [{ id, type: event.type, version: event.version, data: event.data, metadata: stamp(id, occurredAt) }],
      'any',
    );
    for await (const recorded of store.readStream(stream, { direction: 'backwards', limit: 1 })) return recorded as RecordedEvent<E>;
    throw new Error('the event just stored is not there');
  };
  /** Does what a reaction asks for, as the processing would, and returns the streams it wrote to. */
  const run = async <E extends AnyEvent>(reaction: Reaction<E>, event: RecordedEvent<E>): Promise<readonly ReactionAppend[]> => {
    const asked: ReactionAppend[] = [];
    for await (const batch of reaction.react(event, () => undefined))
      for (const append of batch) {
        asked.push(append);
        const events = append.events.map(({ id, type, version, data }, place) => ({
          id: id ?? uuidV5(`${append.stream}/${type}/${place}`),
          type,
          version,
          data,
          metadata: { ...stamp('reaction', event.metadata.occurredAt), actor: 'system' },
        }));
        await store.append(append.stream, events, append.expected).catch((error: { code?: string }) => {
          if (error.code !== 'stream.conflict' || append.onConflict === 'fail') throw error;
        });
      }
    return asked;
  };
  return { store, record, run };
};
export const typesOf = async (store: EventStore, stream: string): Promise<string[]> => {
  const types: string[] = [];
  for await (const { type } of store.readStream(stream)) types.push(type);
  return types;
};
/** Answers 'expand-directive' by the real expansion over the small world, and the rest by what a spec hands in. */
export const answers = (others: Readonly<Record<string, unknown>> = {}): Answers & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    ask: async <R>(query: string, params: unknown) => {
      asked.push(query);
      const result = query === 'expand-directive' ? expandDirective(params as DirectiveContent, directory()) : (others[query] ?? []);
      return { result: result as R & Expansion, ordinal: 7 };
    },
  };
};
export const item = (itemId: string, level: Level | null, more: Partial<Item> = {}): Item =>
  anItem({
    itemId,
    label: itemId,
    text: null,
    assignees: level
      ? [{ text: 'UBND cấp dưới', target: { kind: 'lowerCommittees', underId: PROVINCE, level, unitTypes: null, holder: false } }]
      : [],
    verb: 'Giao',
    ...more,
  });
/** An order of the province to its districts. */
export const issued = (directiveId: string, items: readonly Item[], more: Partial<Issued['data']> = {}): Issued => ({
  type: 'Issued',
  version: 1,
  data: {
    directiveId,
    requestId: `request-of-${directiveId}`,
    symbol: { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' },
    issuedOn: '2020-08-17',
    content: aContent({
      documentType: 'CT',
      issuerId: PROVINCE,
      addressees: [
        anAddressee({ target: { kind: 'lowerCommittees', underId: PROVINCE, level: 'district', unitTypes: null, holder: false } }),
      ],
      citations: [],
      items,
    }),
    ...more,
  },
});
export { authorityStream, directiveStream };
