import { carriageStream, type CarriageJudged } from '../domain';
import { aContent } from '../domain/sample-content';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { CarriageStreams } from '../streams';
import { aMeta, BEN_CAT, openTestBed, THOI_HOA, type TestBed } from '../test-bed';
import { DecideCarriage, type DecideCarriageBody } from './decide-carriage.command';

let bed: TestBed;
let directiveId: string;
beforeEach(async () => {
  bed = await openTestBed();
  ({ directiveId } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content: aContent({ issuerId: BEN_CAT }) })));
});
afterEach(() => bed.close());
const judged = (byDirectiveId: string): CarriageJudged['data'] =>
  ({
    directiveId,
    authorityId: THOI_HOA,
    byDirectiveId,
    methodVersion: 1,
    items: [{ itemId: 'item-1', verdict: 'weakened', changes: [] }],
  }) as never;
const judge = (byDirectiveId = 'answer') =>
  bed.app
    .get(CarriageStreams, { strict: false })
    .handle(carriageStream(directiveId, THOI_HOA), { type: 'Judge', data: judged(byDirectiveId) }, aMeta());
const decide = (change: Partial<DecideCarriageBody> = {}, onBehalfOf: string | null = BEN_CAT) =>
  bed.execute(
    new DecideCarriage(aMeta({ onBehalfOf }), {
      ...{ directiveId, authorityId: THOI_HOA, itemId: 'item-1', verdict: 'carried', reason: 'ông A xác nhận đủ' },
      ...change,
    } as DecideCarriageBody),
  );
const decisions = async () => (await bed.eventsOf(carriageStream(directiveId, THOI_HOA))).filter(({ type }) => type === 'CarriageDecided');

describe('how an item fared in an answer', () => {
  it('is decided by who gave the order or who answered, its words sealed', async () => {
    await judge();
    await decide();
    await decide({ verdict: 'dropped' } as never, THOI_HOA);
    const events = await decisions();
    expect(events.map(({ data }) => (data as { byDirectiveId: string }).byDirectiveId)).toEqual(['answer', 'answer']);
    expect(events[0]!.text.data).not.toContain('ông A');
    expect(bed.opened((events[0]!.data as { reason: unknown }).reason)).toBe('ông A xác nhận đủ');
  });
  it('is nobody else’s to decide', async () => {
    await judge();
    await expect(decide({}, 'stranger')).rejects.toMatchObject({
      code: 'delivery.not-yours',
      details: { directiveId, authorityId: THOI_HOA },
    });
    expect(await decisions()).toEqual([]);
  });
  it('waits for an answer that was compared, and for an item that is there', async () => {
    await expect(decide()).rejects.toMatchObject({ code: 'carriage.not-judged', details: { directiveId, authorityId: THOI_HOA } });
    await judge();
    await expect(decide({ itemId: 'item-9' })).rejects.toMatchObject({ code: 'carriage.item-unknown', details: { itemId: 'item-9' } });
  });
  it('of an order that nobody knows is refused', () =>
    expect(decide({ directiveId: 'nobody' }, THOI_HOA)).rejects.toMatchObject({ code: 'carriage.not-judged' }));
  it('is of the answer that is judged now: with another one it is open again', async () => {
    await judge();
    await decide();
    await judge('another');
    await decide();
    expect((await decisions()).map(({ data }) => (data as { byDirectiveId: string }).byDirectiveId)).toEqual(['answer', 'another']);
  });
});
