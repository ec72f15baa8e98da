import fc from 'fast-check';
import { hashOfReadModels } from '@cascade/event-store';
import { isDomainError } from '@cascade/event-store/domain';
import { queries } from './read-models';
import { QUESTIONS } from './testing/all-questions';
import { BODIES, deeds, LETTERS, TASKS } from './testing/random-subjects';
import { perform, settle } from './testing/random-world';
import { openWorld, type World } from './testing/world';

/** Each run opens worlds of its own: a counterexample is told as it was found. */
const RUNS = { numRuns: 12, endOnFailure: true };
const RECORDED = '2020-08-27';
const open = () => openWorld({ recordedAt: RECORDED });
type At = NonNullable<Parameters<World['answer']>[2]>;
/** What is said to a question: the answer, or the code of its refusal. */
const told = async (world: World, name: string, params: object, at: At): Promise<unknown> => {
  try {
    return await world.answer(name, params, at);
  } catch (error) {
    if (isDomainError(error)) return { refused: error.code };
    throw error;
  }
};
const instants = fc.integer({ min: 9, max: 31 }).map((day) => `2020-08-${String(day).padStart(2, '0')}T12:00:00+07:00`);
/** Of what a row is counted from the same is said, whichever way it was counted. */
const plain = (answer: unknown): unknown =>
  answer !== null && typeof answer === 'object' && 'from' in answer ? { ...answer, from: '' } : answer;

describe('random histories', () => {
  it('ask everything there is to ask', () =>
    expect([...new Set(QUESTIONS.map(([name]) => name))].sort()).toEqual(
      // What is left out speaks of rights, of bodies alone, or of the log itself.
      Object.keys(queries)
        .filter((name) => !['document-access', 'delegations', 'body-names', 'log-position', 'tasks-with-running-limit'].includes(name))
        .sort(),
    ));
  it('leave the same read models event by event as built anew from the log', () =>
    fc.assert(
      fc.asyncProperty(deeds, async (wanted) => {
        const world = await open();
        try {
          await settle(world);
          const half = wanted.length >> 1;
          await perform(world, wanted.slice(0, half));
          await world.answer('list-directives', { limit: 1 }); // what was told by then is taken in, and what comes later changes it
          await perform(world, wanted.slice(half));
          await world.answer('list-directives', { limit: 1 });
          const state = () => [hashOfReadModels(world.models.file()!), world.models.state().incomplete];
          const before = state();
          await world.models.rebuild();
          await world.answer('list-directives', { limit: 1 });
          expect(state()).toEqual(before);
        } finally {
          await world.close();
        }
      }),
      RUNS,
    ));
  it.each([
    ['are', RUNS],
    ['(and those that once were told in another order)', { ...RUNS, numRuns: 3, seed: 96098717 }],
  ])('%s answered as known then just as they were answered then, whatever was learnt since', (_, runs) =>
    fc.assert(
      fc.asyncProperty(deeds, fc.nat(100), instants, async (wanted, share, asOf) => {
        const [then, now] = [await open(), await open()];
        try {
          for (const world of [then, now]) await settle(world);
          const known = wanted.slice(0, Math.ceil((wanted.length * share) / 100));
          await perform(then, known);
          await perform(now, wanted);
          const knownAt = then.ordinal();
          for (const [name, params] of QUESTIONS)
            expect({ name, params, asOf, told: plain(await told(now, name, params, { asOf, knownAt })) }).toEqual({
              ...{ name, params, asOf, told: plain(await told(then, name, params, { asOf })) },
            });
        } finally {
          await then.close();
          await now.close();
        }
      }),
      runs,
    ),
  );
});

describe('what is kept from somebody', () => {
  const SECRET = 'hoàngsa';
  /** Everything asked by somebody who holds no role: of the restricted letter not one word comes back. */
  it('stands in no answer to any question, at any instant', () =>
    fc.assert(
      fc.asyncProperty(deeds, fc.constantFrom(...LETTERS), instants, async (wanted, closed, asOf) => {
        const world = await open();
        try {
          await settle(world);
          const taken = { what: 0, a: LETTERS.indexOf(closed), b: 1, day: '2020-08-12' };
          await perform(world, [taken, ...wanted], (letter) => (letter === closed ? SECRET : 'mở'));
          await world.say(
            `directive-${closed}`,
            'DirectiveRestricted',
            { directiveId: closed, reason: SECRET, basis: SECRET },
            '2020-08-20',
          );
          const viewer = { bodies: [] };
          for (const [name, params] of QUESTIONS) {
            const answer = await told(world, name, params, { asOf, viewer });
            expect([name, params, JSON.stringify(answer).includes(SECRET)]).toEqual([name, params, false]);
          }
          const { items } = await world.answer<{ items: unknown[] }>('search', { text: SECRET, limit: 50 }, { asOf, viewer });
          expect(items).toEqual([]);
        } finally {
          await world.close();
        }
      }),
      RUNS,
    ));
  it('stands in the answers to whom it went and to whom everything is open: the words are there to be kept', async () => {
    const world = await open();
    try {
      await settle(world);
      const [letter] = LETTERS;
      await perform(
        world,
        [
          { what: 0, a: 0, b: 1, day: '2020-08-12' },
          { what: 15, a: 0, b: 1, day: '2020-08-12' },
        ],
        () => SECRET,
      );
      await world.say(`directive-${letter}`, 'DirectiveRestricted', { directiveId: letter, reason: 'x', basis: null }, '2020-08-20');
      const holds = async (at: At) => JSON.stringify(await world.answer('directive', { directiveId: letter }, at)).includes(SECRET);
      expect(await holds({})).toBe(true);
      for (const body of BODIES)
        expect([body, await holds({ viewer: { bodies: [body] } })]).toEqual([body, body === 'town' || body === 'province']);
    } finally {
      await world.close();
    }
  });
  it('has tasks to ask of', () => expect(TASKS).toHaveLength(15));
});
