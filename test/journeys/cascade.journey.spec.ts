import { draftIdOf } from '@cascade/cascade/domain';
import { DraftDirective, IssueDirective, TakeInLetter } from '@cascade/directives';
import { deliveryStream, directiveStream } from '@cascade/directives/domain';
import { uuidV5, type RecordedEvent } from '@cascade/event-store/domain';
import { authorityStream } from '@cascade/authorities/domain';
import { taskId, taskStream } from '@cascade/tasks/domain';
import { COMMUNES, DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import { beginAnew } from './begin-anew';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const FIRST = DISTRICTS[0] as string;
const SECOND = DISTRICTS[1] as string;

describe('an order on its way down', () => {
  let engine: TestEngine;
  beforeEach(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
  }, 30_000);
  afterEach(async () => {
    await engine.close();
    remove(engine.folder);
  });

  const eventsOf = async (stream: string): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const event of engine.store.readStream(stream)) events.push(event);
    return events;
  };
  const typesOf = async (stream: string): Promise<string[]> => (await eventsOf(stream)).map(({ type }) => type);
  const issue = async (directiveId: string, name: string, notation = 'CT-UBND', issuedOn = '2020-08-17') => {
    const issued = await engine.execute<{ number: string }>(
      new IssueDirective(engine.meta(`issue/${name}`), { directiveId, issuedOn, notation }),
    );
    await engine.settled();
    return issued;
  };
  /** The province orders all districts to do two things, one of them through their chairmen by 20/8. */
  const provinceOrders = async (): Promise<string> => {
    const deadline = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
    const content = orderTo(PROVINCE, 'district', [
      item('first', lower(PROVINCE, 'district'), { deadline }),
      item('second', lower(PROVINCE, 'district', true), { label: '2' }),
    ]);
    const { directiveId } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('draft'), { content }));
    await issue(directiveId, 'province');
    return directiveId;
  };

  it('reaches the lowest level through drafts that persons issue, each citing the one above', async () => {
    const order = await provinceOrders();
    for (const district of DISTRICTS) {
      expect(await typesOf(deliveryStream(order, district))).toEqual(['DeliverySent', 'DerivationOwed']);
      expect(await typesOf(taskStream(taskId(order, 'first', district)))).toEqual(['TaskAssigned', 'DeadlineSet']);
    }
    const [, deadline] = await eventsOf(taskStream(taskId(order, 'first', FIRST)));
    expect(deadline?.data).toMatchObject({ dueAt: '2020-08-21T00:00:00+07:00', calendarVersion: expect.stringMatching(/^viet-nam@\d+$/) });

    const derived = draftIdOf(order, FIRST);
    expect(await issue(derived, 'district', 'UBND-VX', '2020-08-18')).toMatchObject({ number: '01' });
    expect(await typesOf(deliveryStream(order, FIRST))).toEqual([
      'DeliverySent',
      'DerivationOwed',
      'DeliveryReceived',
      'DerivationAnswered',
    ]);
    const [commune] = COMMUNES as [string];
    expect(await typesOf(deliveryStream(derived, commune))).toEqual(['DeliverySent', 'DerivationOwed']);
    const [draft] = await eventsOf(directiveStream(draftIdOf(derived, commune)));
    expect(draft).toMatchObject({ type: 'Drafted', data: { content: { issuerId: commune, addressees: [] } } });

    await issue(draftIdOf(derived, commune), 'commune', 'UBND', '2020-08-19');
    expect(await typesOf(deliveryStream(derived, commune))).toContain('DerivationAnswered');
    const trace = await engine.readModels.ask<{ below: { directives: number; drafts: number; silent: number } }>('trace', {
      directiveId: order,
    });
    expect(trace.result.below.directives).toBe(2);
  }, 60_000);

  it('is answered by a real letter instead of the draft, which is closed with a link', async () => {
    const order = await provinceOrders();
    const letter = (name: string, symbol: string): string =>
      `ỦY BAN NHÂN DÂN\nHUYỆN NAM SƠN\n\nSố: ${symbol}\nV/v cài đặt ứng dụng\n\nNam Sơn, ngày 18 tháng 8 năm 2020\n\nKính gửi: UBND các xã.\n\n` +
      `Thực hiện Chỉ thị số 01/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh Thử Nghiệm về việc cài đặt ứng dụng, Ủy ban nhân dân huyện yêu cầu:\n\n` +
      `1. UBND các xã vận động người dân ${name}.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
    const bytes = new TextEncoder().encode(letter('cài đặt ứng dụng', '15/UBND-VX'));
    const taken = await engine.execute<{ directiveId: string; known: boolean }>(
      new TakeInLetter(engine.meta('letter'), { bytes, fileName: 'nam-son.txt' }),
    );
    await engine.settled();
    expect(taken.known).toBe(false);
    const answered = (await eventsOf(deliveryStream(order, SECOND))).find(({ type }) => type === 'DerivationAnswered');
    expect(answered?.data).toMatchObject({ byDirectiveId: taken.directiveId, path: [taken.directiveId, order] });
    const closed = (await eventsOf(directiveStream(draftIdOf(order, SECOND)))).at(-1);
    expect(closed).toMatchObject({ type: 'DraftDiscarded', data: { answeredBy: taken.directiveId } });

    const again = await engine.execute<{ known: boolean }>(new TakeInLetter(engine.meta('letter-again'), { bytes, fileName: 'copy.txt' }));
    expect(again.known).toBe(true);
  }, 60_000);

  it('finds the answer that came before it, and makes no draft', async () => {
    const early =
      'ỦY BAN NHÂN DÂN\nHUYỆN BẮC SƠN\n\nSố: 9/UBND-VX\nV/v cài đặt ứng dụng\n\nBắc Sơn, ngày 17 tháng 8 năm 2020\n\nKính gửi: UBND các xã.\n\n' +
      'Thực hiện Chỉ thị số 01/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh Thử Nghiệm, Ủy ban nhân dân huyện yêu cầu:\n\n1. UBND các xã vận động người dân.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n';
    const { directiveId } = await engine.execute<{ directiveId: string }>(
      new TakeInLetter(engine.meta('early'), { bytes: new TextEncoder().encode(early), fileName: 'bac-son.txt' }),
    );
    await engine.settled();
    const order = await provinceOrders();
    expect(await typesOf(directiveStream(draftIdOf(order, FIRST)))).toEqual([]);
    const delivery = await eventsOf(deliveryStream(order, FIRST));
    expect(delivery.map(({ type }) => type)).toEqual(['DeliverySent', 'DerivationOwed', 'DeliveryReceived', 'DerivationAnswered']);
    expect(delivery.at(-1)?.data).toMatchObject({ byDirectiveId: directiveId });
  }, 60_000);

  it('knows two levels once the districts have ended', async () => {
    const record = async (authorityId: string, type: string, data: object): Promise<void> => {
      const id = uuidV5(`${type}/${authorityId}`);
      const metadata = { occurredAt: '2025-07-01', actor: 'spec', onBehalfOf: null, commandId: id, correlationId: id, causationId: null };
      await engine.store.append(authorityStream(authorityId), [{ id, type, version: 1, data, metadata }], 'stream-exists');
    };
    for (const authorityId of DISTRICTS)
      await record(authorityId, 'AuthorityDissolved', { authorityId, successorIds: [], legalBasis: '72/2025/QH15' });
    for (const authorityId of COMMUNES) await record(authorityId, 'AuthorityPlaced', { authorityId, parentId: PROVINCE });
    const content = orderTo(PROVINCE, 'commune', [item('only', lower(PROVINCE, 'commune'))]);
    const { directiveId } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('reformed'), { content }));
    await issue(directiveId, 'reformed', 'CT-UBND', '2025-07-02');
    for (const commune of COMMUNES) {
      expect(await typesOf(deliveryStream(directiveId, commune))).toEqual(['DeliverySent', 'DerivationOwed']);
      expect(await typesOf(taskStream(taskId(directiveId, 'only', commune)))).toEqual(['TaskAssigned']);
    }
    for (const district of DISTRICTS) expect(await typesOf(deliveryStream(directiveId, district))).toEqual([]);
  }, 60_000);

  it('comes out the same when every process begins anew from the first event', async () => {
    const order = await provinceOrders();
    await issue(draftIdOf(order, FIRST), 'district', 'UBND-VX', '2020-08-18');
    expect(await beginAnew(engine)).toEqual({ added: [], deadLetters: [] });
  }, 60_000);
});
