import { AskedBefore } from './asked-before';

const asked = (body: unknown, url = '/api/directives') => ({ method: 'POST', url, body });
const reused = expect.objectContaining({ code: 'idempotency-key.reused' });

describe('a key that was used', () => {
  const before = new AskedBefore();
  before.done('c1', asked({ subject: 'A' }));
  it('is good for the same request again', () => expect(() => before.check('c1', asked({ subject: 'A' }))).not.toThrow());
  it('is refused with another body', () => expect(() => before.check('c1', asked({ subject: 'B' }))).toThrow(reused));
  it('is refused at another address', () => expect(() => before.check('c1', asked({ subject: 'A' }, '/api/registers'))).toThrow(reused));
  it('says nothing of other keys', () => expect(() => before.check('c2', asked({ subject: 'B' }))).not.toThrow());
  it('tells letters apart by their bytes', () => {
    before.done('c3', asked(Buffer.from('one')));
    expect(() => before.check('c3', asked(Buffer.from('one')))).not.toThrow();
    expect(() => before.check('c3', asked(Buffer.from('two')))).toThrow(reused);
  });
  it('is forgotten, never mistaken, when very many came after it', () => {
    for (let n = 0; n < 20_000; n += 1) before.done(`later-${n}`, asked(n));
    expect(() => before.check('c1', asked({ subject: 'B' }))).not.toThrow();
    expect(() => before.check('later-19999', asked(0))).toThrow(reused);
  });
});
