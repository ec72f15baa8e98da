import { changed, MOST_BYTES, progressOf, queued, refusalOf, stopped, isBlank } from './import-queue';

const file = (id: string, name = `${id}.txt`, size = 10) => ({ id, name, size });
describe('a file before it is sent', () => {
  it.each([
    ['letter.pdf', 10, null],
    ['QĐ 12.DOCX', 10, null],
    ['khong-duoi', 10, null],
    ['bang.xlsx', 10, 'kind'],
    ['anh.exe', 10, 'kind'],
    ['letter.pdf', 0, 'empty'],
    ['letter.pdf', MOST_BYTES, null],
    ['letter.pdf', MOST_BYTES + 1, 'too-large'],
  ])('%s with %d bytes: %s', (name, size, refusal) => expect(refusalOf({ name, size })).toBe(refusal));
});
describe('the queue', () => {
  it('takes files behind those that are there; wrong kinds stand there refused', () => {
    const queue = queued(queued([], [file('a')]), [file('b'), file('c', 'c.xlsx')]);
    expect(queue.map(({ id, state, refusal }) => [id, state, refusal])).toEqual([
      ['a', 'waiting', null],
      ['b', 'waiting', null],
      ['c', 'refused', 'kind'],
    ]);
  });
  it('takes a file that waits already only once, and one that is over again', () => {
    const once = queued([], [file('a', 'x.txt'), file('b', 'x.txt')]);
    expect(once).toHaveLength(1);
    expect(queued(changed(once, 'a', { state: 'done' }), [file('c', 'x.txt')])).toHaveLength(2);
  });
  it('says how far it is, and what came of it', () => {
    const queue = queued([], [file('a'), file('b'), file('c')]);
    const half = changed(
      changed(queue, 'a', {
        state: 'done',
        letters: [
          { directiveId: '1', waiting: 2, isBlank: false },
          { directiveId: '2', waiting: 0, isBlank: false },
          { directiveId: '3', waiting: 0, isBlank: true },
        ],
      }),
      'b',
      { state: 'sending' },
    );
    expect(progressOf(half)).toEqual({ all: 3, over: 1, isRunning: true, letters: 3, waiting: 2 });
    expect(progressOf([])).toEqual({ all: 0, over: 0, isRunning: false, letters: 0, waiting: 0 });
  });
  it('is let go from where it is; what is done stays done', () => {
    const queue = changed(changed(queued([], [file('a'), file('b'), file('c')]), 'a', { state: 'known' }), 'b', { state: 'sending' });
    expect(stopped(queue).map(({ state }) => state)).toEqual(['known', 'stopped', 'stopped']);
    expect(progressOf(stopped(queue)).isRunning).toBe(false);
  });
});
describe('a mark of the reader', () => {
  it.each([
    ['/symbol/number struck', true],
    ['/symbol/number blank', true],
    ['/issuedOn incomplete', true],
    ['/documentType inferred', false],
    ['/items/0/deadline blank', false],
  ])('%s says that number or day are missing: %j', (warning, is) => expect(isBlank(warning)).toBe(is));
});
