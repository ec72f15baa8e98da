import type { AnyEvent } from '@cascade/event-store/domain';
import { specFor } from '@cascade/event-store/testing';
import { keyDestruction, keysNamedIn, type DestroyKeysOf } from './key-destruction.decider';
import type { KeyDestroyed } from './key.events';

const given = specFor(keyDestruction);
const sealed = (key: string) => ({ $sealed: { key, nonce: 'n', text: 't' } });
const said = (data: object): AnyEvent => ({ type: 'Drafted', version: 1, data });
const letter = (key: string) => said({ letter: { contentHash: 'a', textHash: 'b', key } });
const destroyed = (keyId: string, reason = 'số 07'): KeyDestroyed => ({ type: 'KeyDestroyed', version: 1, data: { keyId, reason } });
const destroy = (over: Partial<DestroyKeysOf['data']> = {}): DestroyKeysOf => ({
  type: 'DestroyKeys',
  data: { stream: 'directive-1', reason: 'số 07', own: null, ...over },
});

describe('the keys of a stream', () => {
  it('are all destroyed, each once', () =>
    given(said({ content: { subject: sealed('1'), items: [{ text: sealed('1') }, { text: sealed('2') }] } }))
      .when(destroy())
      .then(destroyed('1'), destroyed('2')));
  it('stay destroyed: asked again there is nothing to do', () =>
    given(said({ n: sealed('1') }), destroyed('1'))
      .when(destroy())
      .then());
  it('are destroyed one by one as they come', () =>
    given(said({ n: sealed('1') }), destroyed('1'), said({ n: sealed('2') }))
      .when(destroy())
      .then(destroyed('2')));
  it('are those of its files too', () => given(letter('1')).when(destroy()).then(destroyed('1')));
  it('are its own even where only other streams name it', () =>
    given()
      .when(destroy({ stream: 'task-7', own: '7' }))
      .then(destroyed('7')));
  it('are not told twice where it names its own itself', () =>
    given(said({ n: sealed('7') }))
      .when(destroy({ own: '7' }))
      .then(destroyed('7')));
  it('bear the reason without blanks around it', () =>
    given(letter('1'))
      .when(destroy({ reason: ' số 08 ' }))
      .then(destroyed('1', 'số 08')));
  it.each(['', '  \n'])('need a reason: %j', (reason) => given(letter('1')).when(destroy({ reason })).thenRefused('key.reason-missing'));
  it('are none where nothing was closed', () =>
    given(said({ a: 1 }))
      .when(destroy())
      .thenRefused('key.none-named'));
  it('are none where there is no stream', () => given().when(destroy()).thenRefused('key.none-named'));
});
describe('the key of a file with other letters in it', () => {
  const several = [letter('1'), said({ part: { file: { contentHash: 'c', key: 'file-9' } } })];
  it('must be decided upon', () =>
    given(...several)
      .when(destroy())
      .thenRefused('key.file-undecided'));
  it('stays where it is kept', () =>
    given(...several)
      .when(destroy({ files: 'keep' }))
      .then(destroyed('1')));
  it('goes where it is destroyed', () =>
    given(...several)
      .when(destroy({ files: 'destroy' }))
      .then(destroyed('1'), destroyed('file-9')));
  it('can go later', () =>
    given(...several, destroyed('1'))
      .when(destroy({ files: 'destroy' }))
      .then(destroyed('file-9')));
  it('is no question where there is none', () =>
    given(letter('1'))
      .when(destroy({ files: 'keep' }))
      .then(destroyed('1')));
});
describe('what names a key', () => {
  it.each([
    ['a sealed text', { note: sealed('a') }, ['a']],
    ['a sealed text in a list', { items: [{ text: sealed('a') }, null] }, ['a']],
    ['a content beside its hash', { file: { contentHash: 'h', key: 'a' } }, ['a']],
    ['both', { contentHash: 'h', key: 'a', name: sealed('b') }, ['a', 'b']],
    ['no key that stands alone', { key: 'a' }, []],
    ['no key that is none', { contentHash: 'h', key: 7 }, []],
    ['no text', { note: '"$sealed"' }, []],
    ['nothing', null, []],
  ])('is %s', (_, data, keys) => expect(keysNamedIn(data)).toEqual(keys));
});
