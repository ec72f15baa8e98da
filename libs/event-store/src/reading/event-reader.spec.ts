import { eventReader, type StoredRow } from './event-reader';

const row = (over: Partial<StoredRow> = {}): StoredRow => ({
  id: 'id',
  stream: 'note-1',
  revision: 0n,
  position: 1n,
  type: 'Noted',
  version: 1,
  data: '{"words":"a"}',
  metadata: '{"actor":"x"}',
  ...over,
});

describe('an event reader', () => {
  it('parses nothing before it is asked for, and once', () => {
    let steps = 0;
    const read = eventReader({
      versions: { Noted: 2 },
      upcasters: { 'Noted@1': (data: object) => ((steps += 1), { ...data, new: true }) },
    });
    const event = read(row());
    expect(steps).toBe(0);
    expect(event.data).toEqual({ words: 'a', new: true });
    expect(event.data).toBe(event.data);
    expect(steps).toBe(1);
    expect(read(row({ data: 'no JSON', metadata: 'no JSON' })).text.data).toBe('no JSON');
  });
  it('names the upcaster that a catalogue lacks', () => {
    const read = eventReader({ versions: { Noted: 3 }, upcasters: { 'Noted@1': (data: object) => data } });
    expect(() => read(row())).toThrow("no upcaster 'Noted@2'");
  });
  it('refuses what is newer before anything of it is handed out', () => {
    const read = eventReader({ versions: { Noted: 1 }, upcasters: {} });
    expect(() => read(row({ version: 2 }))).toThrow('event.newer-than-code');
  });
});
