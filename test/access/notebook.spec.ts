import { openSmallOffice, type SmallOffice } from './small-office';

type Headers = Record<string, string>;
type Note = { noteId: string; text: string | null; isOwn: boolean; audience: string; place: object | null; authorName: string | null };
let office: SmallOffice;
let [lan, minh, town, ward]: Headers[] = [];
let directiveId = '';
const draft = async (): Promise<string> => {
  const content = { documentType: 'CV', issuerId: office.ids.town, subject: 'Vệ sinh', addressees: [], citations: [], items: [] };
  const { body } = await office.ask<{ directiveId: string }>('POST', '/api/directives', { content });
  return body.directiveId;
};
const read = async (who: Headers, query: string): Promise<Note[]> => {
  await office.engine.settled();
  return (await office.ask<{ items: Note[] }>('GET', `/api/notes?${query}`, undefined, who)).body.items;
};
const write = async (who: Headers, text: string, more: object = {}) => {
  const { body } = await office.ask<{ noteId: string; code?: string }>('POST', '/api/notes', { directiveId, text, ...more }, who);
  return body;
};
beforeAll(async () => {
  office = await openSmallOffice();
  [lan, minh] = [
    await office.signedIn({ role: 'analyst', authorityId: null }),
    await office.signedIn({ role: 'analyst', authorityId: null }),
  ];
  [town, ward] = [
    await office.signedIn({ role: 'administrator', authorityId: office.ids.town }),
    await office.signedIn({ role: 'administrator', authorityId: office.ids.ward }),
  ];
  directiveId = await draft();
}, 120_000);
afterAll(() => office.close());

describe('notes', () => {
  it('are their author’s own until they are shared, then everybody’s; only the author changes them', async () => {
    const { noteId } = await write(lan!, 'Chưa thấy xã nào trả lời', { start: 4, end: 20 });
    expect(await read(lan!, `directiveId=${directiveId}`)).toMatchObject([
      { noteId, isOwn: true, audience: 'own', place: { start: 4, end: 20 } },
    ]);
    expect(await read(minh!, `directiveId=${directiveId}`)).toEqual([]);
    expect((await office.ask('PUT', `/api/notes/${noteId}`, { text: 'x' }, minh)).body).toMatchObject({ code: 'note.not-yours' });
    await office.ask('PUT', `/api/notes/${noteId}`, { text: 'Hai xã đã trả lời', audience: 'all' }, lan);
    expect(await read(minh!, `directiveId=${directiveId}`)).toMatchObject([{ noteId, isOwn: false, text: 'Hai xã đã trả lời' }]);
    const { body } = await office.ask('GET', `/api/notes/${noteId}/versions`, undefined, minh);
    expect(body).toMatchObject({
      items: [
        { what: 'written', text: 'Chưa thấy xã nào trả lời' },
        { what: 'corrected', text: 'Hai xã đã trả lời' },
      ],
    });
    await office.ask('POST', `/api/notes/${noteId}/withdraw`, {}, lan);
    expect([await read(minh!, `directiveId=${directiveId}`), await read(lan!, '')]).toEqual([[], []]);
    expect((await office.ask('GET', `/api/notes/${noteId}/versions`, undefined, minh)).body).toMatchObject({ code: 'note.unknown' });
    expect((await office.ask('GET', `/api/notes/${noteId}/versions`, undefined, lan)).body).toMatchObject({
      items: [{}, {}, { what: 'withdrawn', text: null }],
    });
  });
  it('are open to whoever works for the body they were written for, and to nobody beside', async () => {
    await write(town!, 'Nội bộ thị xã', { audience: 'body' });
    const seenBy = async (who: Headers) => (await read(who, `directiveId=${directiveId}`)).map(({ text }) => text);
    expect([await seenBy(town!), await seenBy(ward!), await seenBy(lan!)]).toEqual([['Nội bộ thị xã'], [], []]);
    expect(await write(lan!, 'x', { audience: 'body' })).toMatchObject({ code: 'note.without-body', details: { field: 'audience' } });
  });
  it('are found again among one’s own by words, with or without marks', async () => {
    await write(minh!, 'So sánh với tỉnh Đồng Nai');
    await write(minh!, 'Hỏi lại số liệu');
    expect((await read(minh!, 'text=dong%20nai')).map(({ text }) => text)).toEqual(['So sánh với tỉnh Đồng Nai']);
    expect((await read(minh!, '')).map(({ text }) => text).sort()).toEqual(['Hỏi lại số liệu', 'So sánh với tỉnh Đồng Nai']);
    expect(await read(lan!, 'text=dong%20nai')).toEqual([]);
  });
  it('stand nowhere in plain words in the log, and their streams are open to those who audit alone', async () => {
    const log = (await Array.fromAsync(office.engine.store.readAll())).map(({ text }) => text.data).join('\n');
    for (const word of ['trả lời', 'Nội bộ', 'Đồng Nai']) expect(log).not.toContain(word);
    const [{ noteId } = { noteId: '' }] = await read(minh!, '');
    expect((await office.ask('GET', `/api/streams/note-${noteId}`, undefined, lan)).status).toBe(403);
  });
  it.each([
    [{ text: '   ' }, 'request.invalid|note.blank'],
    [{ text: 'x', start: 9, end: 3 }, 'note.place-empty'],
    [{ text: 'x', audience: 'press' }, 'request.invalid'],
    [{ text: 'x', directiveId: 'khong-co' }, 'note.subject-unknown'],
    [{ text: 'x', directiveId: undefined }, 'request.invalid'],
  ])('are refused as %j: %s', async (body, codes) => expect(codes.split('|')).toContain((await write(lan!, 'x', body)).code));
});
describe('what an account follows', () => {
  type Followed = {
    items: { followId: string; name: string | null; seen: number; news: Record<string, number> | null }[];
    news: number;
    ordinal: number;
  };
  const list = async (who: Headers): Promise<Followed> => {
    await office.engine.settled();
    return (await office.ask<Followed>('GET', '/api/following', undefined, who)).body;
  };
  const follow = async (who: Headers, body: object) =>
    (await office.ask<{ followId: string; code?: string }>('POST', '/api/following', body, who)).body;

  it('shows what came to be known since it was looked at, until that is marked as seen; nobody else sees it', async () => {
    const { followId } = await follow(lan!, { directiveId });
    expect(await follow(lan!, { directiveId })).toMatchObject({ followId }); // once
    expect((await list(lan!)).items).toMatchObject([{ followId, news: { documents: 0, tasks: 0, deliveries: 0 } }]);
    const content = { documentType: 'CV', issuerId: office.ids.town, subject: 'Vệ sinh chợ', addressees: [], citations: [], items: [] };
    await office.ask('PUT', `/api/directives/${directiveId}/draft`, { content });
    const after = await list(lan!);
    expect(after).toMatchObject({ news: 1, items: [{ news: { documents: 1 } }] });
    const { body } = await office.ask('GET', `/api/following/${followId}`, undefined, lan);
    expect(body).toMatchObject({
      changes: { documents: { total: 1, new: 0, items: [{ id: directiveId, isNew: false, subject: 'Vệ sinh chợ' }] } },
    });
    await office.ask('POST', `/api/following/${followId}/seen`, { seen: after.ordinal }, lan);
    expect(await list(lan!)).toMatchObject({ news: 0 });
    expect((await list(minh!)).items).toEqual([]);
    expect((await office.ask('GET', `/api/following/${followId}`, undefined, minh)).body).toMatchObject({ code: 'following.unknown' });
    await office.ask('POST', `/api/following/${followId}/end`, {}, lan);
    expect((await list(lan!)).items).toEqual([]);
  });
  it('keeps a page with its filters under a name that nobody reads in the log', async () => {
    const { followId } = await follow(minh!, { page: 'directives', search: 'text=ve+sinh&year=2020', name: 'Vệ sinh của chị Hoa' });
    await follow(minh!, { page: 'tasks', search: 'state=overdue', name: 'Quá hạn' });
    const { items } = await list(minh!);
    expect(items).toMatchObject([
      { followId, name: 'Vệ sinh của chị Hoa', search: { text: 've sinh', year: '2020' } },
      { search: { state: 'overdue' } },
    ]);
    await draft();
    expect((await list(minh!)).items.map(({ news }) => news?.documents)).toEqual([expect.any(Number), 0]);
    const log = (await Array.fromAsync(office.engine.store.readAll())).map(({ text }) => text.data).join('\n');
    expect(log).not.toContain('chị Hoa');
  });
  it.each([
    [{}, 'request.invalid'],
    [{ directiveId: 'khong-co' }, 'request.invalid'],
    [{ page: 'tasks', search: 'state=overdue' }, 'following.name-missing'],
    [{ page: 'somewhere', name: 'x' }, 'request.invalid'],
  ])('refuses %j: %s', async (body, code) => expect(await follow(lan!, body)).toMatchObject({ code }));
  it('refuses what nobody follows, and what nobody can have seen', async () => {
    const seen = async (followId: string, ordinal: number) =>
      (await office.ask('POST', `/api/following/${followId}/seen`, { seen: ordinal }, lan)).body;
    expect(await seen('khong-co', 1)).toMatchObject({ code: 'following.unknown' });
    expect(await seen('khong-co', 999_999_999)).toMatchObject({ code: 'following.seen-ahead' });
  });
});
