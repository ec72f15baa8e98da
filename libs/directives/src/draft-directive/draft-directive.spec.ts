import { aContent, anItem } from '../domain/sample-content';
import { directiveStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { DiscardDraft } from '../discard-draft/discard-draft.command';
import { ReviseDraft } from '../revise-draft/revise-draft.command';
import { DraftDirective, type DirectiveDrafted } from './draft-directive.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const draft = (meta = aMeta()) => bed.execute<DirectiveDrafted>(new DraftDirective(meta, { content: aContent() }));

describe('drafting', () => {
  it('begins a directive named by its command', async () => {
    const meta = aMeta();
    const [first, again] = [await draft(meta), await draft(meta)];
    expect(again).toEqual(first);
    expect(await bed.eventsOf(directiveStream(first.directiveId))).toHaveLength(1);
  });
  it('says who drafted it and for whom', async () => {
    const { directiveId } = await draft();
    const [event] = await bed.eventsOf(directiveStream(directiveId));
    expect(event).toMatchObject({ type: 'Drafted', data: { answersDelivery: null }, metadata: { actor: 'account-1' } });
  });
  it('keeps which delivery it is to answer', async () => {
    const body = { content: aContent(), answersDelivery: 'delivery-order-town' };
    const { directiveId } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), body));
    expect(await bed.eventsOf(directiveStream(directiveId))).toMatchObject([{ data: { answersDelivery: 'delivery-order-town' } }]);
  });
  it('writes no free text plainly, and can open it again', async () => {
    const content = aContent({ items: [anItem({ text: 'Ông Nguyễn Văn A đi từng nhà' })] });
    const { directiveId } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content }));
    const [event] = await bed.eventsOf(directiveStream(directiveId));
    expect(event?.text.data).not.toContain('Nguyễn Văn A');
    const { items } = (event?.data as { content: typeof content }).content;
    expect(bed.opened(items[0]?.text)).toBe('Ông Nguyễn Văn A đi từng nhà');
  });
});

describe('revising', () => {
  it('replaces what the draft says', async () => {
    const { directiveId } = await draft();
    await bed.execute(new ReviseDraft(aMeta(), { directiveId, content: aContent({ subject: 'nhắc lại' }) }));
    const events = await bed.eventsOf(directiveStream(directiveId));
    expect(events.map(({ type }) => type)).toEqual(['Drafted', 'DraftRevised']);
    expect(bed.opened((events[1]?.data as { content: { subject: unknown } }).content.subject)).toBe('nhắc lại');
  });
  it('tells who revised an older state than is there', async () => {
    const { directiveId, revision } = await draft();
    await bed.execute(new ReviseDraft(aMeta(), { directiveId, content: aContent(), expected: revision }));
    await expect(bed.execute(new ReviseDraft(aMeta(), { directiveId, content: aContent(), expected: revision }))).rejects.toMatchObject({
      code: 'stream.conflict',
    });
  });
  it('needs a draft', () =>
    expect(bed.execute(new ReviseDraft(aMeta(), { directiveId: 'nobody', content: aContent() }))).rejects.toMatchObject({
      code: 'directive.unknown',
    }));
});

describe('discarding', () => {
  it('keeps the reason and what answered instead', async () => {
    const { directiveId } = await draft();
    await bed.execute(new DiscardDraft(aMeta(), { directiveId, reason: 'đã có văn bản', answeredBy: 'letter' }));
    const stored = (await bed.eventsOf(directiveStream(directiveId))).at(-1);
    expect(stored).toMatchObject({ type: 'DraftDiscarded', version: 2 });
    expect(bed.said(stored)).toEqual({ directiveId, reason: 'đã có văn bản', answeredBy: 'letter' });
  });
  it('ends the draft', async () => {
    const { directiveId } = await draft();
    await bed.execute(new DiscardDraft(aMeta(), { directiveId, reason: 'trùng' }));
    await expect(bed.execute(new ReviseDraft(aMeta(), { directiveId, content: aContent() }))).rejects.toMatchObject({
      code: 'directive.not-a-draft',
      details: { id: directiveId, status: 'discarded' },
    });
  });
});
