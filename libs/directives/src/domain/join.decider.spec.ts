import { specFor } from '@cascade/event-store/testing';
import { join, type JoinCommand } from './join.decider';
import { joinIdOf, type JoinDecision, type JoinEvent } from './join.events';

const given = specFor(join);
const decision: JoinDecision = { joinId: 'j', keptId: 'a', otherId: 'b', reason: 'cùng một văn bản' };
const joining: JoinCommand = { type: 'Join', data: decision };
const parting: JoinCommand = { type: 'KeepApart', data: decision };
const undoing: JoinCommand = { type: 'Undo', data: { joinId: 'j', reason: 'nhầm' } };
const event = (type: JoinEvent['type'], change: Partial<JoinDecision> = {}): JoinEvent => ({
  type,
  version: 2,
  data: { ...decision, ...change },
});

describe('two letters that look like one', () => {
  it('are joined', () => given().when(joining).then(event('ScansJoined')));
  it('are kept apart', () => given().when(parting).then(event('ScansKeptApart')));
  it('have nothing to undo', () => given().when(undoing).then());
  it('are two', () => {
    given()
      .when({ type: 'Join', data: { ...decision, otherId: 'a' } })
      .thenRefused('join.same-letter');
    given()
      .when({ type: 'KeepApart', data: { ...decision, otherId: 'a' } })
      .thenRefused('join.same-letter');
  });
  it.each([joining, parting, undoing])('are not decided of without a reason: %j', (command) =>
    given()
      .when({ ...command, data: { ...command.data, reason: ' ' } } as JoinCommand)
      .thenRefused('join.reason-missing'),
  );
  it('have one decision, whichever is named first', () => expect(joinIdOf('a', 'b')).toBe(joinIdOf('b', 'a')));
});
describe('two that were joined', () => {
  const here = given(event('ScansJoined'));
  it('are joined once', () => here.when(joining).then());
  it('are not joined the other way round', () =>
    here.when({ type: 'Join', data: { ...decision, keptId: 'b', otherId: 'a' } }).thenRefused('join.decided'));
  it('are not kept apart', () => here.when(parting).thenRefused('join.decided'));
  it('are parted again', () => here.when(undoing).then(event('ScansDecisionUndone', { reason: 'nhầm' })));
  it('may then be decided of anew', () =>
    given(event('ScansJoined'), event('ScansDecisionUndone')).when(parting).then(event('ScansKeptApart')));
});
describe('two that were kept apart', () => {
  const here = given(event('ScansKeptApart'));
  it('stay so', () => here.when(parting).then());
  it('are not joined', () => here.when(joining).thenRefused('join.decided'));
  it('are open again once that is undone', () => here.when(undoing).then(event('ScansDecisionUndone', { reason: 'nhầm' })));
});

it('what it does not know changes nothing of a decision', () => {
  const foreign = { type: 'SomethingElse', version: 1, data: {} } as unknown as JoinEvent;
  const [joined] = join.decide(joining, join.initial);
  const state = join.evolve(join.initial, joined!);
  expect(join.evolve(state, foreign)).toBe(state);
});
