import {
  carriage,
  delivery,
  deliveryStream,
  directive,
  directiveStream,
  reference,
  register,
  type DeliveryEvent,
  type DraftRevised,
  type ReadingAccepted,
} from '@cascade/directives/domain';
import { openDeciderStreams } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { task } from '@cascade/tasks/domain';
import { cascadeReactions, type CascadeStreams } from '../cascade-reactions';
import { addresseesStream, draftIdOf } from '../domain';
import { answers, issued, openWorld, TOWN, typesOf, WARDS } from '../testing/small-world';

const [FIRST, SECOND] = WARDS as [string, string];
const openLetter = async () => {
  const world = await openWorld();
  const { store } = world;
  const directives = openDeciderStreams(store, directive);
  /** What a person does between the judgement of the process and its command. */
  const meanwhile: { before(command: { readonly type: string }): Promise<unknown> } = { before: async () => undefined };
  const streams: CascadeStreams = {
    deliveries: openDeciderStreams(store, delivery),
    directives: {
      load: (stream) => directives.load(stream),
      async handle(stream, command, meta, options) {
        await meanwhile.before(command);
        return directives.handle(stream, command, meta, options);
      },
    },
    carriages: openDeciderStreams(store, carriage),
    references: openDeciderStreams(store, reference),
    registers: openDeciderStreams(store, register),
    tasks: openDeciderStreams(store, task),
    issueChain: { finishIssue: () => Promise.reject(new Error('nothing is issued here')) },
    intake: { finish: () => Promise.reject(new Error('no file of several letters comes here')) },
  };
  const reactions = cascadeReactions({ store, readModels: answers() }, streams);
  const named = (name: string) => reactions.find((reaction) => reaction.name === name)!;
  let subject = 'triển khai';
  let owesAnswer = true;
  const informing = (): void => void (owesAnswer = false);
  const about = (words: string): void => void (subject = words);
  type Saying = Parameters<(type: 'ReadingAccepted' | 'ReadingCorrected', ...bodies: readonly string[]) => void>;
  const resolve = async (...[type, ...bodies]: Saying): Promise<() => Promise<unknown>> => {
    const { requestId: _, ...said } = issued('d', []).data;
    const addressees = bodies.map(
      (authorityId) => ({ text: 'UBND', role: 'to', target: { kind: 'authority', authorityId }, owesAnswer }) as const,
    );
    const content = { ...said.content, subject, addressees };
    const data = {
      ...said,
      content,
      unconfirmed: [],
      warnings: [],
      readerVersion: '1',
      corrections: [],
      settled: [],
      unconfirmedSpans: {},
    };
    const cause = await world.record(directiveStream('d'), { type, version: 1, data } as ReadingAccepted);
    await world.run(named('resolve-addressees'), cause as RecordedEvent);
    const resolved = (await Array.fromAsync(store.readStream(addresseesStream(cause.id)))).at(-1)!;
    return () => world.run(named('derivations'), resolved);
  };
  const say = async (...saying: Saying): Promise<() => Promise<unknown>> => {
    const react = await resolve(...saying);
    await react();
    return react;
  };
  const lives = (authorityId: string) => typesOf(store, deliveryStream('d', authorityId));
  const draft = (authorityId: string) => typesOf(store, directiveStream(draftIdOf('d', authorityId)));
  const draftSays = async (authorityId: string) =>
    (await Array.fromAsync(store.readStream(directiveStream(draftIdOf('d', authorityId))))).map(
      ({ data }) => (data as DraftRevised['data']).content?.subject,
    );
  return { ...world, meanwhile, resolve, say, about, informing, lives, draft, draftSays };
};

describe('the duties of a corrected reading', () => {
  it('are waived for whom it never meant, and owed by whom it means', async () => {
    const { say, lives, draft } = await openLetter();
    await say('ReadingAccepted', FIRST);
    await say('ReadingCorrected', SECOND);
    expect(await lives(FIRST)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationWaived']);
    expect(await draft(FIRST)).toEqual(['Drafted', 'DraftDiscarded']);
    expect([await lives(SECOND), await draft(SECOND)]).toEqual([['DeliverySent', 'DerivationOwed'], ['Drafted']]);
  });
  it('are owed again by whom it meant after all', async () => {
    const { say, lives } = await openLetter();
    await say('ReadingAccepted', FIRST);
    await say('ReadingCorrected', SECOND);
    await say('ReadingCorrected', FIRST, SECOND);
    expect(await lives(FIRST)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationWaived', 'DerivationOwed']);
    expect(await lives(SECOND)).toEqual(['DeliverySent', 'DerivationOwed']);
  });
  it('come out the same when it runs again', async () => {
    const { say, store } = await openLetter();
    const before = await say('ReadingAccepted', FIRST);
    const corrected = await say('ReadingCorrected', SECOND, TOWN);
    const head = await store.head();
    await before();
    await corrected();
    expect(await store.head()).toBe(head);
  });
  it('are prepared anew where nobody has touched the draft, once, and go with the duty all the same', async () => {
    const { say, about, draft, draftSays, store } = await openLetter();
    await say('ReadingAccepted', FIRST, SECOND);
    about('triển khai, tuyên truyền');
    const again = await say('ReadingCorrected', FIRST, SECOND);
    expect(await draftSays(FIRST)).toEqual(['triển khai', 'triển khai, tuyên truyền']);
    const head = await store.head();
    await again();
    await say('ReadingCorrected', FIRST, SECOND);
    expect(await draft(SECOND)).toEqual(['Drafted', 'DraftRevised']);
    expect(await store.head()).toBeGreaterThan(head);
    await say('ReadingCorrected', SECOND);
    expect(await draft(FIRST)).toEqual(['Drafted', 'DraftRevised', 'DraftDiscarded']);
  });
  it('stay as a person has written them', async () => {
    const { say, about, draftSays, record } = await openLetter();
    await say('ReadingAccepted', FIRST);
    const data = { directiveId: draftIdOf('d', FIRST), content: { ...issued('x', []).data.content, subject: 'của tôi' } };
    await record(directiveStream(data.directiveId), { type: 'DraftRevised', version: 1, data } as DraftRevised);
    about('khác');
    await say('ReadingCorrected', FIRST);
    expect(await draftSays(FIRST)).toEqual(['triển khai', 'của tôi']);
  });
  it('do not follow what was corrected again meanwhile', async () => {
    const { say, resolve, lives, draft } = await openLetter();
    await say('ReadingAccepted', FIRST);
    const stale = await resolve('ReadingCorrected', SECOND);
    const last = await resolve('ReadingCorrected', TOWN);
    await stale();
    expect(await lives(FIRST)).toEqual(['DeliverySent', 'DerivationOwed']);
    await last(); // whom only the stale one meant was never sent anything, so nothing is to be waived
    await stale();
    expect([await lives(SECOND), await draft(SECOND)]).toEqual([[], []]);
    expect([(await lives(FIRST)).at(-1), await lives(TOWN)]).toEqual(['DerivationWaived', ['DeliverySent', 'DerivationOwed']]);
  });
  it('end where it only informs: the letter goes out, and nobody owes', async () => {
    const { say, informing, lives, draft, store } = await openLetter();
    await say('ReadingAccepted', FIRST);
    informing();
    const again = await say('ReadingCorrected', FIRST, SECOND);
    expect(await lives(FIRST)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationWaived']);
    expect([await lives(SECOND), await draft(SECOND)]).toEqual([['DeliverySent'], []]);
    const head = await store.head();
    await again();
    expect(await store.head()).toBe(head);
  });
  it('leave an answer that is out an answer, with the draft it came from', async () => {
    const { say, lives, draft, record } = await openLetter();
    await say('ReadingAccepted', FIRST);
    const data = { directiveId: 'd', authorityId: FIRST, byDirectiveId: 'letter', path: ['letter', 'd'], methodVersion: 1 };
    await record(deliveryStream('d', FIRST), { type: 'DerivationAnswered', version: 1, data } as DeliveryEvent);
    await say('ReadingCorrected', SECOND);
    expect(await lives(FIRST)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationAnswered']);
    expect(await draft(FIRST)).toEqual(['Drafted']);
  });
  it('leave the draft to a person who began it in the very moment', async () => {
    const { say, about, draftSays, record, meanwhile } = await openLetter();
    await say('ReadingAccepted', FIRST);
    const data = { directiveId: draftIdOf('d', FIRST), content: { ...issued('x', []).data.content, subject: 'của tôi' } };
    meanwhile.before = async ({ type }) => {
      if (type === 'Revise') await record(directiveStream(data.directiveId), { type: 'DraftRevised', version: 1, data } as DraftRevised);
    };
    about('khác');
    await say('ReadingCorrected', FIRST);
    expect(await draftSays(FIRST)).toEqual(['triển khai', 'của tôi']);
  });
  it('leave alone what a person did: a draft begun, a duty waived, a letter sent back', async () => {
    const { say, lives, draft, record } = await openLetter();
    await say('ReadingAccepted', FIRST, SECOND, TOWN);
    const content = issued('x', []).data.content;
    const revised: DraftRevised = { type: 'DraftRevised', version: 1, data: { directiveId: draftIdOf('d', FIRST), content } };
    await record(directiveStream(draftIdOf('d', FIRST)), revised);
    const id = { directiveId: 'd', reason: 'người có thẩm quyền miễn' };
    const waived: DeliveryEvent = { type: 'DerivationWaived', version: 2, data: { ...id, authorityId: SECOND } };
    const refused: DeliveryEvent = { type: 'DeliveryRefused', version: 2, data: { ...id, authorityId: TOWN } };
    await record(deliveryStream('d', SECOND), waived);
    await record(deliveryStream('d', TOWN), refused);
    await say('ReadingCorrected', SECOND, TOWN);
    expect(await draft(FIRST)).toEqual(['Drafted', 'DraftRevised']);
    expect(await lives(SECOND)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationWaived']);
    expect(await lives(TOWN)).toEqual(['DeliverySent', 'DerivationOwed', 'DeliveryRefused']);
  });
});
