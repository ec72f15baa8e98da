import { deliveryStream } from '../domain';
import { RefuseDelivery } from '../refuse-delivery/refuse-delivery.command';
import { DeliveryStreams } from '../streams';
import { BEN_CAT, aMeta as metaOf, openTestBed, THOI_HOA, type TestBed } from '../test-bed';
import { WaiveDerivation } from '../waive-derivation/waive-derivation.command';
import { CorrectDelivery, MoveDelivery, type ExchangeStep } from '../move-delivery/move-delivery.command';
import { ReceiveDelivery } from './receive-delivery.command';

/** The recipient itself asks, unless a line says otherwise. */
const aMeta = (change: Parameters<typeof metaOf>[0] = {}) => metaOf({ onBehalfOf: THOI_HOA, ...change });
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
    expect(bed.said(await lastOf('evidence'))).toMatchObject({ arrivalNumber: null, evidence: 'phiếu ký nhận' });
  });
  it('is refused with a reason', async () => {
    const of = await sent('refused');
    await bed.execute(new RefuseDelivery(aMeta(), { ...of, reason: 'gửi nhầm' }));
    expect(await lastOf('refused')).toMatchObject({ type: 'DeliveryRefused', version: 2 });
    expect(bed.said(await lastOf('refused'))).toEqual({ ...of, reason: 'gửi nhầm' });
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
    expect(await lastOf('waived')).toMatchObject({ type: 'DerivationWaived', version: 2 });
    expect(bed.said(await lastOf('waived'))).toEqual({ ...of, reason: 'không cần' });
  });
  it('must be owed', async () => {
    const of = await sent('free');
    await expect(bed.execute(new WaiveDerivation(aMeta(), { ...of, reason: 'r' }))).rejects.toMatchObject({
      code: 'delivery.owes-nothing',
    });
  });
});

describe('who may', () => {
  const another = { onBehalfOf: BEN_CAT };
  it('register: another body only with the evidence for it', async () => {
    const of = await sent('by-another');
    await expect(bed.execute(new ReceiveDelivery(aMeta(another), of))).rejects.toMatchObject({ code: 'delivery.not-yours' });
    await bed.execute(new ReceiveDelivery(aMeta(another), { ...of, evidence: 'phiếu ký nhận' }));
    expect(await lastOf('by-another')).toMatchObject({ metadata: { onBehalfOf: BEN_CAT } });
    expect(bed.said(await lastOf('by-another'))).toMatchObject({ evidence: 'phiếu ký nhận' });
  });
  it('handle it: the recipient, step by step', async () => {
    const of = await sent('handled');
    const move = (step: ExchangeStep) => bed.execute(new MoveDelivery(aMeta(), { ...of, move: step }));
    await move({ step: 'Arrive' });
    await expect(move({ step: 'Process' })).rejects.toMatchObject({ code: 'delivery.not-received' });
    await move({ step: 'Receive', arrivalNumber: '7', evidence: null });
    await move({ step: 'AssignInside', leadId: 'office', coOperatorIds: ['police'], limitOn: '2020-08-25' });
    await move({ step: 'Process' });
    await move({ step: 'Complete', answerSymbol: '12/BC-UBND', evidence: 'điện báo' });
    expect(bed.said(await lastOf('handled'))).toEqual({ ...of, answerSymbol: '12/BC-UBND', evidence: 'điện báo' });
    expect((await bed.eventsOf(deliveryStream('handled', THOI_HOA))).map(({ type }) => type)).toEqual([
      'DeliverySent',
      'DeliveryArrived',
      'DeliveryReceived',
      'DeliveryAssigned',
      'DeliveryProcessingBegun',
      'DeliveryCompleted',
    ]);
  });
  it('put it right: a receipt that never was', async () => {
    const of = await sent('voided');
    await bed.execute(new ReceiveDelivery(aMeta(), of));
    const correction = { eventId: (await lastOf('voided'))!.id, voided: true, occurredAt: null, productOn: null, reason: 'nhầm văn bản' };
    await bed.execute(new CorrectDelivery(aMeta(), { ...of, correction }));
    expect(bed.said(await lastOf('voided'))).toEqual(correction);
    expect((await deliveries.load(deliveryStream('voided', THOI_HOA))).state).toMatchObject({ exchange: 'sent' });
    await expect(bed.execute(new CorrectDelivery(aMeta({ onBehalfOf: 'stranger' }), { ...of, correction }))).rejects.toMatchObject({
      code: 'delivery.not-yours',
    });
  });
});
