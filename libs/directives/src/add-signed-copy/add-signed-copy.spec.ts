import { randomUUID } from 'node:crypto';
import { aContent } from '../domain/sample-content';
import { DiscardDraft } from '../discard-draft/discard-draft.command';
import { DraftDirective } from '../draft-directive/draft-directive.command';
import { ReviseDraft } from '../revise-draft/revise-draft.command';
import { SaidContentQuery, type SaidContent } from '../said-content/said-content.query';
import { directiveStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { AddSignedCopy, type SignedCopyKept } from './add-signed-copy.command';
import { QueryBus } from '@nestjs/cqrs';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());

const PDF = new TextEncoder().encode('%PDF-1.7 ký đóng dấu');
const draft = async (): Promise<string> => {
  const content = aContent({ subject: 'dọn vệ sinh' });
  return (await bed.execute<{ directiveId: string }>(new DraftDirective(aMeta(), { content, answersDelivery: null }))).directiveId;
};
const add = (directiveId: string, bytes: Uint8Array = PDF, name = 'bản ký.pdf') =>
  bed.execute<SignedCopyKept>(new AddSignedCopy(aMeta(), { directiveId, name, mediaType: 'application/pdf', bytes }));
const said = (directiveId: string): Promise<SaidContent> =>
  bed.app.get(QueryBus, { strict: false }).execute(new SaidContentQuery(directiveId));

describe('a signed copy', () => {
  it('is kept under the key of its document, its name sealed; the same bytes again are the same copy', async () => {
    const directiveId = await draft();
    const { fileId } = await add(directiveId);
    expect((await add(directiveId, PDF, 'tên khác.pdf')).fileId).toBe(fileId);
    const events = (await bed.eventsOf(directiveStream(directiveId))).filter(({ type }) => type === 'SignedCopyAdded');
    expect(events).toHaveLength(1);
    const { contentHash, key, name } = events[0]!.data as { contentHash: string; key: string; name: unknown };
    expect(await bed.contents.get(contentHash, key)).toEqual(PDF);
    expect(JSON.stringify(name)).not.toContain('bản ký');
    expect((await said(directiveId)).copies).toEqual([{ fileId, name: 'bản ký.pdf', mediaType: 'application/pdf', bytes: PDF.length }]);
  });
  it.each([
    ['an empty file', new Uint8Array(), 'directive.copy-empty'],
    ['what is neither PDF nor picture', new TextEncoder().encode('MZ…'), 'directive.copy-not-a-scan'],
  ])('is not %s', async (_, bytes, code) => {
    const directiveId = await draft();
    await expect(add(directiveId, bytes)).rejects.toMatchObject({ code });
    expect((await said(directiveId)).copies).toEqual([]);
  });
  it.each([[[0xff, 0xd8, 0xff, 0xe0]], [[0x89, 0x50, 0x4e, 0x47]], [[0x49, 0x49, 0x2a, 0x00]], [[0x4d, 0x4d, 0x00, 0x2a]]])(
    'may be a picture: %j',
    async (beginning) => expect((await add(await draft(), Uint8Array.from(beginning))).fileId).toBeTruthy(),
  );
  it('is none of a document that is not there, and no key is made for it', async () => {
    await expect(add('nobody')).rejects.toMatchObject({ code: 'directive.unknown' });
  });
});
describe('what a document says', () => {
  it('comes opened, with who wrote it last and the revision to send back', async () => {
    const directiveId = await draft();
    const first = await said(directiveId);
    expect(first).toMatchObject({ status: 'drafted', revision: 0, answers: null, content: { subject: 'dọn vệ sinh' } });
    const meta = aMeta({ actor: 'account-2' });
    await bed.execute(
      new ReviseDraft(meta, { directiveId, content: { ...first.content, subject: 'dọn vệ sinh, phát quang' }, expected: 0n }),
    );
    expect(await said(directiveId)).toMatchObject({
      revision: 1,
      content: { subject: 'dọn vệ sinh, phát quang' },
      changed: { actor: 'account-2', onBehalfOf: meta.onBehalfOf },
    });
    const stale = new ReviseDraft(aMeta(), { directiveId, content: first.content, expected: 0n });
    await expect(bed.execute(stale)).rejects.toMatchObject({ code: 'stream.conflict' });
  });
  it('says which order a prepared draft answers, and that nobody touched it yet', async () => {
    const [order, authorityId] = ['a6d4ee40-37f9-5c23-9412-9fa14a3a7195', '9a46de55-8497-5e97-a160-d19064ed3809'];
    const data = { directiveId: 'prepared', content: aContent(), answersDelivery: `delivery-${order}-${authorityId}` };
    const metadata = { commandId: 'c', actor: 'system', onBehalfOf: null, occurredAt: null, correlationId: 'c', causationId: 'cause' };
    await bed.store.append('directive-prepared', [{ id: randomUUID(), type: 'Drafted', version: 1, data, metadata }], 'no-stream');
    expect(await said('prepared')).toMatchObject({ answers: { directiveId: order, authorityId }, changed: null });
  });
  it('is still known once it is discarded', async () => {
    const directiveId = await draft();
    await bed.execute(new DiscardDraft(aMeta(), { directiveId, reason: 'trùng' }));
    expect((await said(directiveId)).status).toBe('discarded');
  });
  it('is nothing where nothing was drafted', () => expect(said('nobody')).rejects.toMatchObject({ code: 'directive.unknown' }));
});
