import { isDomainError } from '@cascade/event-store/domain';
import { directiveStream, referenceIdOf, referenceStream, registerStream, symbolKey, type DirectiveContent } from './domain';
import { aCitation, aContent } from './domain/sample-content';
import { DraftDirective, type DirectiveDrafted } from './draft-directive/draft-directive.command';
import { IssueDirective, type DirectiveIssued } from './issue-directive/issue-directive.command';
import { OpenRegister } from './open-register/open-register.command';
import { RecallDirective } from './recall-directive/recall-directive.command';
import { ReferenceStreams } from './streams';
import { TakeInLetter, type LetterAnswer } from './take-in-letter/take-in-letter.command';
import { aMeta, BEN_CAT, openTestBed, THOI_HOA, type TestBed } from './test-bed';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());
const CALLERS = 64;
const callers = Array.from({ length: CALLERS }, (_, caller) => caller);
const draft = async (change: Partial<DirectiveContent> = {}): Promise<string> => {
  const content = aContent({ issuerId: BEN_CAT, citations: [], ...change });
  return (await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content }))).directiveId;
};
const issue = (directiveId: string, change: object = {}, meta = aMeta()) =>
  bed.execute<DirectiveIssued>(new IssueDirective(meta, { directiveId, issuedOn: '2020-08-17', notation: 'UBND-VX', ...change }));
/** What was recorded, or the code of the rule that refused. */
const told = async (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'recorded',
    (error: unknown) => {
      if (!isDomainError(error)) throw error;
      return error.code;
    },
  );
const numbersOf = async (stream: string) =>
  (await bed.eventsOf(stream)).flatMap(({ type, data }) => (type === 'NumberTaken' ? [(data as { number: number }).number] : []));
const upTo = (last: number, first = 1): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('sixty-four drafts that are issued at once', () => {
  it('get the numbers one to sixty-four, none twice and none left out', async () => {
    const drafts = await Promise.all(callers.map(() => draft()));
    const answers = await Promise.all(drafts.map((directiveId) => issue(directiveId)));
    expect(answers.map(({ number }) => Number(number)).toSorted((a, b) => a - b)).toEqual(upTo(CALLERS));
    expect(await numbersOf(registerStream(BEN_CAT, 2020, 'common'))).toEqual(upTo(CALLERS));
  });
  it('on both sides of the turn of the year are numbered in two registers', async () => {
    const drafts = await Promise.all(callers.map(() => draft()));
    await Promise.all(drafts.map((directiveId, caller) => issue(directiveId, { issuedOn: caller % 2 ? '2021-01-01' : '2020-12-31' })));
    for (const year of [2020, 2021]) expect(await numbersOf(registerStream(BEN_CAT, year, 'common'))).toEqual(upTo(CALLERS / 2));
  });
  it('of two bodies and three series are numbered in six registers', async () => {
    const places = [BEN_CAT, THOI_HOA].flatMap((issuerId) => ['common', 'CT', 'QD'].map((series) => ({ issuerId, series })));
    const drafts = await Promise.all(callers.map((caller) => draft({ issuerId: places[caller % 6]!.issuerId })));
    await Promise.all(drafts.map((directiveId, caller) => issue(directiveId, { series: places[caller % 6]!.series })));
    const counts = await Promise.all(
      places.map(async ({ issuerId, series }) => (await numbersOf(registerStream(issuerId, 2020, series))).length),
    );
    expect(counts).toEqual([11, 11, 11, 11, 10, 10]);
  });
  it('account for every number also where some of them are refused: those are voided with their reason', async () => {
    // Each third one cites what it would itself become, whichever of the first numbers it gets.
    const itself = upTo(CALLERS).map((number) =>
      aCitation({ citationId: `c-${number}`, referenceId: referenceIdOf(BEN_CAT, 2020, symbolKey(`${number}/UBND-VX`)!) }),
    );
    const drafts = await Promise.all(
      callers.map((caller) => draft(caller % 3 === 0 ? { citations: itself.map((each) => ({ ...each, issuedOn: null })) } : {})),
    );
    const answers = await Promise.all(drafts.map((directiveId) => told(issue(directiveId))));
    expect(answers.filter((answer) => answer === 'directive.cites-itself')).toHaveLength(22);
    expect(answers.filter((answer) => answer === 'recorded')).toHaveLength(42);
    const register = await bed.eventsOf(registerStream(BEN_CAT, 2020, 'common'));
    expect(await numbersOf(registerStream(BEN_CAT, 2020, 'common'))).toEqual(upTo(CALLERS));
    const voided = register.filter(({ type }) => type === 'NumberVoided');
    expect(voided).toHaveLength(22);
    for (const { data } of voided) expect(data).toMatchObject({ reason: 'directive.cites-itself' });
  });
});
describe('sixty-four callers at one draft', () => {
  it('issue it once, and all that hear of it hear one number', async () => {
    const directiveId = await draft();
    const answers = await Promise.allSettled(callers.map(() => issue(directiveId)));
    const numbers = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.number] : []));
    expect(new Set(numbers)).toEqual(new Set(['01']));
    for (const answer of answers)
      if (answer.status === 'rejected') expect((answer.reason as { code: string }).code).toBe('directive.not-a-draft');
    expect((await bed.eventsOf(directiveStream(directiveId))).map(({ type }) => type)).toEqual(['Drafted', 'IssueRequested', 'Issued']);
    expect(await numbersOf(registerStream(BEN_CAT, 2020, 'common'))).toEqual([1]);
  });
  it('want it under different notations: one wish is granted, the others are told it is under way or out', async () => {
    const directiveId = await draft();
    const told64 = await Promise.all(
      callers.map((caller) => told(issue(directiveId, { notation: `UBND-V${String.fromCharCode(65 + (caller % 26))}` }))),
    );
    expect(new Set(told64).isSubsetOf(new Set(['recorded', 'directive.being-numbered', 'directive.not-a-draft']))).toBe(true);
    expect(await numbersOf(registerStream(BEN_CAT, 2020, 'common'))).toEqual([1]);
  });
  it('recall it once it is out, once', async () => {
    const directiveId = await draft();
    await issue(directiveId);
    expect(new Set(await Promise.all(callers.map(() => told(bed.execute(new RecallDirective(aMeta(), { directiveId, reason: 'nhầm' }))))))).toEqual(new Set(['recorded'])); // prettier-ignore
    expect((await bed.eventsOf(directiveStream(directiveId))).filter(({ type }) => type === 'DirectiveRecalled')).toHaveLength(1);
  });
});
describe('sixty-four callers at one register', () => {
  it('open it at different numbers while others take from it: it is opened before the first number and never moved after it', async () => {
    const drafts = await Promise.all(callers.slice(0, 16).map(() => draft()));
    const opening = callers.map((caller) => told(bed.execute(new OpenRegister(aMeta(), { authorityId: BEN_CAT, year: 2020, series: 'common', mode: 'kept', firstNumber: 100 + caller })))); // prettier-ignore
    const issued = await Promise.all([...opening, ...drafts.map((directiveId) => told(issue(directiveId)))]);
    expect(new Set(issued).isSubsetOf(new Set(['recorded', 'register.already-open']))).toBe(true);
    const types = (await bed.eventsOf(registerStream(BEN_CAT, 2020, 'common'))).map(({ type }) => type);
    expect(types.lastIndexOf('RegisterOpened')).toBeLessThan(types.indexOf('NumberTaken'));
    const numbers = await numbersOf(registerStream(BEN_CAT, 2020, 'common'));
    expect(numbers).toEqual(upTo(numbers[0]! + 15, numbers[0]));
  });
});
describe('sixty-four scans of one letter', () => {
  const bytes = new TextEncoder().encode(
    'ỦY BAN NHÂN DÂN\nTHỊ XÃ BẾN CÁT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 278/UBND-VX\n\nBến Cát, ngày 18 tháng 8 năm 2020\n\nV/v dọn vệ sinh\n\nKính gửi: UBND các xã, phường.\n\n1. UBND các xã, phường tổ chức dọn vệ sinh.\n\nNơi nhận:\n- Lưu: VT.\n', // prettier-ignore
  );
  it('are one document, however they come in', async () => {
    const answers = await Promise.all(
      callers.map(() => bed.execute<LetterAnswer>(new TakeInLetter(aMeta(), { bytes, fileName: 'a.txt' }))),
    );
    const ids = new Set(answers.map(({ directiveId }) => directiveId));
    expect(ids.size).toBe(1);
    const [directiveId] = [...ids];
    expect((await bed.eventsOf(directiveStream(directiveId!))).map(({ type }) => type)).toEqual(['LetterTakenIn', 'ReadingAccepted']);
  });
});
describe('sixty-four documents that cite one', () => {
  it('make one ghost of it, and whoever is identified with it first stays', async () => {
    const references = bed.app.get(ReferenceStreams, { strict: false });
    const stream = referenceStream('ghost');
    const { citationId: _, relation: _r, span: _s, sentence: _t, confidence: _c, ...cited } = aCitation({ referenceId: 'ghost' });
    await Promise.all(
      callers.flatMap((caller) => [
        references.handle(stream, { type: 'Cite', data: { ...cited, byDirectiveId: `d-${caller}` } }, aMeta()),
        references.handle(stream, { type: 'Identify', data: { referenceId: 'ghost', directiveId: `real-${caller}`, method: 'key', methodVersion: 1, confidence: 1 } }, aMeta()), // prettier-ignore
      ]),
    );
    expect((await bed.eventsOf(stream)).map(({ type }) => type).toSorted()).toEqual(['ReferenceCited', 'ReferenceIdentified']);
  });
});
