import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { KeepAuthority } from '@cascade/authorities';
import { aContent } from '@cascade/directives/testing';
import { DraftDirective, IssueDirective, type DirectiveDrafted } from '@cascade/directives';
import { ReminderClock, signatureOf } from '@cascade/server';
import { item } from './order-content';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';

const SECRET = 'khoa-bi-mat-cua-don-vi-nay-32';
let engine: TestEngine;
const mails: string[] = [];
const calls: { headers: IncomingMessage['headers']; body: string }[] = [];
let answerWith = 200;
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    let mail = '';
    stream.on('data', (chunk: Buffer) => (mail += chunk.toString()));
    stream.on('end', () => {
      mails.push(mail);
      done();
    });
  },
});
const web = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    calls.push({ headers: request.headers, body });
    response.writeHead(answerWith).end();
  });
});
const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;
let webhookUrl = '';
const clock = () => engine.app.get(ReminderClock);
/** The engine's clock is turned by the test: its store's time begins where it says. */
const turnTo = (instant: string): void => engine.clock.follow({ startsAt: instant, realStart: new Date().toISOString() });
const call = async <T>(method: 'GET' | 'PUT' | 'POST', url: string, payload?: object): Promise<T> => {
  const answer = await engine.inject({ method, url, payload });
  return (answer.headers['content-type'] as string).includes('json') ? (JSON.parse(answer.payload) as T) : (answer.payload as T);
};
const list = async (body: string) => (await call<{ items: Record<string, unknown>[] }>('GET', `/api/reminders?authorityId=${body}`)).items;
const policy = (body: string, rules: object[], more: object = {}) =>
  call<Record<string, unknown>>('PUT', `/api/authorities/${body}/reminders`, {
    rules,
    email: 'vanthu@example.vn',
    webhookUrl,
    webhookSecret: SECRET,
    occurredAt: '2020-08-01',
    ...more,
  });

beforeAll(async () => {
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
  webhookUrl = `http://127.0.0.1:${portOf(web)}/nhac`;
  engine = await openTestEngine();
  clock().mail = { server: `smtp://127.0.0.1:${portOf(smtp.server)}`, from: 'cascade@example.vn' };
  turnTo('2020-08-10T08:00:00+07:00');
  for (const [id, parentId] of [
    ['town', null],
    ['ward', 'town'],
  ] as const) {
    const unit = {
      scheme: '2020',
      level: parentId ? 'commune' : 'district',
      code: id,
      type: parentId ? 'Phường' : 'Thị xã',
      name: id,
    } as const;
    const data = { authorityId: id, kind: 'peoplesCommittee', level: unit.level, name: `UBND ${id}`, unit, parentId } as const;
    await engine.execute(new KeepAuthority(engine.meta(id, { occurredAt: '2019-01-01' }), { type: 'EstablishAuthority', data }));
  }
  const target = { kind: 'authority', authorityId: 'ward' } as const;
  const deadline = { kind: 'fixed', text: 'đến hết ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
  const content = aContent({
    issuerId: 'town',
    documentType: 'CV',
    subject: 'Vệ sinh',
    citations: [],
    addressees: [],
    items: [item('i1', target, { label: '1', text: 'Phun khử khuẩn', deadline })],
  });
  const { directiveId } = await engine.execute<DirectiveDrafted>(
    new DraftDirective(engine.meta('draft'), { content, answersDelivery: null }),
  );
  await engine.execute(new IssueDirective(engine.meta('issue'), { directiveId, issuedOn: '2020-08-10', notation: 'UBND-VX' }));
  await engine.settled();
});
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
  await new Promise<void>((done) => smtp.close(() => done()));
  web.closeAllConnections();
  await new Promise((done) => web.close(done));
});

describe('reminders', () => {
  it('come at their time by every channel, once', async () => {
    await policy('ward', [{ days: -3, about: 'ours', channels: ['app', 'email', 'webhook'] }]);
    await clock().tick();
    expect(await list('ward')).toEqual([]);
    turnTo('2020-08-18T00:00:01+07:00');
    await clock().tick();
    await clock().tick();
    expect(await list('ward')).toMatchObject([
      { days: -3, email: 'sent', webhook: 'sent', error: null, task: { itemText: 'Phun khử khuẩn' } },
    ]);
    expect([mails.length, calls.length]).toEqual([1, 1]);
  });
  it('say in a mail what is to be done until when', () => {
    const [mail = ''] = mails;
    expect(mail).toMatch(/^To: vanthu@example\.vn$/m);
    expect(mail).toMatch(/^Message-ID: <[\da-f-]{36}@cascade>$/m);
    const text = Buffer.from(mail.split('\r\n\r\n').slice(1).join('').replace(/\s/g, ''), 'base64').toString();
    expect(
      `${mail}${text}${decodeURIComponent(
        mail
          .replace(/=\r\n/g, '')
          .replace(/%/g, '%25')
          .replace(/=([\dA-F]{2})/g, '%$1'),
      )}`,
    ).toContain('hết ngày 20/8/2020');
  });
  it('are signed CloudEvents with an id that stays', () => {
    const [{ headers, body } = { headers: {}, body: '' }] = calls;
    expect(headers['content-type']).toContain('application/cloudevents+json');
    const event = JSON.parse(body) as Record<string, unknown>;
    expect(event).toMatchObject({
      specversion: '1.0',
      id: headers['webhook-id'],
      type: 'cascade.reminder.raised.v1',
      data: { days: -3, itemLabel: '1' },
    });
    expect(headers['webhook-signature']).toBe(
      signatureOf(SECRET, String(headers['webhook-id']), String(headers['webhook-timestamp']), body),
    );
  });
  it('that were missed while the engine was down are raised afterwards, and what fails is tried again with the same id', async () => {
    await policy('town', [
      { days: 1, about: 'given', channels: ['webhook'] },
      { days: 3, about: 'given', channels: [] },
    ]);
    answerWith = 503;
    turnTo('2020-08-25T09:00:00+07:00');
    await clock().tick();
    expect((await list('town')).map(({ days, webhook, error }) => [days, webhook, error]).sort()).toEqual([
      [1, 'failed', 'HTTP 503'],
      [3, 'none', null],
    ]);
    await clock().tick();
    expect(calls).toHaveLength(2); // its time has not come yet
    answerWith = 200;
    turnTo('2020-08-25T09:05:00+07:00');
    await clock().tick();
    expect((await list('town')).find(({ days }) => days === 1)).toMatchObject({ webhook: 'sent' });
    expect(calls[2]?.headers['webhook-id']).toBe(calls[1]?.headers['webhook-id']);
  });
  it('wait out the pause of a channel that failed, whatever the other does, and are sent after all once it gave up', async () => {
    const mail = clock().mail!;
    clock().mail = { ...mail, server: 'smtp://127.0.0.1:1' }; // nobody listens there
    await policy('ward', [{ days: 5, about: 'ours', channels: ['email', 'webhook'] }]);
    const at = (minute: number): string => new Date(Date.parse('2020-08-26T00:00:00+07:00') + minute * 60_000).toISOString();
    const one = async () => (await list('ward')).find(({ days }) => days === 5)!;
    const attempts = async (): Promise<string[]> =>
      (await Array.fromAsync(engine.store.readStream(`reminder-${String((await one())['reminderId'])}`))).map(({ type }) => type);
    turnTo(at(0));
    await clock().tick();
    expect(await one()).toMatchObject({ email: 'failed', webhook: 'sent', webhookNext: null });
    await clock().tick(); // the webhook went out after it: no reason to try the mail again at once
    expect(await attempts()).toEqual(['ReminderRaised', 'ReminderFailed', 'ReminderSent']);
    const retry = async () =>
      (await engine.inject({ method: 'POST', url: `/api/reminders/${String((await one())['reminderId'])}/retry` })).statusCode;
    expect(await retry()).toBe(409);
    for (let minute = 2, pause = 2; pause <= 128; minute += pause + 1, pause *= 2) {
      turnTo(at(minute));
      await clock().tick();
    }
    expect(await one()).toMatchObject({ email: 'gaveUp', emailNext: null });
    expect((await attempts()).filter((type) => type === 'ReminderFailed')).toHaveLength(8);
    const given = await call<{ items: { days: number }[] }>('GET', '/api/reminders?gaveUp=true');
    expect(given.items.map(({ days }) => days)).toEqual([5]);
    expect(await call('GET', '/api/health/ready')).toMatchObject({ reminders: { owed: 0, gaveUp: 1 } });
    clock().mail = mail;
    turnTo('2020-08-27T08:00:00+07:00');
    const before = mails.length;
    await clock().tick();
    expect(mails).toHaveLength(before); // nobody said so yet
    expect(await retry()).toBe(200);
    await clock().tick();
    expect(await one()).toMatchObject({ email: 'sent', error: null });
    expect(mails).toHaveLength(before + 1);
    expect((await engine.inject({ method: 'POST', url: '/api/reminders/nobody/retry' })).statusCode).toBe(404);
    await policy('ward', [{ days: -3, about: 'ours', channels: ['app', 'email', 'webhook'] }]);
  });
  it('by hand go where the body has its reminders sent, once, with who said what', async () => {
    const [{ taskId } = { taskId: '' }] = (await call<{ items: { taskId: string }[] }>('GET', '/api/tasks?authorityId=ward')).items;
    const remind = (by: string, key: string, words = 'Gửi báo cáo trước 16 giờ') =>
      engine.inject({
        ...{ method: 'POST' as const, url: `/api/tasks/${taskId}/remind`, payload: { words } },
        headers: { 'x-on-behalf-of': by, 'idempotency-key': key },
      });
    const [first, again] = [await remind('town', 'hai-lan-bam-chuot'), await remind('town', 'hai-lan-bam-chuot')];
    expect([first.statusCode, JSON.parse(again.payload)]).toEqual([200, JSON.parse(first.payload)]);
    expect(JSON.parse((await remind('town', 'lan-khac-nua')).payload)).toMatchObject({
      code: 'task.reminded-today',
      details: { on: '2020-08-27' },
    });
    expect(JSON.parse((await remind('ward', 'tu-nhac-minh')).payload)).toMatchObject({ code: 'task.not-yours' });
    const sent = [mails.length, calls.length];
    await clock().tick();
    await clock().tick();
    expect([mails.length, calls.length]).toEqual([sent[0]! + 1, sent[1]! + 1]);
    const event = JSON.parse(calls.at(-1)!.body) as { id: string; data: object };
    expect(event).toMatchObject({
      id: calls.at(-1)!.headers['webhook-id'],
      data: { about: 'byHand', byName: 'UBND town', words: 'Gửi báo cáo trước 16 giờ' },
    });
    const told = (await list('ward')).find(({ about }) => about === 'byHand');
    expect(told).toMatchObject({ reminderId: event.id, email: 'sent', webhook: 'sent', by: { byId: 'town' } });
    const { entries } = await call<{ entries: { type: string; data: object; onBehalfOf: string }[] }>('GET', `/api/tasks/${taskId}`);
    expect(entries.at(-1)).toMatchObject({ type: 'TaskReminded', onBehalfOf: 'town', data: { words: 'Gửi báo cáo trước 16 giờ' } });
    const log = (await Array.fromAsync(engine.store.readAll())).map(({ text }) => text.data).join('\n');
    expect(log).not.toContain('16 giờ');
  });
  it('of a letter that nobody answered go by the same channels, once a day, and stand beside it', async () => {
    const [{ directiveId } = { directiveId: '' }] = (
      await call<{ items: { directiveId: string }[] }>('GET', '/api/deliveries?authorityId=ward')
    ).items;
    const remind = (by: string, payload: object = { words: 'Ban hành kế hoạch trong tuần' }) =>
      engine.inject({
        ...{ method: 'POST' as const, url: `/api/directives/${directiveId}/deliveries/ward/remind`, payload },
        headers: { 'x-on-behalf-of': by },
      });
    expect(JSON.parse((await remind('ward')).payload)).toMatchObject({ code: 'delivery.not-above', status: 403 });
    expect((await remind('town', { words: 7 })).statusCode).toBe(422);
    expect((await remind('town')).statusCode).toBe(200);
    expect(JSON.parse((await remind('town')).payload)).toMatchObject({ code: 'delivery.reminded-today', details: { on: '2020-08-27' } });
    const sent = [mails.length, calls.length];
    await clock().tick();
    await clock().tick();
    expect([mails.length, calls.length]).toEqual([sent[0]! + 1, sent[1]! + 1]);
    const event = JSON.parse(calls.at(-1)!.body) as { id: string; subject: string; data: object };
    expect(event).toMatchObject({
      ...{ id: calls.at(-1)!.headers['webhook-id'], subject: directiveId },
      data: { about: 'byHand', byName: 'UBND town', words: 'Ban hành kế hoạch trong tuần', directiveId, dueAt: null },
    });
    expect((await list('ward')).find(({ reminderId }) => reminderId === event.id)).toMatchObject({ task: null, letter: { directiveId } });
    const [letter] = (await call<{ items: { reminders: object[] }[] }>('GET', '/api/deliveries?authorityId=ward')).items;
    expect(letter?.reminders).toMatchObject([{ byId: 'town', byName: 'UBND town', words: 'Ban hành kế hoạch trong tuần' }]);
    const log = (await Array.fromAsync(engine.store.readAll())).map(({ text }) => text.data).join('\n');
    expect(log).not.toContain('trong tuần');
  });
  it('keep addresses and secrets out of the log and out of errors', async () => {
    const log = (await Array.fromAsync(engine.store.readAll())).map(({ text }) => `${text.data}${text.metadata}`).join('\n');
    expect(log).not.toContain('vanthu@example.vn');
    expect(log).not.toContain(SECRET);
    expect(log).not.toContain('/nhac');
  });
  it('are raised once though every event is read again', async () => {
    const before = await engine.store.head();
    await clock().tick();
    expect(await engine.store.head()).toBe(before);
  });
  it.each([
    [[{ days: 400, about: 'ours' }], {}, 'request.invalid'],
    [[{ days: 1, about: 'theirs' }], {}, 'request.invalid'],
    [[{ days: 1, about: 'ours', channels: ['pigeon'] }], {}, 'request.invalid'],
    [[{ days: 1, about: 'ours', channels: ['email'] }], { email: 'nobody' }, 'reminders.address-unusable'],
    [[{ days: 1, about: 'ours', channels: ['webhook'] }], { webhookUrl: 'file:///etc/passwd' }, 'reminders.address-unusable'],
    [[{ days: 1, about: 'ours', channels: ['webhook'] }], { webhookSecret: 'short' }, 'reminders.address-unusable'],
    [
      [
        { days: 1, about: 'ours' },
        { days: 1, about: 'ours' },
      ],
      {},
      'reminders.rule-twice',
    ],
  ])('are refused as %j %j', async (rules, more, code) => expect(await policy('ward', rules, more)).toMatchObject({ code }));
});
describe('the calendar of a body', () => {
  it('has its open tasks with UIDs that stay, on the last day that is in time', async () => {
    const feed = await call<string>('GET', '/api/authorities/ward/tasks.ics?asOf=2020-08-15');
    expect(feed).toMatch(/^BEGIN:VCALENDAR/);
    expect(feed).toMatch(/DTSTART;VALUE=DATE:20200820/);
    const uid = /UID:(\S+)/.exec(feed)?.[1];
    expect(uid).toMatch(/^task-[\da-f-]{36}@cascade$/);
    expect(/UID:(\S+)/.exec(await call<string>('GET', '/api/authorities/ward/tasks.ics?asOf=2020-08-17'))?.[1]).toBe(uid);
  });
  it('takes a withdrawn one down again: the same UID, cancelled, with a greater sequence', async () => {
    const partOf = (feed: string, uid: string) => feed.split('BEGIN:VEVENT').find((part) => part.includes(uid)) ?? '';
    const sequenceOf = (part: string) => Number(/SEQUENCE:(\d+)/.exec(part)?.[1]);
    const before = await call<string>('GET', '/api/authorities/ward/tasks.ics');
    const open = before.split('BEGIN:VEVENT').find((part) => part.includes('STATUS:CONFIRMED'))!;
    const uid = /UID:task-([\da-f-]{36})@cascade/.exec(open)![1]!;
    await call('POST', `/api/tasks/${uid}/withdraw`, { reason: 'giao nhầm nơi' });
    const after = partOf(await call<string>('GET', '/api/authorities/ward/tasks.ics'), uid);
    expect(after).toContain('STATUS:CANCELLED');
    expect(sequenceOf(after)).toBeGreaterThan(sequenceOf(open));
  });
});
