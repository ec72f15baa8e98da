import { specFor } from '@cascade/event-store/testing';
import { directive, type DirectiveCommand } from './directive.decider';
import type { DirectiveEvent } from './directive.events';
import { opennessOf } from './restriction';
import { aContent } from './sample-content';

const given = specFor(directive);
const directiveId = 'letter-of-ben-cat';
const drafted: DirectiveEvent = { type: 'Drafted', version: 1, data: { directiveId, content: aContent(), answersDelivery: null } };
const discarded: DirectiveEvent = { type: 'DraftDiscarded', version: 2, data: { directiveId, reason: 'thừa', answeredBy: null } };
const data = { directiveId, reason: 'nội bộ', basis: 'Lưu hành nội bộ' };
const restricted: DirectiveEvent = { type: 'DirectiveRestricted', version: 1, data };
const lifted: DirectiveEvent = { type: 'RestrictionLifted', version: 1, data: { directiveId, reason: 'đã công bố' } };
const restrict: DirectiveCommand = { type: 'Restrict', data };
const lift: DirectiveCommand = { type: 'LiftRestriction', data: { directiveId, reason: 'đã công bố' } };
const fold = (...events: DirectiveEvent[]) => events.reduce((state, event) => directive.evolve(state, event), directive.initial);

describe('who may read a document', () => {
  it.each([[[drafted]], [[drafted, discarded]]])('is narrowed in any state: %#', (events) =>
    given(...events)
      .when(restrict)
      .then(restricted),
  );
  it('is narrowed once', () => given(drafted, restricted).when(restrict).then());
  it('is widened again, and again narrowed', async () => {
    await given(drafted, restricted).when(lift).then(lifted);
    await given(drafted, restricted, lifted).when(restrict).then(restricted);
  });
  it('is widened where nothing was said: the order it answers may be restricted', () => given(drafted).when(lift).then(lifted));
  it('is widened once', () => given(drafted, lifted).when(lift).then());
  it.each([restrict, lift])('is nobody’s of a document that nobody knows: %#', (command) =>
    given().when(command).thenRefused('directive.unknown'),
  );
  it.each([
    { ...restrict, data: { ...data, reason: ' ' } } as DirectiveCommand,
    { ...lift, data: { directiveId, reason: '' } } as DirectiveCommand,
  ])('changes with a reason only: %#', (command) => given(drafted).when(command).thenRefused('restriction.reason-missing'));
  it('takes a sealed reason as one', () =>
    given(drafted)
      .when({ type: 'Restrict', data: { ...data, reason: { $sealed: { key: directiveId, nonce: 'n', text: 't' } } } })
      .then({ ...restricted, data: { ...data, reason: { $sealed: { key: directiveId, nonce: 'n', text: 't' } } } }));
  it('stays through what happens to the document', () => {
    expect(opennessOf(fold(drafted))).toBeNull();
    expect(opennessOf(fold(drafted, restricted, discarded))).toBe('restricted');
    expect(opennessOf(fold(restricted, drafted, lifted))).toBe('open');
  });
});
