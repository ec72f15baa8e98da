import { deliveryStream } from '../domain';
import { RefuseDelivery } from '../refuse-delivery/refuse-delivery.command';
import { DeliveryStreams } from '../streams';
import { aMeta, openTestBed, THOI_HOA, type TestBed } from '../test-bed';
import { WaiveDerivation } from '../waive-derivation/waive-derivation.command';
import { ReceiveDelivery } from './receive-delivery.command';

let bed: TestBed;
let deliveries: DeliveryStreams;
beforeAll(async () => {
  bed = await openTestBed();
  deliveries = bed.app.get(DeliveryStreams, { strict: false });
});
afterAll(() => bed.close());
const sent = async (directiveId: string, owing = false) => {
  const of = { directiveId, authorityId: THOI_HOA };
  const stream = deliveryStream(directiveId, THOI_HOA);
  await deliveries.handle(stream, { type: 'Send', data: { ...of, role: 'to', text: 'UBND các xã, phường' } }, aMeta());
  if (owing) await deliveries.handle(stream, { type: 'Owe', data: { ...of, draftId: 'draft', itemIds: [] } }, aMeta());
  return of;
};
const lastOf = async (directiveId: string) => (await bed.eventsOf(deliveryStream(directiveId, THOI_HOA))).at(-1);

describe('a delivery', () => {
  it('is received with its arrival number', async () => {
    const of = await sent('received');
    await bed.execute(new ReceiveDelivery(aMeta({ occurredAt: '2020-08-18' }), { ...of, arrivalNumber: '31' }));
    expect(await lastOf('received')).toMatchObject({
      type: 'DeliveryReceived',
      data: { ...of, arrivalNumber: '31', evidence: null },
      metadata: { occurredAt: '2020-08-18' },
    });
  });
  it('is received once, however often the command comes', async () => {
    const of = await sent('twice');
    const meta = aMeta();
    const first = await bed.execute(new ReceiveDelivery(meta, of));
    expect(await bed.execute(new ReceiveDelivery(meta, of))).toEqual(first);
    await bed.execute(new ReceiveDelivery(aMeta(), of));
    expect(await bed.eventsOf(deliveryStream('twice', THOI_HOA))).toHaveLength(2);
  });
  it('keeps what shows that it was received', async () => {
    const of = await sent('evidence');
    await bed.execute(new ReceiveDelivery(aMeta(), { ...of, evidence: 'phiếu ký nhận' }));
    expect(await lastOf('evidence')).toMatchObject({ data: { arrivalNumber: null, evidence: 'phiếu ký nhận' } });
  });
  it('is refused with a reason', async () => {
    const of = await sent('refused');
    await bed.execute(new RefuseDelivery(aMeta(), { ...of, reason: 'gửi nhầm' }));
    expect(await lastOf('refused')).toMatchObject({ type: 'DeliveryRefused', data: { ...of, reason: 'gửi nhầm' } });
    await expect(bed.execute(new ReceiveDelivery(aMeta(), of))).rejects.toMatchObject({ code: 'delivery.refused', details: of });
  });
  it('must have been sent', () => {
    const of = { directiveId: 'nobody', authorityId: THOI_HOA };
    return expect(bed.execute(new ReceiveDelivery(aMeta(), of))).rejects.toMatchObject({ code: 'delivery.unknown', details: of });
  });
});

describe('an answer owed', () => {
  it('is waived with a reason', async () => {
    const of = await sent('waived', true);
    await bed.execute(new WaiveDerivation(aMeta(), { ...of, reason: 'không cần' }));
    expect(await lastOf('waived')).toMatchObject({ type: 'DerivationWaived', data: { ...of, reason: 'không cần' } });
  });
  it('must be owed', async () => {
    const of = await sent('free');
    await expect(bed.execute(new WaiveDerivation(aMeta(), { ...of, reason: 'r' }))).rejects.toMatchObject({
      code: 'delivery.owes-nothing',
    });
  });
});
