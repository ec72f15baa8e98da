import { openSmallOffice, type SmallOffice } from './small-office';

let office: SmallOffice;
type Headers = Record<string, string>;
let town: Headers;
let ward: Headers;
let analyst: Headers;
beforeAll(async () => {
  office = await openSmallOffice();
  town = await office.signedIn({ role: 'administrator', authorityId: office.ids.town });
  ward = await office.signedIn({ role: 'administrator', authorityId: office.ids.ward });
  analyst = await office.signedIn({ role: 'analyst', authorityId: null });
}, 120_000);
afterAll(() => office.close());

const draftOf = (issuerId: string) => ({
  content: {
    ...{ documentType: 'CV', issuerId, subject: 'Cài đặt ứng dụng', addressees: [], citations: [] },
    items: [{ label: '1', text: 'Cài đặt ứng dụng', verb: 'Giao' }],
  },
  occurredAt: '2026-01-06',
});
interface Said {
  readonly code?: string;
  readonly directiveId?: string;
  readonly details?: { readonly authorityId?: string };
}
const draft = (issuerId: string, headers: Headers) => office.ask<Said>('POST', '/api/directives', draftOf(issuerId), headers);
const codeOf = async (work: Promise<{ status: number; body: Said }>) => {
  const { status, body } = await work;
  return body.code ?? status;
};
const metaOf = async (directiveId: string) => {
  const [event] = await Array.fromAsync(office.engine.store.readStream(`directive-${directiveId}`, { limit: 1 }));
  return event!.metadata;
};

describe('an administrator', () => {
  it('acts for the own body where nothing else is said; the event names account and body', async () => {
    const { body } = await draft(office.ids.town, town);
    expect(await metaOf(body.directiveId!)).toMatchObject({ actor: town['accountId'], onBehalfOf: office.ids.town });
  });
  it('acts for a body below', async () => {
    const { body } = await draft(office.ids.ward, { ...town, 'x-on-behalf-of': office.ids.ward });
    expect(await metaOf(body.directiveId!)).toMatchObject({ actor: town['accountId'], onBehalfOf: office.ids.ward });
  });
  it('writes no order of a body above or beside, by whatever field it is named', async () => {
    for (const id of [office.ids.province, office.ids.other]) {
      expect(await codeOf(draft(id, town))).toBe('access.body-out-of-scope');
      expect(await codeOf(draft(office.ids.town, { ...town, 'x-on-behalf-of': id }))).toBe('access.body-out-of-scope');
      expect(await codeOf(draft(id, { ...town, 'x-on-behalf-of': office.ids.town }))).toBe('access.body-out-of-scope');
    }
    expect(await codeOf(draft(office.ids.town, ward))).toBe('access.body-out-of-scope');
    expect(await codeOf(draft('nobody', town))).toBe('access.body-out-of-scope');
  });
  it('touches no document of another body', async () => {
    const { body } = await draft(office.ids.other, {});
    const of = (path: string, content: object, method = 'POST') =>
      codeOf(office.ask<Said>(method, `/api/directives/${body.directiveId}/${path}`, content, town));
    expect(await of('discard', { reason: 'x' })).toBe('access.document-of-others');
    expect(await of('issue', { issuedOn: '2026-01-06' })).toBe('access.document-of-others');
    expect(await of('recall', { reason: 'x' })).toBe('access.document-of-others');
    expect(await of('draft', draftOf(office.ids.town), 'PUT')).toBe('access.document-of-others');
    expect(await of('reading/confirm', { all: true })).toBe('access.document-of-others');
  });
  it('gives no draft away to another body', async () => {
    const { body } = await draft(office.ids.town, town);
    const revised = office.ask<Said>('PUT', `/api/directives/${body.directiveId}/draft`, draftOf(office.ids.other), town);
    expect(await codeOf(revised)).toBe('access.body-out-of-scope');
  });
  it('hears of a document that nobody knows from its own command', async () =>
    expect(await codeOf(office.ask<Said>('POST', '/api/directives/none/discard', { reason: 'x' }, town))).toBe('directive.unknown'));
  it('opens registers, numbering, reminders and absences of bodies in scope alone', async () => {
    const register = (authorityId: string) =>
      codeOf(office.ask<Said>('POST', '/api/registers', { authorityId, year: 2026, first: 1 }, town));
    expect(await register(office.ids.other)).toBe('access.body-out-of-scope');
    expect(await register(office.ids.ward)).not.toBe('access.body-out-of-scope');
    const reminders = (id: string) => codeOf(office.ask<Said>('PUT', `/api/authorities/${id}/reminders`, { rules: [] }, town));
    expect([await reminders(office.ids.other), await reminders(office.ids.ward)]).toEqual(['access.body-out-of-scope', 200]);
    const addresses = (id: string) => codeOf(office.ask<Said>('GET', `/api/authorities/${id}/reminders`, undefined, town));
    expect([await addresses(office.ids.other), await addresses(office.ids.ward)]).toEqual(['access.body-out-of-scope', 200]);
    const absence = (absentId: string) =>
      office.ask<Said & { delegationId?: string }>(
        'POST',
        '/api/delegations',
        { absentId, standInId: office.ids.town, fromOn: '2026-01-05', reason: 'đi học' },
        town,
      );
    expect(await codeOf(absence(office.ids.province))).toBe('access.body-out-of-scope');
    const { body } = await absence(office.ids.ward);
    const end = (headers: Headers) =>
      codeOf(office.ask<Said>('POST', `/api/delegations/${body.delegationId}/end`, { lastOn: '2026-01-06', reason: 'về' }, headers));
    expect([await end(await office.signedIn({ role: 'administrator', authorityId: office.ids.other })), await end(town)]).toEqual([
      'access.body-out-of-scope',
      200,
    ]);
  });
  it('chooses the body for the session, within the scope', async () => {
    const headers = await office.signedIn({ role: 'administrator', authorityId: office.ids.town });
    const choose = (authorityId: string) =>
      office.ask<{ actingFor: { authorityId: string }; code?: string }>('PUT', '/api/session/acting', { authorityId }, headers);
    expect((await choose(office.ids.province)).body.code).toBe('access.body-out-of-scope');
    expect((await choose(office.ids.ward)).body.actingFor.authorityId).toBe(office.ids.ward);
    const { body } = await draft(office.ids.ward, headers);
    expect(await metaOf(body.directiveId!)).toMatchObject({ onBehalfOf: office.ids.ward });
  });
  it('of two bodies acts for either', async () => {
    const both = await office.signedIn(
      { role: 'administrator', authorityId: office.ids.ward },
      { role: 'administrator', authorityId: office.ids.other },
    );
    expect(await codeOf(draft(office.ids.other, { ...both, 'x-on-behalf-of': office.ids.other }))).toBe(201);
    expect(await codeOf(draft(office.ids.town, { ...both, 'x-on-behalf-of': office.ids.town }))).toBe('access.body-out-of-scope');
  });
});
describe('a draft', () => {
  const PARTS = ['', '/content', '/history', '/coverage', '/targets'];
  const read = async (directiveId: string, headers: Headers) =>
    Promise.all(PARTS.map((part) => codeOf(office.ask<Said>('GET', `/api/directives/${directiveId}${part}`, undefined, headers))));
  const [open, shut] = [PARTS.map(() => 200), PARTS.map(() => 'access.draft-of-others')];
  it('is read by the body that writes it, by those above, by its analysts and auditors, and by auditors of no body', async () => {
    const { body } = await draft(office.ids.ward, ward);
    const { ids } = office;
    const readers = [
      ...[ward, town, {}],
      await office.signedIn({ role: 'administrator', authorityId: ids.province }),
      await office.signedIn({ role: 'analyst', authorityId: ids.town }),
      await office.signedIn({ role: 'auditor', authorityId: ids.ward }),
      await office.signedIn({ role: 'auditor', authorityId: null }),
    ];
    for (const headers of readers) expect(await read(body.directiveId!, headers)).toEqual(open);
  });
  it('is not read by bodies below or beside, by analysts of no body, or by who keeps the system, and is when it is issued', async () => {
    const { body } = await draft(office.ids.town, town);
    const { ids } = office;
    const others = [
      ...[ward, analyst],
      await office.signedIn({ role: 'administrator', authorityId: ids.other }),
      await office.signedIn({ role: 'auditor', authorityId: ids.other }),
      await office.signedIn({ role: 'systemAdministrator', authorityId: null }),
    ];
    for (const headers of others.slice(0, -1)) expect(await read(body.directiveId!, headers)).toEqual(shut);
    for (const code of await read(body.directiveId!, others.at(-1)!)) expect(code).not.toBe(200);
    const issued = await office.ask<Said>(
      'POST',
      `/api/directives/${body.directiveId}/issue`,
      { issuedOn: '2026-01-06', notation: 'UBND' },
      town,
    );
    expect(issued.status).toBeLessThan(300);
    for (const headers of others.slice(0, -1)) expect(await read(body.directiveId!, headers)).toEqual(open);
  });
});
describe('whoever is none', () => {
  it('cannot become one by naming a body', async () =>
    expect(await codeOf(draft(office.ids.town, { ...analyst, 'x-on-behalf-of': office.ids.town }))).toBe('access.denied'));
  it('cannot lend a name to what others may do too', async () =>
    expect(await codeOf(office.ask<Said>('POST', '/api/scans/join', {}, { ...analyst, 'x-on-behalf-of': office.ids.town }))).toBe(
      'access.body-out-of-scope',
    ));
});
describe('a key of one account', () => {
  it('answers no other account with what the first one did', async () => {
    const key = { 'idempotency-key': 'cùng-một-khóa'.replace(/[^\x21-\x7e]/g, 'x') };
    const first = await draft(office.ids.town, { ...town, ...key });
    const again = await draft(office.ids.town, { ...town, ...key });
    expect(again.body.directiveId).toBe(first.body.directiveId);
    const other = await office.signedIn({ role: 'administrator', authorityId: office.ids.town });
    expect((await draft(office.ids.town, { ...other, ...key })).body.directiveId).not.toBe(first.body.directiveId);
  });
});
describe('bodies that change', () => {
  it('take their administrators’ scope with them: who took over in full acts for the one that ended, who did not does not', async () => {
    const establish = async (name: string) => {
      const unit = { scheme: '2020', level: 'commune', code: name, type: 'Phường', name };
      const answer = await office.ask<{ authorityId: string }>('POST', '/api/authorities', {
        ...{
          kind: 'peoplesCommittee',
          level: 'commune',
          name: `UBND phường ${name}`,
          parentId: office.ids.other,
          unit,
          occurredAt: '2019-01-01',
        },
      });
      return answer.body.authorityId;
    };
    const [ended, heir] = [await establish('Cũ'), await establish('Mới')];
    const ofHeir = await office.signedIn({ role: 'administrator', authorityId: heir });
    const act = () => codeOf(draft(ended, { ...ofHeir, 'x-on-behalf-of': ended }));
    expect(await act()).toBe('access.body-out-of-scope');
    const succession = {
      kind: 'merge',
      successors: [{ authorityId: heir, extent: 'full' }],
      legalBasis: '1685/NQ',
      occurredAt: '2020-07-01',
    };
    const recorded = await office.ask('POST', `/api/authorities/${ended}/succession`, succession);
    expect(recorded.status).toBeLessThan(300);
    await office.engine.settled();
    await new Promise((resolve) => setTimeout(resolve, 5_100)); // what was looked up before is felt for five seconds
    expect(await act()).toBe(201);
  });
});
describe('what leaves the system', () => {
  const eventsOf = async () => {
    const today = await Array.fromAsync(office.engine.store.readAll());
    return today.filter(({ stream }) => stream.startsWith('access-'));
  };
  it('is an event that names account, address and form, and only what leaves as a file', async () => {
    const book = `/api/registers/outgoing?authorityId=${office.ids.town}&year=2026`;
    for (const format of ['csv', 'xlsx', 'html', 'json'])
      expect((await office.ask('GET', `${book}&format=${format}`, undefined, analyst)).status).toBe(200);
    await office.ask('GET', `/api/authorities/${office.ids.town}/tasks.ics`, undefined, analyst);
    await office.ask('GET', '/api/tasks', undefined, analyst);
    await office.ask('GET', '/api/registers/outgoing?format=csv', undefined, analyst); // refused: nothing left
    const events = await eventsOf();
    expect(events.map(({ data }) => (data as { format: string }).format)).toEqual(['csv', 'xlsx', 'html', 'ics']);
    expect(events[0]).toMatchObject({
      ...{ type: 'Exported', metadata: { actor: analyst['accountId'] } },
      data: { route: 'GET /api/registers/:book', path: '/api/registers/outgoing' },
    });
  });
  it('also names what a browser or a terminal makes itself: announced first, and on record before it is saved', async () => {
    const before = (await eventsOf()).length;
    const announce = (name: string, format: string, headers: Headers) =>
      codeOf(office.ask<Said>('POST', `/api/exports/${name}?format=${format}`, {}, headers));
    expect(await announce('lineage-0d9f1c3a', 'svg', analyst)).toBe(200);
    expect(await announce('lineage-0d9f1c3a', 'exe', analyst)).toBe('request.invalid');
    expect(await announce('Lineage', 'svg', analyst)).toBe('request.invalid');
    expect(await codeOf(office.asNobody('POST', '/api/exports/lineage-x?format=svg', {}))).toBe('session.needed');
    const events = (await eventsOf()).slice(before);
    expect(events.map(({ data, metadata }) => ({ ...data, actor: metadata.actor }))).toEqual([
      { route: 'POST /api/exports/:name', path: '/api/exports/lineage-0d9f1c3a', format: 'svg', actor: analyst['accountId'] },
    ]);
  });
  it('stands in streams that auditors read, and analysts do not', async () => {
    const [{ stream } = { stream: '' }] = await eventsOf();
    const read = async (headers: Headers, of: string) => codeOf(office.ask<Said>('GET', `/api/streams/${of}`, undefined, headers));
    const auditor = await office.signedIn({ role: 'auditor', authorityId: null });
    expect([await read(analyst, stream), await read(town, stream), await read(auditor, stream)]).toEqual([
      'access.denied',
      'access.denied',
      200,
    ]);
    expect(await read(analyst, `account-${analyst['accountId']}`)).toBe('access.denied');
    expect(await read(analyst, 'sys-origin')).toBe('access.denied');
    expect(await read(analyst, `authority-${office.ids.town}`)).toBe(200);
  });
});
describe('the address of a calendar', () => {
  it('opens one body’s calendar without signing in, and nothing else', async () => {
    const { body } = await office.ask<{ url: string }>('POST', `/api/authorities/${office.ids.town}/calendar-address`, {}, analyst);
    const { pathname, search } = new URL(body.url);
    const calendar = await office.asNobody<{ text: string }>('GET', pathname + search);
    expect([calendar.status, calendar.body.text.startsWith('BEGIN:VCALENDAR')]).toEqual([200, true]);
    expect((await office.asNobody('GET', `/api/authorities/${office.ids.ward}/tasks.ics${search}`)).status).toBe(401);
    expect((await office.asNobody('GET', `/api/tasks${search}`)).status).toBe(401);
    expect((await office.asNobody('GET', pathname)).status).toBe(401);
    await office.ask('POST', `/api/accounts/${analyst['accountId']}/lock`, { reason: 'x' });
    expect((await office.asNobody('GET', pathname + search)).status).toBe(401);
  });
});
