import { EMPTY_SUCCESSION, heirMistake, placesOf, successionBody, type SuccessionForm } from './succession-form';

const heir = (authorityId: string) => ({ authorityId, name: authorityId.toUpperCase() });
const form = (change: Partial<SuccessionForm>): SuccessionForm => ({ ...EMPTY_SUCCESSION, ...change });

describe('who takes over from a body', () => {
  it('is one where it is merged', () => expect(placesOf(form({ heirs: [heir('a'), heir('b')] }))).toEqual([heir('a')]));
  it('are two or more where it is split, with a place for one more', () => {
    expect(placesOf(form({ kind: 'split' }))).toEqual([null, null]);
    expect(placesOf(form({ kind: 'split', heirs: [heir('a'), null] }))).toEqual([heir('a'), null]);
    expect(placesOf(form({ kind: 'split', heirs: [heir('a'), heir('b')] }))).toEqual([heir('a'), heir('b'), null]);
  });
  it('is nobody where it ends', () => expect(placesOf(form({ kind: 'end', heirs: [heir('a')] }))).toEqual([]));
});
describe('what is wrong about it', () => {
  it.each([
    [form({}), 'succession.heir.missing'],
    [form({ kind: 'partial' }), 'succession.heir.missing'],
    [form({ kind: 'split', heirs: [heir('a')] }), 'succession.heirs.missing'],
    [form({ kind: 'split', heirs: [heir('a'), heir('a')] }), 'succession.heir.twice'],
    [form({ heirs: [heir('self')] }), 'succession.heir.itself'],
    [form({ heirs: [heir('a')] }), null],
    [form({ kind: 'split', heirs: [heir('a'), heir('b')] }), null],
    [form({ kind: 'end' }), null],
  ])('%j: %s', (typed, mistake) => expect(heirMistake(typed, 'self')).toBe(mistake));
});
describe('what is sent', () => {
  it('names heirs with what they take', () =>
    expect(successionBody(form({ kind: 'split', heirs: [heir('a'), heir('b')], legalBasis: ' 1/NQ ', occurredAt: '2020-09-01' }))).toEqual({
      kind: 'split',
      successors: [
        { authorityId: 'a', extent: 'partial' },
        { authorityId: 'b', extent: 'partial' },
      ],
      legalBasis: '1/NQ',
      occurredAt: '2020-09-01',
    }));
  it('leaves a day out that was not said', () =>
    expect(successionBody(form({ heirs: [heir('a')], legalBasis: '1/NQ' }))).toEqual({
      kind: 'merge',
      successors: [{ authorityId: 'a', extent: 'full' }],
      legalBasis: '1/NQ',
    }));
});
