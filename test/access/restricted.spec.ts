import { openRestrictedWorld, SECRET, type RestrictedWorld } from './restricted-world';
import { openSmallOffice, type SmallOffice } from './small-office';

type Headers = Record<string, string>;
type Described = Readonly<Record<string, { readonly get?: object }>>;
let office: SmallOffice;
let world: RestrictedWorld;
let paths: readonly string[];
const outsiders: Record<string, Headers> = {};
const insiders: Record<string, Headers> = {};
beforeAll(async () => {
  office = await openSmallOffice();
  const { ids } = office;
  world = await openRestrictedWorld(office);
  outsiders['an administrator elsewhere'] = await office.signedIn({ role: 'administrator', authorityId: world.far });
  outsiders['an analyst of nobody'] = await office.signedIn({ role: 'analyst', authorityId: null });
  outsiders['an auditor of another body'] = await office.signedIn({ role: 'auditor', authorityId: world.far });
  outsiders['a system administrator'] = await office.signedIn({ role: 'systemAdministrator', authorityId: null });
  insiders['an auditor'] = await office.signedIn({ role: 'auditor', authorityId: null });
  insiders['the issuer'] = await office.signedIn({ role: 'administrator', authorityId: ids.province });
  insiders['an addressee'] = await office.signedIn({ role: 'administrator', authorityId: ids.town });
  const document = (await office.ask<{ paths: Described }>('GET', '/api/docs/openapi.json')).body;
  paths = Object.entries(document.paths).flatMap(([path, { get }]) => (get && path !== '/api/live' ? [path] : []));
}, 120_000);
afterAll(() => office.close());

/** What a route cannot be asked without, and ways of asking that answer something else. */
const askedOf = (path: string): readonly string[] => {
  const { province, town } = office.ids;
  const { order, derived, letter, item, open } = world;
  const known: Readonly<Record<string, readonly string[]>> = {
    '/api/directives': ['', '?text=rà soát', `?text=${SECRET}`, '?symbol=1/CT-UBND', '?year=2026', '?text=chi thi 01/ct-ubnd'],
    '/api/directives/resolve': ['?symbol=01/CT-UBND'],
    '/api/directives/{directiveId}/lineage': ['', '?tasks=true', '?asOf=2026-01-08', '?knownAt=30'],
    '/api/directives/{directiveId}/graph': ['', '?up=3&down=3'],
    '/api/registers/{book}': [province, town].flatMap((body) =>
      ['', '&format=csv', '&format=xlsx', '&format=html'].map((format) => `?authorityId=${body}&year=2026${format}`),
    ),
    '/api/statistics/relay': ['?measure=answer', '?measure=receipt'],
    '/api/statistics/relays': ['?measure=answer', '?measure=receipt'],
    '/api/events': ['', `?stream=directive-${order}`, '?category=task'],
    '/api/search': [SECRET, 'mật danh', 'rà soát', '01/CT-UBND', 'trien khai'].map((text) => `?text=${encodeURIComponent(text)}`),
    '/api/official': ['', '?by=body', '?by=directive'],
    '/api/official/tasks': ['openOverdue', 'withoutDeadline', 'openInTime', 'doneInTime'].map((bucket) => `?bucket=${bucket}`),
    '/api/authorities/heirs': [`?ids=${town}`],
    '/api/delegations': [`?absentId=${town}`],
    '/api/collected-reports': [`?directiveId=${order}&itemId=${item}&period=2026-01-08`],
    '/api/lineage/path': [`?from=${order}&to=${derived}`],
    '/api/lineage/link': [`?above=${order}&below=${derived}`, `?above=${order}&body=${town}`],
    '/api/desk': [`?authorityId=${town}`, `?authorityId=${province}`],
    '/api/tasks': ['', `?directiveId=${order}`, '?state=overdue'],
    '/api/deliveries': ['', `?authorityId=${town}`, `?directiveId=${order}`],
    '/api/warnings': ['', '?dismissed=true'],
    '/api/scans/decisions': ['', `?directiveId=${letter}`],
    '/api/directives/{directiveId}': ['', '?asOf=2026-01-07', '?knownAt=40', `?asOf=2026-01-07&knownAt=40`],
    '/api/directives/{directiveId}/coverage': ['', `?asOf=2026-01-08`],
    [`/api/directives/{directiveId}/target-days`]: ['', `?itemId=${item}`],
    '/api/hand-overs': ['', '?asOf=2026-02-01'],
    '/api/letters/waiting': ['', `?text=${open}`],
  };
  return (known[path] ?? ['']).map(encodeURI);
};
const addressesOf = (path: string): readonly string[] => {
  const { order, draft, letter, open, task, copy, file } = world;
  const ids: Readonly<Record<string, readonly string[]>> = {
    directiveId: [order, draft, letter, open],
    taskId: [task],
    ...{ fileId: [file, copy], of: ['due', 'state', 'rollup'], book: ['outgoing', 'incoming', 'followUp'], calendarId: ['viet-nam'] },
    authorityId: [office.ids.town, office.ids.province],
    stream: [...[order, draft, letter].map((id) => `directive-${id}`), `task-${task}`, `delivery-${order}-${office.ids.town}`],
    ordinal: Array.from({ length: 90 }, (_, place) => String(place + 1)),
  };
  const [, name] = /\{(\w+)\}/.exec(path) ?? [];
  if (name === undefined) return [path];
  return (ids[name] ?? ['none']).flatMap((id) => addressesOf(path.replace(`{${name}}`, encodeURIComponent(id))));
};
/** The word itself, or what is left of it where marks are dropped, letters are small, or bytes are packed. */
const TELLING = /qu[aạ]qu[aạ]|quaqua/iu;
const tells = async (url: string, headers: Headers): Promise<boolean> => {
  const { bytes, payload } = await office.engine.inject({ url, headers: { host: 'localhost', ...headers } });
  // What was asked for is told again by some answers; a workbook is packed.
  const text = payload.startsWith('PK') ? await unpacked(bytes) : payload;
  return TELLING.test(text.replaceAll(decodeURIComponent(url.split('?')[1] ?? '-'), ''));
};
const unpacked = async (bytes: Uint8Array): Promise<string> => {
  const { unzipSync, strFromU8 } = await import('fflate');
  return Object.values(unzipSync(new Uint8Array(bytes)))
    .map((each) => strFromU8(each))
    .join(' ');
};
const everything = (): readonly string[] =>
  paths.flatMap((path) => addressesOf(path).flatMap((address) => askedOf(path).map((query) => `${address}${query}`)));
const telling = async (headers: Headers): Promise<string[]> => {
  const found: string[] = [];
  for (const url of everything()) if (await tells(url, headers)) found.push(url);
  return found;
};

describe('a restricted document', () => {
  it('tells its words on many roads to an auditor, so that the walk below can fail', async () => {
    const roads = new Set((await telling(insiders['an auditor']!)).map((url) => url.split('?')[0]!.replace(/[\da-f-]{36}/g, ':id')));
    expect(roads.size).toBeGreaterThan(20);
  }, 120_000);
  it.each(['an administrator elsewhere', 'an analyst of nobody', 'an auditor of another body', 'a system administrator'])(
    'tells no word of itself to %s, on any road of reading',
    async (who) => expect(await telling(outsiders[who]!)).toEqual([]),
    120_000,
  );
});

interface Page {
  readonly code?: string;
  readonly access?: string;
  readonly symbol?: string;
  readonly level?: string;
  readonly subject?: string | null;
  readonly counts?: { readonly total: number };
}
const page = async (id: string, headers: Headers, rest = '') => {
  const { status, body } = await office.ask<Page>('GET', `/api/directives/${id}${rest}`, undefined, headers);
  return { status, ...body };
};
const readsOf = async (headers: Headers) => {
  const streams = new Set<string>();
  for await (const { stream } of office.engine.store.readAll()) if (stream.startsWith('access-')) streams.add(stream);
  const events = (await Promise.all([...streams].map((stream) => Array.fromAsync(office.engine.store.readStream(stream))))).flat();
  return events.filter(({ type, metadata }) => type === 'RestrictedDocumentRead' && metadata.actor === headers['accountId']);
};
describe('what others see of it', () => {
  it.each(['order', 'derived', 'letter'] as const)('is that it stands there: the %s', async (which) => {
    const outside = await page(world[which], outsiders['an analyst of nobody']!);
    const inside = await page(world[which], insiders['an addressee']!);
    expect(outside).toMatchObject({ access: 'closed', subject: null, symbol: inside.symbol, level: inside.level });
    expect(outside.counts).toEqual(inside.counts); // counts stay true
  });
  it('is found by its number, and by no word that it holds', async () => {
    const found = async (text: string) => {
      const url = `/api/search?text=${encodeURIComponent(text)}`;
      const { body } = await office.ask<{ items: readonly { readonly id: string }[] }>(
        'GET',
        url,
        undefined,
        outsiders['an analyst of nobody'],
      );
      return body.items.map(({ id }) => id).filter((id) => id === world.order || id === world.open);
    };
    expect(await found('01/CT-UBND')).toEqual([world.order]);
    expect(await found('mật danh')).toEqual([]);
    expect(await found('về việc')).toEqual([world.open]);
  });
  it.each(['/letter', '/letter/file', '/reading', '/reading/reread', '/content', '/history'])('is no %s', async (rest) => {
    const refused = await page(world.letter, outsiders['an administrator elsewhere']!, rest);
    expect(refused).toMatchObject({ status: 403, code: 'directive.restricted' });
  });
  it('is no task of it and no event', async () => {
    const codeOf = async (url: string, who: string) => (await office.ask<Page>('GET', url, undefined, outsiders[who])).body.code;
    for (const rest of ['', '/mandate', '/why/due', '/reports'])
      expect(await codeOf(`/api/tasks/${world.task}${rest}`, 'an analyst of nobody')).toBe('directive.restricted');
    expect(await codeOf(`/api/streams/directive-${world.order}`, 'a system administrator')).toBe('directive.restricted');
    expect(await codeOf(`/api/streams/task-${world.task}`, 'an auditor of another body')).toBe('directive.restricted');
  });
});
describe('who reads it', () => {
  it.each(['an auditor', 'the issuer', 'an addressee'])('as %s reads everything', async (who) => {
    const { access, subject } = await page(world.order, insiders[who]!);
    expect([access, subject]).toEqual(['restricted', expect.stringContaining(SECRET)]);
  });
  it('is on record, once an opening and only where words were read', async () => {
    const reader = await office.signedIn({ role: 'analyst', authorityId: office.ids.town });
    await page(world.order, reader);
    await page(world.order, reader); // a page that lies open asks anew: the same reading
    await page(world.letter, reader, '/letter');
    await page(world.open, reader);
    await office.ask('GET', '/api/directives', undefined, reader);
    await office.ask('GET', `/api/tasks/${world.task}/mandate`, undefined, reader);
    await page(world.order, outsiders['an analyst of nobody']!);
    expect((await readsOf(reader)).map(({ data }) => data)).toEqual([
      { directiveId: world.order, route: 'GET /api/directives/:directiveId' },
      { directiveId: world.letter, route: 'GET /api/directives/:directiveId/letter' },
      { directiveId: world.order, route: 'GET /api/tasks/:taskId/mandate' },
    ]);
    expect(await readsOf(outsiders['an analyst of nobody']!)).toEqual([]);
  });
});
describe('restricting', () => {
  const post = async (id: string, rest: string, body: object, headers: Headers) =>
    (await office.ask<Page>('POST', `/api/directives/${id}/restriction${rest}`, body, headers)).body.code ?? 'done';
  it('is done by whoever issued the document or took it in, with a reason', async () => {
    const [issuer, addressee] = [insiders['the issuer']!, insiders['an addressee']!];
    expect(await post(world.open, '', { reason: 'nội bộ' }, addressee)).toBe('access.document-of-others');
    expect(await post(world.open, '', { reason: 'nội bộ' }, outsiders['an analyst of nobody']!)).toBe('access.denied');
    expect(await post(world.open, '', {}, issuer)).toBe('request.invalid');
    expect(await post(world.open, '', { reason: 'nội bộ', basis: 'x'.repeat(201) }, issuer)).toBe('request.invalid');
    expect(await post('nobody', '', { reason: 'nội bộ' }, issuer)).toBe('directive.unknown');
    expect(await post(world.letter, '', { reason: 'đã hạn chế rồi' }, addressee)).toBe('done');
  });
  it('holds from the answer on, and so does its end', async () => {
    const outsider = outsiders['an administrator elsewhere']!;
    const issuer = insiders['the issuer']!;
    const { body } = await office.ask<{ after: string }>('POST', `/api/directives/${world.open}/restriction`, { reason: 'nội bộ' }, issuer);
    expect((await page(world.open, outsider, `?after=${body.after}`)).access).toBe('closed');
    expect((await page(world.open, outsider, `?after=${body.after}&asOf=2026-01-07`)).access).toBe('closed');
    const lifted = await office.ask<{ after: string }>(
      ...(['POST', `/api/directives/${world.open}/restriction/lift`, { reason: 'đã công bố' }, issuer] as const),
    );
    expect((await page(world.open, outsider, `?after=${lifted.body.after}`)).access).toBe('open');
  });
  it('goes down to what answers the order, until its issuer opens that', async () => {
    const outsider = outsiders['an administrator elsewhere']!;
    expect((await page(world.derived, outsider)).access).toBe('closed');
    const opened = await office.ask<{ after: string }>(
      ...([
        'POST',
        `/api/directives/${world.derived}/restriction/lift`,
        { reason: 'không còn gì riêng' },
        insiders['an addressee']!,
      ] as const),
    );
    expect(await page(world.derived, outsider, `?after=${opened.body.after}`)).toMatchObject({
      access: 'open',
      subject: expect.any(String),
    });
    expect((await page(world.order, outsider)).access).toBe('closed');
  });
});
