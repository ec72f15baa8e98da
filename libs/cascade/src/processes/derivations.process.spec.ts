import {
  deliveryStream,
  directiveStream,
  referenceStream,
  type DirectiveRecalled,
  type ReferenceIdentified,
  type ReferenceSeparated,
} from '@cascade/directives/domain';
import { START, uuidV5, type CommandMeta, type RecordedEvent } from '@cascade/event-store/domain';
import { addresseesStream, draftIdOf, type AddresseesResolved } from '../domain';
import { answers, issued, item, openWorld, TOWN, typesOf } from '../testing/small-world';
import { derivations, type FoundAnswer } from './derivations.process';
import { resolveAddressees } from './resolve-addressees.process';

/** Only a corrected reading asks for these. */
const NOT_CORRECTED = {
  owing: () => Promise.reject(new Error('nothing was corrected')),
  address: () => Promise.reject(new Error('nothing was corrected')),
  waive: () => Promise.reject(new Error('nothing was corrected')),
  follow: () => Promise.reject(new Error('nothing was corrected')),
};
const setUp = async (known: Readonly<Record<string, unknown>> = {}, order = issued('d', [item('1', 'district')])) => {
  const world = await openWorld();
  const readModels = answers(known);
  const deps = { store: world.store, readModels };
  const commanded: { what: string; found: FoundAnswer; meta: CommandMeta }[] = [];
  const note = (what: string) => async (found: FoundAnswer, meta: CommandMeta) => {
    commanded.push({ what, found, meta });
    return START;
  };
  const reaction = derivations(deps, { answer: note('answer'), reopen: note('reopen'), ...NOT_CORRECTED });
  const cause = await world.record(directiveStream('d'), order);
  await world.run(resolveAddressees(deps), cause);
  let resolved: RecordedEvent<AddresseesResolved> | null = null;
  for await (const event of world.store.readStream(addresseesStream(cause.id)))
    if (event.type === 'AddresseesResolved') resolved = event as never;
  return { world, reaction, cause, resolved: resolved as unknown as RecordedEvent<AddresseesResolved>, commanded, readModels };
};
const found = (more: Partial<FoundAnswer> = {}): FoundAnswer => ({
  orderId: 'd',
  authorityId: TOWN,
  byDirectiveId: 'letter',
  path: ['letter', 'd'],
  ...more,
});

describe('owing', () => {
  it('delivers, owes and drafts for each committee of a lower level', async () => {
    const { world, reaction, resolved } = await setUp();
    await world.run(reaction, resolved);
    expect(await typesOf(world.store, deliveryStream('d', TOWN))).toEqual(['DeliverySent', 'DerivationOwed']);
    expect(await typesOf(world.store, directiveStream(draftIdOf('d', TOWN)))).toEqual(['Drafted']);
  });
  it('makes no draft where a letter had already answered, and answers', async () => {
    const { world, reaction, resolved, commanded } = await setUp({ 'answers-for': [found()] });
    await world.run(reaction, resolved);
    expect(await typesOf(world.store, directiveStream(draftIdOf('d', TOWN)))).toEqual([]);
    expect(commanded).toMatchObject([{ what: 'answer', found: { orderId: 'd', byDirectiveId: 'letter' } }]);
  });
  it('takes an answer by somebody who owes nothing for lineage, not for duty', async () => {
    const { world, reaction, resolved, commanded } = await setUp({ 'answers-for': [found({ authorityId: 'somebody-else' })] });
    await world.run(reaction, resolved);
    expect(commanded).toEqual([]);
  });
  it('owes and drafts nothing twice', async () => {
    const { world, reaction, resolved } = await setUp();
    await world.run(reaction, resolved);
    const head = await world.store.head();
    await world.run(reaction, resolved);
    expect(await world.store.head()).toBe(head);
  });
  it('lets drafts cite an order without a number by what it is here', async () => {
    const blank = issued('d', [item('1', 'district')], { symbol: { number: null, notation: 'UBND-VP', asWritten: '/UBND-VP' } });
    const { world, reaction, resolved } = await setUp({}, blank);
    await world.run(reaction, resolved);
    const reference = uuidV5('reference/directive/d');
    expect(await typesOf(world.store, referenceStream(reference))).toEqual(['ReferenceIdentified']);
    for await (const draft of world.store.readStream(directiveStream(draftIdOf('d', TOWN))))
      expect(draft.data).toMatchObject({ content: { citations: [{ referenceId: reference }] } });
  });
  it.each([
    ['sheet-1', ['DeliverySent', 'DeliveryReceived', 'DerivationOwed']],
    ['reader-1', ['DeliverySent', 'DerivationOwed']],
  ])('takes what an office follows in its table for received: %s', async (readerVersion, types) => {
    const { data } = issued('d', [item('1', 'district')]);
    const { requestId: _asked, ...said } = data;
    const reading = { ...said, readerVersion, unconfirmed: [], unconfirmedSpans: {}, warnings: [] };
    const { world, reaction, resolved } = await setUp({}, { type: 'ReadingAccepted', version: 1, data: reading } as never);
    await world.run(reaction, resolved);
    expect(await typesOf(world.store, deliveryStream('d', TOWN))).toEqual(types);
  });
  it('only sends where nothing is owed', async () => {
    const order = issued('d', []);
    const told = {
      ...order,
      data: {
        ...order.data,
        content: { ...order.data.content, addressees: order.data.content.addressees.map((to) => ({ ...to, owesAnswer: false })) },
      },
    };
    const { world, reaction, resolved } = await setUp({}, told);
    await world.run(reaction, resolved);
    expect(await typesOf(world.store, deliveryStream('d', TOWN))).toEqual(['DeliverySent']);
  });
});

describe('answering', () => {
  it('asks what a directive that came or was issued answers above it', async () => {
    const { world, reaction, cause, commanded, readModels } = await setUp({ 'owed-above': [found()] });
    await world.run(reaction, cause);
    expect(readModels.asked).toContain('owed-above');
    expect(commanded).toMatchObject([
      { what: 'answer', found: { byDirectiveId: 'letter' }, meta: { actor: 'system', causationId: cause.id } },
    ]);
  });
  it('asks again when a citation turns out to mean a directive, by a command of its own', async () => {
    const { world, reaction, cause, commanded } = await setUp({ 'owed-above': [found()] });
    await world.run(reaction, cause);
    const identified: ReferenceIdentified = {
      type: 'ReferenceIdentified',
      version: 1,
      data: { referenceId: 'r', directiveId: 'd', method: 'key', methodVersion: 1, confidence: 1 },
    };
    await world.run(reaction, await world.record(referenceStream('r'), identified));
    expect(commanded).toHaveLength(2);
    expect(commanded[0]?.meta.commandId).not.toBe(commanded[1]?.meta.commandId);
  });
  it('reopens what a separated citation had answered', async () => {
    const { world, reaction, commanded } = await setUp({ 'answers-broken': [found({ path: [] })] });
    const separated: ReferenceSeparated = {
      type: 'ReferenceSeparated',
      version: 1,
      data: { referenceId: 'r', directiveId: 'd', reason: 'số trùng' },
    };
    await world.run(reaction, await world.record(referenceStream('r'), separated));
    expect(commanded).toMatchObject([{ what: 'reopen', found: { orderId: 'd', byDirectiveId: 'letter' } }]);
  });
  it('reopens what a directive had answered that was taken back', async () => {
    const { world, reaction, commanded, readModels } = await setUp({ 'answers-broken': [found({ path: [] })] });
    const recalled: DirectiveRecalled = {
      type: 'DirectiveRecalled',
      version: 2,
      data: { directiveId: 'letter', reason: 'nhầm', byDirectiveId: null },
    };
    await world.run(reaction, await world.record(directiveStream('letter'), recalled));
    expect(commanded).toMatchObject([{ what: 'reopen', found: { orderId: 'd', byDirectiveId: 'letter' } }]);
    expect(readModels.asked.at(-1)).toBe('answers-broken');
  });
  it('gives a repeated judgement the same command id', async () => {
    const { world, reaction, cause, commanded } = await setUp({ 'owed-above': [found()] });
    await world.run(reaction, cause);
    await world.run(reaction, cause);
    expect(commanded[0]?.meta.commandId).toBe(commanded[1]?.meta.commandId);
  });
});
