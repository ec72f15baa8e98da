import { namedAuthorityId } from '@cascade/authorities';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { directiveStream, referenceIdOf, referenceStream, registerStream, symbolKey, type DirectiveContent } from '../domain';
import { aCitation, aContent } from '../domain/sample-content';
import { OpenRegister } from '../open-register/open-register.command';
import { RecallDirective } from '../recall-directive/recall-directive.command';
import { ReferenceStreams } from '../streams';
import { aMeta, BEN_CAT, openTestBed, THOI_HOA, type TestBed } from '../test-bed';
import { IssueDirective, type DirectiveIssued, type IssueDirectiveBody } from './issue-directive.command';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());

const draft = async (change: Partial<DirectiveContent> = {}): Promise<string> => {
  const content = aContent({ issuerId: BEN_CAT, ...change });
  return (await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content }))).directiveId;
};
const issue = (directiveId: string, change: Partial<IssueDirectiveBody> = {}, meta = aMeta()) =>
  bed.execute<DirectiveIssued>(new IssueDirective(meta, { directiveId, issuedOn: '2020-08-17', notation: 'UBND-VX', ...change }));
const typesOf = async (stream: string) => (await bed.eventsOf(stream)).map(({ type }) => type);
const commonRegister = registerStream(BEN_CAT, 2020, 'common');
const own = (number: number) => referenceIdOf(BEN_CAT, 2020, symbolKey(`${number}/UBND-VX`) ?? ('' as never));

describe('issuing', () => {
  it('waits for the number and answers with the symbol', async () => {
    const directiveId = await draft();
    const answer = await issue(directiveId);
    expect(answer).toMatchObject({ directiveId, number: '01', symbol: { number: '01', notation: 'UBND-VX', asWritten: '01/UBND-VX' } });
    expect(await typesOf(directiveStream(directiveId))).toEqual(['Drafted', 'IssueRequested', 'Issued']);
    expect(await typesOf(commonRegister)).toEqual(['RegisterOpened', 'NumberTaken']);
  });
  it('answers with the place of the last step, so the writer can read it', async () => {
    const directiveId = await draft();
    const { position, revision } = await issue(directiveId);
    expect((await bed.eventsOf(directiveStream(directiveId))).at(-1)).toMatchObject({ type: 'Issued', position, revision });
  });
  it('names in each step the request it answers, and who asked', async () => {
    const directiveId = await draft();
    await issue(directiveId);
    const [, requested, issued] = await bed.eventsOf(directiveStream(directiveId));
    const taken = (await bed.eventsOf(commonRegister)).at(-1);
    const requestId = requested?.id;
    for (const event of [requested, taken, issued]) {
      expect(event?.data).toMatchObject({ requestId });
      expect(event?.metadata).toMatchObject({ actor: 'account-1', correlationId: requested?.metadata.correlationId });
    }
    expect(issued?.metadata).toMatchObject({ causationId: requestId, occurredAt: '2020-08-17' });
  });
  it('begins where the register was opened, in the series that was named', async () => {
    const opened = { authorityId: BEN_CAT, year: 2020, series: 'VX', mode: 'kept', firstNumber: 278 } as const;
    await bed.execute(new OpenRegister(aMeta(), opened));
    expect(await issue(await draft(), { series: 'VX' })).toMatchObject({ number: '278' });
    expect(await issue(await draft(), { series: 'VX' })).toMatchObject({ number: '279' });
  });
  it('counts anew in another year', async () => {
    await issue(await draft());
    expect(await issue(await draft(), { issuedOn: '2021-01-04' })).toMatchObject({ number: '01' });
  });
  it('answers a repeated command with its first result', async () => {
    const directiveId = await draft();
    const meta = aMeta();
    const first = await issue(directiveId, {}, meta);
    expect(await issue(directiveId, {}, meta)).toEqual(first);
    await bed.execute(new RecallDirective(aMeta(), { directiveId, reason: 'nhầm' }));
    expect(await issue(directiveId, {}, meta)).toEqual(first);
  });
  it('gives two equal commands at once the same number', async () => {
    const directiveId = await draft();
    const settled = await Promise.allSettled([issue(directiveId), issue(directiveId), issue(directiveId)]);
    const answers = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.number] : []));
    expect(new Set(answers)).toEqual(new Set(['01']));
    expect(await typesOf(commonRegister)).toEqual(['RegisterOpened', 'NumberTaken']);
  });
  it('tells who issues an older state than is there', async () => {
    const directiveId = await draft();
    await expect(issue(directiveId, { expected: 7n })).rejects.toMatchObject({ code: 'stream.conflict' });
    expect(await issue(directiveId, { expected: 0n })).toMatchObject({ number: '01' });
  });
});

describe('what cannot be issued', () => {
  it.each([
    ['an issuer nobody knows', 'directive.issuer-unknown', { issuerId: 'nobody' }, {}],
    ['a blank subject', 'directive.subject-blank', { subject: ' ' }, {}],
    ['a day that does not exist', 'date.does-not-exist', {}, { issuedOn: '2020-02-30' }],
    ['a blank notation', 'directive.notation-unreadable', {}, { notation: '' }],
    ['two citations of one id', 'directive.citation-doubled', { citations: [aCitation(), aCitation()] }, {}],
  ] as const)('is refused for %s, and no number is taken', async (_, code, said, wish) => {
    const directiveId = await draft(said);
    await expect(issue(directiveId, wish)).rejects.toMatchObject({ code });
    expect(await typesOf(directiveStream(directiveId))).toEqual(['Drafted']);
    expect(await typesOf(commonRegister)).toEqual([]);
  });
  it('is a directive of somebody who keeps no register', async () => {
    const issuerId = namedAuthorityId(BEN_CAT, 'Chủ tịch');
    const data = {
      authorityId: issuerId,
      kind: 'officeHolder',
      level: null,
      name: 'Chủ tịch UBND thị xã Bến Cát',
      unit: null,
      parentId: BEN_CAT,
    };
    const metadata = { commandId: 'c', actor: 'a', onBehalfOf: null, occurredAt: null, correlationId: 'c', causationId: null };
    await bed.store.append(
      `authority-${issuerId}`,
      [{ id: issuerId, type: 'AuthorityEstablished', version: 1, data, metadata }],
      'no-stream',
    );
    await expect(issue(await draft({ issuerId }))).rejects.toMatchObject({ code: 'directive.issuer-without-register' });
  });
  it('is what nobody drafted', () => expect(issue('nobody')).rejects.toMatchObject({ code: 'directive.unknown' }));
  it('is what is issued already', async () => {
    const directiveId = await draft();
    await issue(directiveId);
    await expect(issue(directiveId)).rejects.toMatchObject({ code: 'directive.not-a-draft' });
  });
  it('stands in a register that somebody else keeps', async () => {
    await bed.execute(new OpenRegister(aMeta(), { authorityId: BEN_CAT, year: 2020, series: 'common', mode: 'observed', firstNumber: 1 }));
    const directiveId = await draft();
    await expect(issue(directiveId)).rejects.toMatchObject({ code: 'register.observed', details: { stream: commonRegister } });
    expect(await typesOf(directiveStream(directiveId))).toEqual(['Drafted', 'IssueRequested', 'IssueRefused']);
  });
});

describe('what only the number shows', () => {
  const references = () => bed.app.get(ReferenceStreams, { strict: false });
  const identify = (referenceId: string, directiveId: string) =>
    references().handle(
      referenceStream(referenceId),
      { type: 'Identify', data: { referenceId, directiveId, method: 'key', methodVersion: 1, confidence: 1 } },
      aMeta(),
    );
  const lastOf = async (stream: string): Promise<RecordedEvent | undefined> => (await bed.eventsOf(stream)).at(-1);

  it('is a citation of itself: the number is voided, the draft unlocked', async () => {
    const directiveId = await draft({ citations: [aCitation({ referenceId: own(1) })] });
    await expect(issue(directiveId)).rejects.toMatchObject({ code: 'directive.cites-itself', details: { number: 1 } });
    expect(await lastOf(directiveStream(directiveId))).toMatchObject({ type: 'IssueRefused', data: { number: 1 } });
    expect(await lastOf(commonRegister)).toMatchObject({ type: 'NumberVoided', data: { number: 1, reason: 'directive.cites-itself' } });
  });
  it('is answered the same when asked again, and gives another number to another request', async () => {
    const directiveId = await draft({ citations: [aCitation({ referenceId: own(1) })] });
    const meta = aMeta();
    await expect(issue(directiveId, {}, meta)).rejects.toMatchObject({ code: 'directive.cites-itself' });
    await expect(issue(directiveId, {}, meta)).rejects.toMatchObject({ code: 'directive.cites-itself' });
    expect(await issue(directiveId)).toMatchObject({ number: '02' });
    expect(await typesOf(commonRegister)).toEqual(['RegisterOpened', 'NumberTaken', 'NumberVoided', 'NumberTaken']);
  });
  it('is a symbol that another directive bears', async () => {
    await identify(own(1), 'letter-on-paper');
    const directiveId = await draft();
    await expect(issue(directiveId)).rejects.toMatchObject({ code: 'directive.symbol-taken' });
    expect(await issue(directiveId)).toMatchObject({ number: '02' });
  });
  it('is a circle: what it cites cites it, over a document between', async () => {
    const lower = await draft({ issuerId: THOI_HOA, citations: [aCitation({ referenceId: own(2) })] });
    await identify('ref-lower', lower);
    const between = await draft({ citations: [aCitation({ referenceId: 'ref-lower' })] });
    await identify('ref-between', between);
    await issue(await draft());
    const directiveId = await draft({ citations: [aCitation({ referenceId: 'ref-between' })] });
    await expect(issue(directiveId)).rejects.toMatchObject({ code: 'directive.cites-in-circle', details: { number: 2 } });
  });
  it('is no circle where the web above is only wide', async () => {
    const root = await draft({ citations: [] });
    await identify('ref-root', root);
    const left = await draft({ citations: [aCitation({ referenceId: 'ref-root' })] });
    await identify('ref-left', left);
    const citations = [aCitation({ referenceId: 'ref-left' }), aCitation({ citationId: 'citation-2', referenceId: 'ref-root' })];
    expect(await issue(await draft({ citations }))).toMatchObject({ number: '01' });
  });
});
