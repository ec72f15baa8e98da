import { directiveStream, joinIdOf, joinStream } from '../domain';
import { aContent } from '../domain/sample-content';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { DirectiveStreams } from '../streams';
import { TakeInLetter, type LetterAnswer } from '../take-in-letter/take-in-letter.command';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { JoinScans, KeepScansApart, UndoJoin, type JoinAnswer } from './join-scans.command';

let bed: TestBed;
let ids: readonly [string, string, string];
beforeEach(async () => {
  bed = await openTestBed();
  ids = [await takeIn(''), await takeIn('\n'), await takeIn('\n\n')];
});
afterEach(() => bed.close());
const takeIn = async (mark: string): Promise<string> => {
  const text = `ỦY BAN NHÂN DÂN\nTHỊ XÃ BẾN CÁT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 278/UBND-VX\n\nBến Cát, ngày 18 tháng 8 năm 2020\n\nV/v dọn vệ sinh\n\n1. UBND các xã, phường dọn vệ sinh.\n${mark}`;
  return (await bed.execute<LetterAnswer>(new TakeInLetter(aMeta(), { bytes: new TextEncoder().encode(text), fileName: 'a.txt' })))
    .directiveId;
};
const join = (keptId: string, otherId: string, reason = 'ông A xác nhận cùng một bản') =>
  bed.execute<JoinAnswer>(new JoinScans(aMeta(), { keptId, otherId, reason }));
const apart = (keptId: string, otherId: string) =>
  bed.execute<JoinAnswer>(new KeepScansApart(aMeta(), { keptId, otherId, reason: 'hai văn bản' }));
const undo = (joinId: string, reason = 'nhầm') => bed.execute<JoinAnswer>(new UndoJoin(aMeta(), { joinId, reason }));
const typesOf = async (joinId: string) => (await bed.eventsOf(joinStream(joinId))).map(({ type }) => type);
/** What a process does once two are joined: the other one is silenced. */
const silence = (id: string, into: string) =>
  bed.app
    .get(DirectiveStreams, { strict: false })
    .handle(
      directiveStream(id),
      { type: 'Join', data: { directiveId: id, into: { directiveId: into, joinId: joinIdOf(id, into) } } },
      aMeta(),
    );

describe('two scans of one letter', () => {
  it('are joined once, the words of who says so sealed under the letter that is kept', async () => {
    const [kept, other] = ids;
    const { joinId } = await join(kept, other);
    expect(joinId).toBe(joinIdOf(other, kept));
    await join(kept, other);
    const events = await bed.eventsOf(joinStream(joinId));
    expect(events).toMatchObject([{ type: 'ScansJoined', data: { keptId: kept, otherId: other } }]);
    expect(events[0]!.text.data).not.toContain('ông A');
    expect(bed.opened((events[0]!.data as { reason: unknown }).reason)).toBe('ông A xác nhận cùng một bản');
  });
  it('are parted, and may then be decided of anew', async () => {
    const { joinId } = await join(ids[0], ids[1]);
    await undo(joinId);
    await undo(joinId);
    await apart(ids[0], ids[1]);
    expect(await typesOf(joinId)).toEqual(['ScansJoined', 'ScansDecisionUndone', 'ScansKeptApart']);
  });
  it('are joined or apart, never both', async () => {
    const { joinId } = await join(ids[0], ids[1]);
    await expect(apart(ids[0], ids[1])).rejects.toMatchObject({ code: 'join.decided', details: { joinId, decision: 'joined' } });
  });
});
describe('a decision about scans is refused', () => {
  it('where one of them is nobody’s letter', async () => {
    await expect(join(ids[0], 'nobody')).rejects.toMatchObject({ code: 'directive.unknown', details: { id: 'nobody' } });
    await expect(apart('nobody', ids[0])).rejects.toMatchObject({ code: 'directive.unknown' });
  });
  it('where one of them was written here', async () => {
    const { directiveId } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content: aContent({ issuerId: BEN_CAT }) }));
    await expect(join(ids[0], directiveId)).rejects.toMatchObject({
      code: 'reading.not-a-letter',
      details: { id: directiveId, status: 'drafted' },
    });
  });
  it('where another letter speaks for one of them already; the two that are joined may be said to be so again', async () => {
    await join(ids[0], ids[1]);
    await silence(ids[1], ids[0]);
    await expect(join(ids[2], ids[1])).rejects.toMatchObject({ code: 'reading.joined', details: { id: ids[1], into: ids[0] } });
    await expect(join(ids[0], ids[1])).resolves.toMatchObject({ joinId: joinIdOf(ids[0], ids[1]) });
  });
  it('where a letter that speaks for another would be silenced itself', async () => {
    await join(ids[0], ids[1]);
    await expect(join(ids[2], ids[0])).rejects.toMatchObject({ code: 'join.speaks-for-others', details: { id: ids[0], other: ids[1] } });
    await join(ids[0], ids[2]); // but one letter may speak for several
  });
  it('of a letter with itself, without a reason, or of what was never decided', async () => {
    await expect(join(ids[0], ids[0])).rejects.toMatchObject({ code: 'join.same-letter' });
    await expect(join(ids[0], ids[1], ' ')).rejects.toMatchObject({ code: 'join.reason-missing' });
    await expect(undo('never')).rejects.toMatchObject({ code: 'join.unknown', details: { joinId: 'never' } });
  });
});
