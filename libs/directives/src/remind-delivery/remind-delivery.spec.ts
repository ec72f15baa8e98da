import { deliveryStream } from '../domain';
import { deliveryRemindIdOf } from '../domain';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { aContent } from '../domain/sample-content';
import { IssueDirective } from '../issue-directive/issue-directive.command';
import { MoveDelivery } from '../move-delivery/move-delivery.command';
import { RecallDirective } from '../recall-directive/recall-directive.command';
import { DeliveryStreams } from '../streams';
import { aMeta, BEN_CAT, openTestBed, THOI_HOA, type TestBed } from '../test-bed';
import { RemindDelivery } from './remind-delivery.command';

let bed: TestBed;
let order: string;
beforeEach(async () => {
  bed = await openTestBed();
  const content = aContent({ issuerId: BEN_CAT, citations: [] });
  order = (await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content }))).directiveId;
  await bed.execute(new IssueDirective(aMeta(), { directiveId: order, issuedOn: '2020-08-17', notation: 'UBND-VX' }));
  const of = { directiveId: order, authorityId: THOI_HOA };
  const deliveries = bed.app.get(DeliveryStreams, { strict: false });
  await deliveries.handle(deliveryStream(order, THOI_HOA), { type: 'Send', data: { ...of, role: 'to', text: 'các xã' } }, aMeta());
  await deliveries.handle(deliveryStream(order, THOI_HOA), { type: 'Owe', data: { ...of, draftId: null, itemIds: [] } }, aMeta());
});
afterEach(() => bed.close());
const remind = (change: object = {}, words?: string) =>
  bed.execute(new RemindDelivery(aMeta(change), { directiveId: order, authorityId: THOI_HOA, ...(words === undefined ? {} : { words }) }));
const reminders = async () =>
  (await bed.eventsOf(deliveryStream(order, THOI_HOA)))
    .filter(({ type }) => type === 'DeliveryReminded')
    .map(({ data }) => data as { words: object | null });

describe('asking a recipient for its answer', () => {
  it('keeps the words sealed, the day and who asked', async () => {
    await remind({}, 'Ban hành văn bản trước 16 giờ');
    const [said] = await reminders();
    expect(said).toMatchObject({ byId: BEN_CAT, on: '2020-08-21', remindId: deliveryRemindIdOf(order, THOI_HOA, BEN_CAT, '2020-08-21') });
    expect(bed.opened(said!.words)).toBe('Ban hành văn bản trước 16 giờ');
    expect(JSON.stringify(said)).not.toContain('trước 16 giờ');
  });
  it('keeps no words where none, or only blanks, were said', async () => {
    await remind({}, '   ');
    expect(await reminders()).toMatchObject([{ words: null }]);
  });
  it('happens once a day, and once where the command is repeated', async () => {
    const meta = aMeta();
    const again = () => bed.execute(new RemindDelivery(meta, { directiveId: order, authorityId: THOI_HOA }));
    expect(await again()).toEqual(await again());
    await expect(remind()).rejects.toMatchObject({ code: 'delivery.reminded-today', details: { on: '2020-08-21' } });
    await remind({ occurredAt: '2020-08-22T01:00:00+07:00' });
    expect(await reminders()).toHaveLength(2);
  });
  it('is of the day of the store where no time was said', async () => {
    await remind({ occurredAt: null });
    expect(await reminders()).toMatchObject([{ on: '2020-08-21' }]);
  });
  it('is refused to whoever is not above', async () =>
    expect(remind({ onBehalfOf: THOI_HOA })).rejects.toMatchObject({ code: 'delivery.not-above' }));
  it('is refused of a letter nobody knows, for which no key is made', async () => {
    const none = new RemindDelivery(aMeta(), { directiveId: 'none', authorityId: THOI_HOA, words: 'x' });
    await expect(bed.execute(none)).rejects.toMatchObject({ code: 'delivery.unknown' });
  });
  it('and sending anew end with a recall of the order', async () => {
    await bed.execute(new RecallDirective(aMeta(), { directiveId: order, reason: 'ban hành nhầm' }));
    await expect(remind()).rejects.toMatchObject({ code: 'directive.recalled' });
    const again = new MoveDelivery(aMeta(), { directiveId: order, authorityId: THOI_HOA, move: { step: 'SendAgain' } });
    await expect(bed.execute(again)).rejects.toMatchObject({ code: 'directive.recalled' });
  });
});
describe('a letter that came back', () => {
  it('goes out once more by its sender, and is registered then', async () => {
    const move = (step: object, onBehalfOf = THOI_HOA) =>
      bed.execute(new MoveDelivery(aMeta({ onBehalfOf }), { directiveId: order, authorityId: THOI_HOA, move: step as never }));
    await expect(move({ step: 'SendAgain' }, BEN_CAT)).rejects.toMatchObject({ code: 'delivery.not-sent-back' });
    await move({ step: 'AskRecall', reason: 'nhầm phụ lục' }, BEN_CAT);
    await move({ step: 'GrantRecall' });
    await expect(move({ step: 'Receive', arrivalNumber: '9', evidence: null })).rejects.toMatchObject({ code: 'delivery.recalled' });
    await expect(move({ step: 'SendAgain' })).rejects.toMatchObject({ code: 'delivery.not-sender' });
    await move({ step: 'SendAgain' }, BEN_CAT);
    await move({ step: 'Receive', arrivalNumber: '9', evidence: null });
    const types = (await bed.eventsOf(deliveryStream(order, THOI_HOA))).map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['DeliveryRecallGranted', 'DeliverySent', 'DeliveryReceived']);
  });
});
