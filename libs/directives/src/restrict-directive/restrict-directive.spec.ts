import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { directiveStream } from '../domain';
import { aContent } from '../domain/sample-content';
import { IssueDirective } from '../issue-directive/issue-directive.command';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { LiftRestriction, RestrictDirective } from './restrict-directive.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const drafted = async (): Promise<string> => {
  const { directiveId } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content: aContent({ issuerId: BEN_CAT }) }));
  return directiveId;
};
const restrict = (directiveId: string, reason = 'chỉ dùng trong cơ quan', basis: string | null = 'Lưu hành nội bộ') =>
  bed.execute(new RestrictDirective(aMeta(), { directiveId, reason, basis }));
const lift = (directiveId: string, reason = 'đã công bố') => bed.execute(new LiftRestriction(aMeta(), { directiveId, reason }));
const typesOf = async (directiveId: string) => (await bed.eventsOf(directiveStream(directiveId))).map(({ type }) => type);

describe('restricting a document', () => {
  it('closes the reason under the key of the document and keeps the basis as written', async () => {
    const directiveId = await drafted();
    await restrict(directiveId, 'ông Nguyễn Văn A đang bị xác minh');
    const last = (await bed.eventsOf(directiveStream(directiveId))).at(-1)!;
    expect(last).toMatchObject({ type: 'DirectiveRestricted', version: 1, data: { basis: 'Lưu hành nội bộ' } });
    expect(last.text.data).not.toContain('Nguyễn');
    expect(bed.opened((last.data as { reason: unknown }).reason)).toBe('ông Nguyễn Văn A đang bị xác minh');
  });
  it('lets a draft be issued as before', async () => {
    const directiveId = await drafted();
    await restrict(directiveId);
    await bed.execute(new IssueDirective(aMeta(), { directiveId, issuedOn: '2020-08-17', notation: 'UBND-VX' }));
    await lift(directiveId);
    expect((await typesOf(directiveId)).filter((type) => /Restrict|Issued/.test(type))).toEqual([
      'DirectiveRestricted',
      'Issued',
      'RestrictionLifted',
    ]);
  });
  it('says what is so already only once', async () => {
    const directiveId = await drafted();
    await restrict(directiveId);
    await restrict(directiveId, 'lý do khác');
    await lift(directiveId);
    await lift(directiveId);
    expect(await typesOf(directiveId)).toEqual(['Drafted', 'DirectiveRestricted', 'RestrictionLifted']);
  });
  it('needs a reason and a document', async () => {
    const directiveId = await drafted();
    await expect(restrict(directiveId, '  ')).rejects.toMatchObject({ code: 'restriction.reason-missing' });
    await expect(lift(directiveId, '')).rejects.toMatchObject({ code: 'restriction.reason-missing' });
    await expect(restrict('nobody')).rejects.toMatchObject({ code: 'directive.unknown' });
    await expect(lift('nobody')).rejects.toMatchObject({ code: 'directive.unknown' });
    expect(() => bed.keys.get('nobody')).toThrow(expect.objectContaining({ code: 'key.missing' }));
    expect(await typesOf(directiveId)).toEqual(['Drafted']);
  });
});
