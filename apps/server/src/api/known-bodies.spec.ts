import { establishing } from '@cascade/authorities';
import { openMemoryEventStore, type EventStore, type NewEvent } from '@cascade/event-store';
import { uuidV5 } from '@cascade/event-store/domain';
import { engineCatalogue } from '../engine/catalogue';
import type { ContentDto } from './content.dto';
import { KnownBodies, namedIn } from './known-bodies';

const metadata = { occurredAt: null, actor: 'spec', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };

describe('the bodies that a draft names', () => {
  let store: EventStore;
  let bodies: KnownBodies;
  let known: string;
  beforeAll(async () => {
    store = await openMemoryEventStore({ catalogue: engineCatalogue });
    bodies = new KnownBodies(store);
    const [batch = []] = establishing({ asOf: '2020-08-21' });
    const { stream, events } = batch[0]!;
    await store.append(
      stream,
      events.map((event, place): NewEvent => ({ ...event, id: uuidV5(`${stream}/${place}`), metadata })),
      'no-stream',
    );
    known = stream.replace(/^authority-/, '');
  });
  afterAll(() => store.close());
  const content = (issuerId: string, target: object): ContentDto =>
    ({
      issuerId,
      addressees: [{ text: 'x', role: 'to', target }],
      citations: [],
      items: [{ label: '1', assignees: [{ text: 'x', target }] }],
    }) as unknown as ContentDto;
  const wrong = async (issuerId: string, target: object): Promise<readonly string[]> => {
    const error: unknown = await bodies.mustHold(namedIn(content(issuerId, target))).catch((caught: unknown) => caught);
    return error === undefined ? [] : (error as { details: { errors: { field: string }[] } }).details.errors.map(({ field }) => field);
  };

  it('are there', async () => {
    expect(await bodies.has(known)).toBe(true);
    expect(await wrong(known, { kind: 'authority', authorityId: known })).toEqual([]);
    expect(await wrong(known, { kind: 'unresolved', name: 'ai đó' })).toEqual([]);
  });
  it('are missed by the field that names them', async () => {
    expect(await wrong('nobody', { kind: 'authority', authorityId: known })).toEqual(['content.issuerId']);
    expect(await wrong(known, { kind: 'lowerCommittees', underId: 'nobody', level: 'commune' })).toEqual([
      'content.addressees.0.target.underId',
      'content.items.0.assignees.0.target.underId',
    ]);
    expect(await wrong(known, { kind: 'group', groupId: 'nobody' })).toContain('content.addressees.0.target.groupId');
  });
  it.each(['nobody', '../..', '', 'x'.repeat(300)])('are not there by the id %p', async (id) => expect(await bodies.has(id)).toBe(false));
});
