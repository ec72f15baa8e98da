import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  carriageStream,
  deliveryStream,
  directiveStream,
  documentTypeName,
  type DirectiveContent,
  type Item,
} from '@cascade/directives/domain';
import { openSqliteEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { taskStream } from '@cascade/tasks/domain';
import { Random } from '../../crash/random';
import { theCountry, type Body } from './bodies';
import { Clerk } from './clerk';
import type { GeneratedLog } from './generate-log';
import { itemText, signatory, subject } from './texts';

const DAY = 86_400_000;
const BEGIN = Date.parse('2018-01-02T08:00:00+07:00');
const YEARS = 5 * 365;
const DAYS = ['họp giao ban', 'sơ kết', 'tổng kết', 'kiểm tra', 'giám sát', 'tập huấn', 'hội nghị trực tuyến', 'ra quân'];
const TYPES = ['CV', 'CV', 'CV', 'CT', 'KH', 'QĐ', 'TB'];

const dayOf = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
const item = (itemId: string, label: string, text: string, carries: Item['carries'] = null): Item => ({
  ...{ itemId, label, text, carries, span: null, assignees: [], coOperators: [], verb: 'Giao' },
  ...{ deadline: null, recurrence: null, target: null, reportTo: null, channel: null },
});
const content = (issuer: Body, documentType: string, said: string, items: readonly Item[], random: Random): DirectiveContent => ({
  ...{ documentType, issuerId: issuer.id, issuerAsWritten: issuer.name, place: issuer.unitName, subject: said, urgency: null },
  signatory: { name: signatory(random), role: 'CHỦ TỊCH', capacities: ['TM'] },
  ...{ addressees: [], citations: [], items },
});
const reading = (directiveId: string, number: number, notation: string, issuedOn: string, of: DirectiveContent) => ({
  ...{ directiveId, issuedOn, content: of, readerVersion: 'bench', unconfirmed: [], warnings: [] },
  symbol: { number: String(number), notation, asWritten: `${number}/${notation}` },
});
const opened = async (folder: string) => {
  const keys = join(folder, 'keys');
  mkdirSync(keys, { recursive: true });
  const clock = { now: BEGIN };
  const store = await openSqliteEventStore({ folder, catalogue: mergeCatalogues([]), now: () => clock.now });
  const clerk = new Clerk(store, keys);
  const country = theCountry();
  for (const { stream, events } of country.establishments) {
    await clerk.breathe();
    clerk.write(stream, BEGIN, events);
  }
  const done = async (end: number): Promise<GeneratedLog> => {
    const { events } = clerk;
    await clerk.close();
    await store.close();
    return { folder, keys, events, nationalOrder: null, middle: end, end };
  };
  return { clerk, country, clock, done };
};
const allBelow = (body: Body): Body[] => [body, ...body.below.flatMap(allBelow)];

/** So many letters of every body of the country over five years, each with a subject and three items of the length such letters have. */
export const lettersLog = async (folder: string, letters: number, onProgress: (share: number) => void): Promise<GeneratedLog> => {
  const { clerk, country, clock, done } = await opened(folder);
  const random = new Random(letters);
  const bodies = country.provinces.flatMap(allBelow);
  const numbers = new Map<string, number>();
  for (let n = 0; n < letters; n += 1) {
    await clerk.breathe();
    const at = (clock.now = BEGIN + Math.floor((n / letters) * YEARS) * DAY);
    const issuer = random.oneOf(bodies);
    const type = random.oneOf(TYPES);
    const number = (numbers.get(issuer.id) ?? 0) + 1;
    numbers.set(issuer.id, number);
    const directiveId = `letter-${n}`;
    const items = [1, 2, 3].map((label) =>
      item(`${directiveId}-${label}`, String(label), `${itemText(random)} (đợt ${random.between(1, 400)})`),
    );
    const said = `${documentTypeName(type)} ${random.oneOf(DAYS)}: ${subject(random)}`;
    const notation = type === 'CV' ? 'UBND-VX' : `${type}-UBND`;
    clerk.write(directiveStream(directiveId), at, [
      {
        type: 'ReadingAccepted',
        version: 1,
        data: reading(directiveId, number, notation, dayOf(at), content(issuer, type, said, items, random)),
        occurredAt: dayOf(at),
      },
    ]);
    if (n % 2_000 === 0) onProgress(n / letters);
  }
  return done(BEGIN + YEARS * DAY);
};
/** One order of `items` items to `bodies` bodies, all of which answered by orders of their own; with a task each and what was judged of the answers. */
export const answeredOrderLog = async (
  folder: string,
  items: number,
  bodies: number,
): Promise<GeneratedLog & { readonly orderId: string }> => {
  const { clerk, country, clock, done } = await opened(folder);
  const random = new Random(7);
  const orderId = 'order';
  const day = dayOf(BEGIN);
  const texts = Array.from({ length: items }, () => itemText(random));
  const own = texts.map((text, at) => item(`${orderId}-${at}`, String(at + 1), text));
  const write = (stream: string, ...events: { type: string; data: object }[]): void =>
    void clerk.write(
      stream,
      BEGIN,
      events.map(({ type, data }) => ({ type, version: 1, data, occurredAt: day })),
    );
  write(directiveStream(orderId), {
    type: 'ReadingAccepted',
    data: reading(orderId, 12, 'CT-UBND', day, content(country.government, 'CT', subject(random), own, random)),
  });
  const answering = country.provinces.flatMap((province) => province.below).slice(0, bodies);
  for (const [index, body] of answering.entries()) {
    await clerk.breathe();
    const [directiveId, authorityId] = [orderId, body.id];
    const answerId = `answer-${index}`;
    const carried = texts.map((text, at) => item(`${answerId}-${at}`, String(at + 1), text));
    write(directiveStream(answerId), {
      type: 'ReadingAccepted',
      data: reading(answerId, index + 1, 'UBND-VX', day, content(body, 'CV', subject(random), carried, random)),
    });
    write(
      deliveryStream(orderId, body.id),
      { type: 'DeliverySent', data: { directiveId, authorityId, role: 'to', text: 'UBND các huyện' } },
      { type: 'DerivationOwed', data: { directiveId, authorityId, draftId: null, itemIds: [] } },
      { type: 'DeliveryReceived', data: { directiveId, authorityId, arrivalNumber: '1', evidence: null } },
      {
        type: 'DerivationAnswered',
        data: { directiveId, authorityId, byDirectiveId: answerId, path: [answerId, orderId], methodVersion: 1 },
      },
    );
    const judged = own.map(({ itemId }, at) => ({
      itemId,
      verdict: 'carried',
      byItemIds: [`${answerId}-${at}`],
      likeness: 1,
      weakenings: [],
    }));
    write(carriageStream(orderId, body.id), {
      type: 'CarriageJudged',
      data: { directiveId, authorityId, byDirectiveId: answerId, method: 'words', methodVersion: 1, items: judged },
    });
    for (const { itemId } of own) {
      const taskId = `${itemId}-${index}`;
      const data = {
        taskId,
        directiveId,
        itemId,
        assigneeId: body.id,
        bodyId: body.id,
        issuerId: country.government.id,
        force: 'binding',
        verb: 'Giao',
      };
      write(taskStream(taskId), { type: 'TaskAssigned', data });
    }
    clock.now = BEGIN;
  }
  return { ...(await done(BEGIN + 10 * DAY)), orderId };
};
