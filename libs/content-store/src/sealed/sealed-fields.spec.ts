import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { isSealed, type Sealed } from '@cascade/event-store/domain';
import type { KeyStore } from '../keys/key-store';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { sealedFields, type SealedFields } from './sealed-fields';

describe('a sealed field', () => {
  let keys: KeyStore;
  let fields: SealedFields;
  let keyId: string;
  beforeAll(async () => {
    keys = openKeyStore(freshFolder());
    fields = sealedFields(keys);
    keyId = await keys.create();
  });
  afterAll(() => keys.close());
  const changed = ({ $sealed }: Sealed, part: Partial<Sealed['$sealed']>): Sealed => ({ $sealed: { ...$sealed, ...part } });

  it('gives back any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(fields.unseal(fields.seal(text, keyId))).toBe(text);
      }),
    ));
  it('survives being written as JSON', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read: unknown = JSON.parse(JSON.stringify(fields.seal(text, keyId)));
        expect(isSealed(read) && fields.unseal(read)).toBe(text);
      }),
    ));
  it('keeps Vietnamese as it was written, composed or not', () => {
    for (const text of ['Bà Nguyễn Thị Bé, ấp 3, xã Định Hòa', 'Nguyễn'.normalize('NFD'), '']) {
      expect(fields.unseal(fields.seal(text, keyId))).toBe(text);
    }
  });
  it('takes a very long text', () => {
    const text = 'Đề nghị '.repeat(50_000);
    expect(fields.unseal(fields.seal(text, keyId))).toBe(text);
  });
  it('does not show its text, and looks different each time', () => {
    const [one, other] = [fields.seal('Nguyễn Thị Bé', keyId), fields.seal('Nguyễn Thị Bé', keyId)];
    expect(Buffer.from(one.$sealed.text, 'base64url').includes('Nguyễn')).toBe(false);
    expect(other.$sealed.text).not.toBe(one.$sealed.text);
    expect(one.$sealed).toEqual({ key: keyId, nonce: expect.stringMatching(/^[\w-]{16}$/), text: expect.stringMatching(/^[\w-]+$/) });
  });
  it('never repeats a nonce, also beyond those drawn at a time', () => {
    const nonces = new Set(Array.from({ length: 5000 }, () => fields.seal('', keyId).$sealed.nonce));
    expect(nonces.size).toBe(5000);
  });
  it('is opened by nothing but its key', async () => {
    const sealed = fields.seal('Nguyễn Thị Bé', keyId);
    const other = await keys.create();
    expect(() => fields.unseal(changed(sealed, { key: other }))).toThrow(
      expect.objectContaining({ code: 'sealed.damaged', details: { keyId: other } }),
    );
  });
  it('is known to be damaged wherever one byte changed', () => {
    const sealed = fields.seal('Nguyễn Thị Bé', keyId);
    const flipped = (text: string, at: number) => {
      const bytes = Buffer.from(text, 'base64url');
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      return bytes.toString('base64url');
    };
    fc.assert(
      fc.property(fc.nat(200), fc.constantFrom('nonce' as const, 'text' as const), (at, part) => {
        const damaged = changed(sealed, { [part]: flipped(sealed.$sealed[part], at) });
        expect(() => fields.unseal(damaged)).toThrow(expect.objectContaining({ code: 'sealed.damaged' }));
      }),
    );
  });
  it.each([
    ['text', ''],
    ['text', 'AAAA'],
    ['nonce', ''],
    ['nonce', 'AAAA'],
  ] as const)('is damaged with a %s of %j', (part, value) => {
    const damaged = changed(fields.seal('x', keyId), { [part]: value });
    expect(() => fields.unseal(damaged)).toThrow(expect.objectContaining({ code: 'sealed.damaged' }));
  });
  it('is null once its key is destroyed, and nothing more is sealed under it', async () => {
    const forgotten = await keys.create();
    const sealed = fields.seal('Nguyễn Thị Bé', forgotten);
    keys.destroy(forgotten);
    expect(fields.unseal(sealed)).toBeNull();
    expect(() => fields.seal('x', forgotten)).toThrow(expect.objectContaining({ code: 'key.destroyed', details: { keyId: forgotten } }));
  });
  it('is null after its key was destroyed, though it was opened a moment ago', async () => {
    const forgotten = await keys.create();
    const sealed = fields.seal('Nguyễn Thị Bé', forgotten);
    expect([fields.unseal(sealed), fields.unseal(sealed)]).toEqual(['Nguyễn Thị Bé', 'Nguyễn Thị Bé']);
    keys.destroy(forgotten);
    expect(fields.unseal(sealed)).toBeNull();
  });
  it('is damaged with the nonce or the key of another, though it was opened a moment ago', async () => {
    const [sealed, other] = [fields.seal('Nguyễn Thị Bé', keyId), fields.seal('Nguyễn Thị Bé', keyId)];
    const key = await keys.create();
    fields.unseal(sealed);
    for (const part of [{ nonce: other.$sealed.nonce }, { key }])
      expect(() => fields.unseal(changed(sealed, part))).toThrow(expect.objectContaining({ code: 'sealed.damaged' }));
  });
  it('opens again what it has long forgotten', () => {
    const sealed = Array.from({ length: 2_500 }, (_, place) => fields.seal(`dòng ${place}`, keyId));
    for (let round = 0; round < 2; round += 1)
      for (const [place, each] of sealed.entries()) expect(fields.unseal(each)).toBe(`dòng ${place}`);
  });
  it('names the key that is missing', () => {
    const unknown = randomUUID();
    const sealed = changed(fields.seal('x', keyId), { key: unknown });
    const missing = expect.objectContaining({ code: 'key.missing', details: { keyId: unknown, path: keys.path } });
    expect(() => fields.unseal(sealed)).toThrow(missing);
    expect(() => fields.seal('x', unknown)).toThrow(missing);
  });
});
