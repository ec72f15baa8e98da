import { ChangeDirective, type ChangeDirectiveBody } from '../change-directive/change-directive.command';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { directiveStream } from '../domain';
import { aContent } from '../domain/sample-content';
import { IssueDirective } from '../issue-directive/issue-directive.command';
import { ReviewDirective } from '../review-directive/review-directive.command';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { RecallDirective } from './recall-directive.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const issued = async (): Promise<string> => {
  const content = aContent({ issuerId: BEN_CAT });
  const { directiveId } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content }));
  await bed.execute(new IssueDirective(aMeta(), { directiveId, issuedOn: '2020-08-17', notation: 'UBND-VX' }));
  return directiveId;
};
const lastOf = async (directiveId: string) => (await bed.eventsOf(directiveStream(directiveId))).at(-1);

const amend = (directiveId: string, over: Partial<ChangeDirectiveBody> = {}, meta: Parameters<typeof aMeta>[0] = {}): ChangeDirective =>
  new ChangeDirective(aMeta(meta), { directiveId, change: 'amend', byDirectiveId: null, sentence: 'Sửa đổi mục 1', itemIds: [], ...over });

describe('after a directive is issued', () => {
  it('is amended, naming the items and the sentence', async () => {
    const directiveId = await issued();
    const body = { directiveId, byDirectiveId: null, sentence: 'Sửa đổi mục 2', itemIds: ['item-1'] };
    await bed.execute(amend(directiveId, body, { occurredAt: '2020-08-19' }));
    expect(await lastOf(directiveId)).toMatchObject({
      type: 'DirectiveAmended',
      version: 2,
      data: { ...body, sentence: { $sealed: { key: directiveId } } },
      metadata: { occurredAt: '2020-08-19' },
    });
    const stored = await lastOf(directiveId);
    expect(bed.opened((stored?.data as { sentence: unknown }).sentence)).toBe('Sửa đổi mục 2');
    expect(stored?.text.data).not.toContain('mục 2');
  });
  it('is recalled by another directive', async () => {
    const directiveId = await issued();
    await bed.execute(new RecallDirective(aMeta(), { directiveId, reason: 'ban hành nhầm', byDirectiveId: 'later' }));
    const stored = await lastOf(directiveId);
    const data = { reason: { $sealed: { key: directiveId } }, byDirectiveId: 'later' };
    expect(stored).toMatchObject({ type: 'DirectiveRecalled', version: 2, data });
    expect(bed.opened((stored?.data as { reason: unknown }).reason)).toBe('ban hành nhầm');
    expect(stored?.text.data).not.toContain('nhầm');
  });
  it('is reviewed after a change above', async () => {
    const directiveId = await issued();
    await bed.execute(new ReviewDirective(aMeta(), { directiveId, decision: 'keep', reason: 'không ảnh hưởng' }));
    const stored = await lastOf(directiveId);
    expect(stored).toMatchObject({
      type: 'DirectiveReviewed',
      version: 2,
      data: { decision: 'keep', reason: { $sealed: { key: directiveId } } },
    });
    expect(bed.opened((stored?.data as { reason: unknown }).reason)).toBe('không ảnh hưởng');
    expect(stored?.text.data).not.toContain('ảnh hưởng');
  });
  it('takes a late amendment, but no review, once it is recalled', async () => {
    const directiveId = await issued();
    await bed.execute(new RecallDirective(aMeta(), { directiveId, reason: 'nhầm' }));
    await bed.execute(amend(directiveId, {}, { occurredAt: '2020-08-20' }));
    for (const occurredAt of ['2020-08-22', null])
      await expect(bed.execute(amend(directiveId, {}, { occurredAt }))).rejects.toMatchObject({ code: 'directive.recalled' });
    const review = new ReviewDirective(aMeta(), { directiveId, decision: 'keep', reason: 'r' });
    await expect(bed.execute(review)).rejects.toMatchObject({ code: 'directive.recalled' });
  });
  it.each([
    new RecallDirective(aMeta(), { directiveId: 'nobody', reason: 'r' }),
    amend('nobody'),
    new ReviewDirective(aMeta(), { directiveId: 'nobody', decision: 'keep', reason: 'r' }),
  ])('must be there: %o', (command) => expect(bed.execute(command)).rejects.toMatchObject({ code: 'directive.unknown' }));
  it.each([
    ['amend', 'DirectiveAmended'],
    ['correct', 'DirectiveCorrected'],
    ['replace', 'DirectiveReplaced'],
    ['repeal', 'DirectiveRepealed'],
  ] as const)('is changed by a later one: %s', async (change, type) => {
    const [directiveId, later] = [await issued(), await issued()];
    await bed.execute(amend(directiveId, { change, byDirectiveId: later }));
    expect(await lastOf(directiveId)).toMatchObject({ type, data: { byDirectiveId: later, sentence: { $sealed: { key: directiveId } } } });
    expect(bed.opened(((await lastOf(directiveId))?.data as { sentence: unknown }).sentence)).toBe('Sửa đổi mục 1');
  });
  it('is refused at a blank sentence as before, and leaves no key for what nobody knows', async () => {
    await expect(bed.execute(amend(await issued(), { sentence: '  ' }))).rejects.toMatchObject({ code: 'change.sentence-blank' });
    await expect(bed.execute(amend('nobody'))).rejects.toMatchObject({ code: 'directive.unknown' });
    const recall = new RecallDirective(aMeta(), { directiveId: 'nobody', reason: 'r' });
    await expect(bed.execute(recall)).rejects.toMatchObject({ code: 'directive.unknown' });
    const review = new ReviewDirective(aMeta(), { directiveId: 'nobody', decision: 'keep', reason: 'r' });
    await expect(bed.execute(review)).rejects.toMatchObject({ code: 'directive.unknown' });
    expect(() => bed.keys.get('nobody')).toThrow(expect.objectContaining({ code: 'key.missing' }));
  });
  it('is not changed by one that nobody knows', async () => {
    const directiveId = await issued();
    await expect(bed.execute(amend(directiveId, { byDirectiveId: 'nobody' }))).rejects.toMatchObject({
      code: 'directive.unknown',
      details: { id: 'nobody' },
    });
  });
});
