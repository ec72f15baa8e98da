import { barLine, progressBar } from './progress';

describe('a progress bar', () => {
  it.each([
    [0, '[······························]   0 %  x'],
    [0.5, '[███████████████···············]  50 %  x'],
    [1, '[██████████████████████████████] 100 %  x'],
    [1.2, '[██████████████████████████████] 100 %  x'],
    [-0.1, '[······························]   0 %  x'],
    [Number.NaN, '[······························]   0 %  x'],
  ])('at %d', (share, line) => expect(barLine(share, 'x')).toBe(line));
  it('moves in place on a terminal', () => {
    const written: string[] = [];
    const bar = progressBar({ err: () => undefined }, { isTTY: true, write: (text) => written.push(text) });
    for (const share of [0, 0, 1]) bar.show(share, 'x');
    bar.end();
    expect(written).toHaveLength(3);
    expect(written[0]).toMatch(/^\r/);
    expect(written.at(-1)).toBe('\n');
  });
  it('is a line now and then elsewhere, and none where it is soon done', () => {
    const lines: string[] = [];
    let now = 0;
    const bar = progressBar({ err: (text) => lines.push(text) }, { write: () => undefined }, () => now);
    for (let step = 0; step < 100; step += 1) bar.show(step / 100, 'x');
    expect(lines).toEqual([]);
    for (let step = 0; step < 100; step += 1) {
      now += 1_000;
      bar.show(step / 100, 'x');
    }
    bar.end();
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe(barLine(0.14, 'x'));
  });
});
