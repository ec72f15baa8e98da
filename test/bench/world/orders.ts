import { randomUUID } from 'node:crypto';
import { authorityStream, type AuthorityEstablished } from '@cascade/authorities/domain';
import type { vietNamCalendar } from '@cascade/calendar/domain';
import { addresseesStream, derivedDraft, type AddresseesEvent, type OrderAbove } from '@cascade/cascade/domain';
import {
  COMMON_SERIES,
  directiveStream,
  referenceFacts,
  referenceIdFor,
  registerStream,
  symbolOf,
  type DirectiveContent,
  type DirectiveEvent,
  type Drafted,
  type Issued,
  type ReferenceEvent,
  type RegisterEvent,
} from '@cascade/directives/domain';
import type { Random } from '../../crash/random';
import type { Body } from './bodies';
import type { Clerk } from './clerk';
import { LEVELS, STATION, dayOf, derivedOrder, firstOrder, stationOf, type Pen } from './contents';
import { sendDelivery } from './deliveries';
import type { Simulation } from './simulation';
import { assignTask } from './task-lives';

export interface World {
  readonly simulation: Simulation;
  readonly clerk: Clerk;
  readonly random: Random;
  readonly calendar: ReturnType<typeof vietNamCalendar>;
  /** Last number taken, by register. */
  readonly numbers: Map<string, number>;
  readonly stations: Set<string>;
  /** Orders that everybody answers, down to the last commune. */
  readonly answeredByAll: Set<string>;
}
const PAGE = 400;
const MINUTE = 60_000;

/** Who read the order above and answers it with the draft that was made for it. */
export interface Answering {
  readonly above: OrderAbove;
  readonly draft: Drafted['data'];
}
const penOf = ({ clerk, random }: World): Pen => {
  const key = clerk.newKey();
  return { random, seal: (text) => clerk.seal(text, key) };
};
/** A body drafts an order (or revises the draft it owes), takes a number, and issues it. @returns the directive's id. */
export const issueOrder = (world: World, issuer: Body, at: number, answering: Answering | null): string => {
  const directiveId = answering?.draft.directiveId ?? randomUUID();
  const pen = penOf(world);
  const content = answering
    ? derivedOrder(answering.draft.content, directiveId, issuer, answering.above, at, pen)
    : firstOrder(directiveId, issuer, at, pen);
  const stream = directiveStream(directiveId);
  const event: DirectiveEvent = answering
    ? { type: 'DraftRevised', version: 1, data: { directiveId, content } }
    : { type: 'Drafted', version: 1, data: { directiveId, content, answersDelivery: null } };
  world.clerk.write(stream, at, [event], issuer.id);
  world.simulation.plan(at + 20 * MINUTE, (now) => takeNumber(world, issuer, now, directiveId, content));
  return directiveId;
};

const takeNumber = (world: World, issuer: Body, at: number, directiveId: string, content: DirectiveContent): void => {
  const { clerk, numbers } = world;
  const requestId = randomUUID();
  const year = 2020;
  const register = registerStream(issuer.id, year, COMMON_SERIES);
  const notation = issuer.level === 'central' ? 'CT-TTg' : issuer.level === 'province' ? 'CT-UBND' : 'UBND-VX';
  const issuedOn = dayOf(at);
  const requested: DirectiveEvent = {
    type: 'IssueRequested',
    version: 1,
    data: { directiveId, requestId, registerStream: register, issuerId: issuer.id, year, series: COMMON_SERIES, issuedOn, notation },
  };
  clerk.write(directiveStream(directiveId), at, [{ ...requested, id: requestId }], issuer.id);
  const number = (numbers.get(register) ?? 0) + 1;
  numbers.set(register, number);
  const taken: RegisterEvent = { type: 'NumberTaken', version: 1, data: { number, directiveId, requestId } };
  const opened: RegisterEvent = {
    type: 'RegisterOpened',
    version: 1,
    data: { authorityId: issuer.id, year, series: COMMON_SERIES, mode: 'kept', firstNumber: 1 },
  };
  clerk.write(register, at, number === 1 ? [opened, taken] : [taken], issuer.id);
  const issued: Issued = {
    type: 'Issued',
    version: 1,
    data: { directiveId, requestId, symbol: symbolOf(String(number), notation), issuedOn, content },
  };
  const cause = clerk.write(directiveStream(directiveId), at, [issued], issuer.id);
  world.simulation.plan(at + 1_000, (now) => followIssue(world, issuer, now, issued, cause));
};

/** What the processes do after an order is out: references, addressees, deliveries, drafts, tasks. */
const followIssue = (world: World, issuer: Body, at: number, issued: Issued, cause: string): void => {
  const { clerk } = world;
  const { directiveId, symbol, issuedOn, content } = issued.data;
  for (const { stream, command } of referenceFacts(issued)) {
    if (command.type === 'Cite' && command.data.issuerId !== null && world.numbers.has(`cited/${stream}`)) continue;
    world.numbers.set(`cited/${stream}`, 1);
    const event = {
      type: command.type === 'Cite' ? 'ReferenceCited' : 'ReferenceIdentified',
      version: 1,
      data: command.data,
    } as ReferenceEvent;
    clerk.write(stream, at, [event]);
  }
  const recipients = issuer.below;
  const station = recipients.length === 0 && world.random.next() < 0.6 ? openStation(world, issuer, at) : null;
  const assignments = content.items.flatMap(({ itemId, verb }) =>
    station
      ? [{ itemId, assigneeId: station, bodyId: issuer.id, force: 'binding' as const, verb }]
      : recipients.map(({ id }) => ({ itemId, assigneeId: id, bodyId: id, force: 'binding' as const, verb })),
  );
  const deliveries = recipients.map(({ id, level, name }) => ({
    authorityId: id,
    level,
    role: 'to' as const,
    text: name,
    owesAnswer: true,
  }));
  const pages = Math.ceil(Math.max(deliveries.length, assignments.length) / PAGE);
  const listed = Array.from({ length: pages }, (_, page): AddresseesEvent => {
    const part = <T>(all: readonly T[]): T[] => all.slice(page * PAGE, (page + 1) * PAGE);
    return {
      type: 'AddresseesListed',
      version: 1,
      data: { directiveId, page, deliveries: part(deliveries), assignments: part(assignments) },
    };
  });
  const count = { pages, deliveries: deliveries.length, assignments: assignments.length };
  const resolved: AddresseesEvent = {
    type: 'AddresseesResolved',
    version: 1,
    data: { directiveId, issuerId: issuer.id, ...count, authoritiesAsOf: clerk.events, levels: LEVELS },
  };
  for (const page of [...listed, resolved]) clerk.write(addresseesStream(cause), at, [page]);
  const referenceId = referenceIdFor(issuer.id, issuedOn, symbol)!;
  const order: OrderAbove = { directiveId, referenceId, symbol, issuedOn, content };
  const itemIds = new Set(content.items.map(({ itemId }) => itemId));
  for (const body of recipients) {
    const draft = derivedDraft(order, { authorityId: body.id, level: body.level }, itemIds, LEVELS);
    sendDelivery(world, order, body, at, draft, itemIds);
  }
  const items = new Map(content.items.map((item) => [item.itemId, item]));
  for (const assignment of assignments) assignTask(world, order, issuer.id, assignment, items.get(assignment.itemId)!, at);
};

const openStation = ({ clerk, stations }: World, body: Body, at: number): string => {
  const id = stationOf(body);
  if (stations.has(id)) return id;
  stations.add(id);
  const event: AuthorityEstablished = {
    type: 'AuthorityEstablished',
    version: 1,
    data: { authorityId: id, kind: 'office', level: null, name: `${STATION} ${body.unitName}`, unit: null, parentId: body.id },
  };
  clerk.write(authorityStream(id), at, [event]);
  return id;
};
