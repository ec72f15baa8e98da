import * as fc from 'fast-check';
import { taskStateAt } from '../domain/task-state';
import { openWorld, type World } from '../testing/world';
import type { Trace, TraceNode } from './trace-node';

/** A small world: who wrote what on which day, and in which order we learnt it. */
interface Letter {
  readonly issuer: number;
  readonly day: number;
  readonly draft: boolean;
  readonly cites: readonly { readonly to: number; readonly carries: boolean }[];
  readonly recalledOn: number | null;
}
interface Duty {
  readonly directive: number;
  readonly body: number;
  readonly day: number;
  readonly due: number | null;
  readonly product: number | null;
  readonly confirmed: boolean;
}
interface Delivered {
  readonly directive: number;
  readonly body: number;
  readonly day: number;
  readonly owes: boolean;
  readonly received: number | null;
}
interface Small {
  readonly letters: readonly Letter[];
  readonly identified: readonly boolean[];
  readonly duties: readonly Duty[];
  readonly delivered: readonly Delivered[];
  readonly order: readonly number[];
  readonly focus: number;
  readonly asOf: number;
  readonly share: number;
}
const BODIES = 4;
const LETTERS = 7;
const day = fc.integer({ min: 1, max: 9 });
const small: fc.Arbitrary<Small> = fc.record({
  letters: fc.array(
    fc.record({
      issuer: fc.nat(BODIES - 1),
      day,
      draft: fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, fc.constant(true)),
      cites: fc.array(
        fc.record({ to: fc.nat(LETTERS - 1), carries: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, fc.constant(false)) }),
        { maxLength: 3 },
      ),
      recalledOn: fc.option(day, { freq: 1 }),
    }),
    { minLength: 2, maxLength: LETTERS },
  ),
  identified: fc.array(fc.oneof({ arbitrary: fc.constant(true), weight: 5 }, fc.constant(false)), {
    minLength: LETTERS,
    maxLength: LETTERS,
  }),
  duties: fc.array(
    fc.record({
      directive: fc.nat(LETTERS - 1),
      body: fc.nat(BODIES - 1),
      day,
      due: fc.option(day),
      product: fc.option(day),
      confirmed: fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, fc.constant(false)),
    }),
    { maxLength: 6 },
  ),
  delivered: fc.uniqueArray(
    fc.record({ directive: fc.nat(LETTERS - 1), body: fc.nat(BODIES - 1), day, owes: fc.boolean(), received: fc.option(day) }),
    {
      maxLength: 8,
      selector: ({ directive, body }) => `${directive} ${body}`,
    },
  ),
  order: fc.array(fc.nat(), { minLength: 120, maxLength: 120 }),
  focus: fc.nat(LETTERS - 1),
  asOf: fc.oneof({ arbitrary: fc.integer({ min: 5, max: 10 }), weight: 3 }, fc.integer({ min: 1, max: 4 })),
  share: fc.oneof(
    { arbitrary: fc.constant(1), weight: 2 },
    fc.integer({ min: 300, max: 1_000 }).map((n) => n / 1_000),
  ),
});
const on = (n: number): string => `2020-08-${String(n).padStart(2, '0')}`;
const noon = (n: number): string => `${on(n)}T12:00:00+07:00`;

/** Records everything in a random order and returns the ordinal of each statement. */
const record = async (
  world: World,
  run: string,
  { letters, identified, duties, delivered, order }: Small,
): Promise<Map<string, number>> => {
  const id = (n: number): string => `${run}-${n}`;
  const statements: { name: string; say: () => Promise<number> }[] = [];
  const cites = (letter: Letter) =>
    letter.cites.map(({ to, carries }) => ({
      referenceId: `${run}-r-${to}`,
      relation: carries ? ('implements' as const) : ('mentions' as const),
    }));
  letters.forEach((letter, n) => {
    const issuer = `body-${letter.issuer}`;
    statements.push({
      name: `letter ${n}`,
      say: () =>
        letter.draft
          ? world.draft(id(n), issuer, on(letter.day), cites(letter))
          : world.letter(id(n), { issuer, symbol: `${n + 1}/UBND`, on: on(letter.day), cites: cites(letter) }),
    });
    if (identified[n]) statements.push({ name: `identified ${n}`, say: () => world.identified(`${run}-r-${n}`, id(n)) });
    if (letter.recalledOn !== null) statements.push({ name: `recalled ${n}`, say: () => world.recalled(id(n), on(letter.recalledOn!)) });
  });
  duties.forEach((duty, n) => {
    const taskId = `${run}-task-${n}`;
    const data = {
      taskId,
      directiveId: id(duty.directive),
      itemId: 'i',
      assigneeId: `body-${duty.body}`,
      bodyId: `body-${duty.body}`,
      issuerId: 'x',
      force: 'binding',
      verb: null,
    };
    statements.push({ name: `assigned ${n}`, say: () => world.say(`task-${taskId}`, 'TaskAssigned', data, on(duty.day)) });
    if (duty.due !== null) {
      const deadline = {
        taskId,
        rule: { kind: 'fixed', text: '' },
        trigger: null,
        calendarVersion: '1',
        dueAt: `${on(duty.due)}T00:00:00+07:00`,
      };
      statements.push({ name: `due ${n}`, say: () => world.say(`task-${taskId}`, 'DeadlineSet', deadline, on(duty.day)) });
    }
    if (duty.product !== null) statements.push({ name: `reported ${n}`, say: () => world.reported(taskId, on(duty.product!), on(9)) });
    if (duty.product !== null && duty.confirmed) statements.push({ name: `confirmed ${n}`, say: () => world.confirmed(taskId, on(9)) });
  });
  delivered.forEach((delivery, n) => {
    const key = { directiveId: id(delivery.directive), authorityId: `body-${delivery.body}` };
    const stream = `delivery-${key.directiveId}-${key.authorityId}`;
    statements.push({
      name: `sent ${n}`,
      say: () => world.say(stream, 'DeliverySent', { ...key, role: 'to', text: '' }, on(delivery.day)),
    });
    if (delivery.owes)
      statements.push({
        name: `owed ${n}`,
        say: () => world.say(stream, 'DerivationOwed', { ...key, draftId: null, itemIds: [] }, on(delivery.day)),
      });
    if (delivery.received !== null)
      statements.push({
        name: `received ${n}`,
        say: () => world.say(stream, 'DeliveryReceived', { ...key, arrivalNumber: null, evidence: null }, on(delivery.received!)),
      });
  });
  const shuffled = statements.map((statement, n) => ({ statement, key: order[n % order.length]! })).sort((a, b) => a.key - b.key);
  const ordinals = new Map<string, number>();
  for (const { statement } of shuffled) ordinals.set(statement.name, await statement.say());
  return ordinals;
};

/** The same counted by hand: no timelines, no rows, only what was said and when we learnt it. */
const recount = ({ letters, duties, delivered, asOf }: Small, focus: number, known: (name: string) => boolean) => {
  const holds = (n: number): boolean => letters[n] !== undefined && known(`letter ${n}`) && letters[n].day <= asOf;
  const recalled = (n: number): boolean => {
    const { recalledOn, day: from, draft } = letters[n]!;
    return !draft && recalledOn !== null && known(`recalled ${n}`) && Math.max(recalledOn, from) <= asOf;
  };
  const below = (start: number): Set<number> => {
    const reached = new Set<number>([start]);
    for (const parent of reached) {
      if (letters[parent]!.draft || !known(`identified ${parent}`)) continue;
      letters.forEach(({ cites }, child) => {
        if (holds(child) && child !== parent && cites.some(({ to, carries }) => carries && to === parent)) reached.add(child);
      });
    }
    return reached;
  };
  const tree = below(focus);
  const under = (order: number): number[] => [...below(order)].filter((n) => n !== order);
  const receivedState = (directive: number, body: number): boolean => {
    const n = delivered.findIndex((delivery) => delivery.directive === directive && delivery.body === body);
    if (n < 0) return true;
    const { day: from, received, owes } = delivered[n]!;
    const sent = (known(`sent ${n}`) || (owes && known(`owed ${n}`))) && from <= asOf;
    const got = received !== null && known(`received ${n}`) && received <= asOf;
    return got || !sent;
  };
  const states: Record<string, number> = {};
  duties.forEach(({ directive, body, day: from, due, product, confirmed }, n) => {
    if (!tree.has(directive) || !known(`assigned ${n}`) || from > asOf) return;
    const dueAt = due !== null && known(`due ${n}`) ? due : null;
    const done = product !== null && confirmed && known(`reported ${n}`) && known(`confirmed ${n}`) && Math.max(product, from) <= asOf;
    const state = taskStateAt(
      { status: done ? 'done' : 'open', dueAt, productOn: done ? product : null, received: receivedState(directive, body) },
      asOf + 0.5,
    );
    states[state] = (states[state] ?? 0) + 1;
  });
  const silent = delivered.filter(({ directive, body, day: from, owes }, n) => {
    if (!owes || !tree.has(directive) || letters[directive]!.draft || !known(`owed ${n}`) || from > asOf) return false;
    const answered = under(directive).some((child) => letters[child]!.issuer === body && !letters[child]!.draft && !recalled(child));
    const drafting = under(directive).some(
      (child) =>
        letters[child]!.issuer === body &&
        letters[child]!.draft &&
        known(`identified ${directive}`) &&
        letters[child]!.cites.some(({ to, carries }) => carries && to === directive),
    );
    return !answered && !drafting;
  });
  const others = [...tree].filter((n) => n !== focus);
  return {
    keys: others.sort(),
    below: {
      directives: others.filter((n) => !letters[n]!.draft).length,
      drafts: others.filter((n) => letters[n]!.draft).length,
      silent: silent.length,
    },
    states,
  };
};

let world: World;
let runs = 0;
beforeAll(async () => {
  world = await openWorld();
  for (let n = 0; n < BODIES; n += 1)
    await world.body(
      `body-${n}`,
      (['province', 'district', 'commune', 'commune'] as const)[n]!,
      `UBND ${n}`,
      n === 0 ? null : `body-${n - 1}`,
    );
});
afterAll(() => world.close());

const focusOf = (roots: readonly TraceNode[]): { all: TraceNode[]; focus: TraceNode } => {
  const all = [...roots];
  for (const node of all) all.push(...node.children);
  return { all, focus: all.find(({ place, drawnElsewhere }) => place === 'focus' && !drawnElsewhere)! };
};
describe('a trace', () => {
  it(
    'counts what a naive recount counts, on any day and as known at any time, in circles too',
    () =>
      fc.assert(
        fc.asyncProperty(small, async (drawn) => {
          const run = `run-${(runs += 1)}`;
          const focus = drawn.focus % drawn.letters.length;
          const letters = drawn.letters.map((letter, n) =>
            n === focus ? { ...letter, draft: false, day: Math.min(letter.day, 4) } : letter,
          );
          const directives = (n: number): number => n % letters.length;
          const staged: Small = {
            ...drawn,
            letters,
            duties: drawn.duties.map((duty) => ({ ...duty, directive: directives(duty.directive) })),
            delivered: drawn.delivered.filter(({ directive }) => directive < letters.length && !letters[directive]!.draft),
          };
          const first = world.ordinal();
          const ordinals = await record(world, run, staged);
          const knownAt = first + Math.ceil((world.ordinal() - first) * drawn.share);
          const known = (name: string): boolean => (ordinals.get(name) ?? Infinity) <= knownAt;
          const asked = world.answer<Trace>('trace', { directiveId: `${run}-${focus}` }, { asOf: noon(drawn.asOf), knownAt });
          if (!known(`letter ${focus}`) || letters[focus]!.day > drawn.asOf)
            return void (await expect(asked).rejects.toMatchObject({ code: 'directive.unknown' }));
          const { roots, below } = await asked;
          const { all, focus: node } = focusOf(roots);
          const expected = recount(staged, focus, known);
          expect(below).toEqual(expected.below);
          expect(node.tasks.byState).toEqual(expected.states);
          const drawnOnce = all
            .filter(({ place, directiveId, drawnElsewhere }) => place === 'below' && directiveId !== null && !drawnElsewhere)
            .map(({ directiveId }) => Number(directiveId!.split('-').at(-1)));
          expect(drawnOnce.sort()).toEqual(expected.keys);
        }),
        { numRuns: 200 },
      ),
    180_000,
  );
});
