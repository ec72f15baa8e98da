import type { Label, LabelStyle } from './labels';
import { labelsBehind } from './labels-behind';

const label = (style: LabelStyle, ordinal: number): Label => ({ style, ordinal, mark: String(ordinal), length: 2 });
const [one, dash, two, part] = [label('number', 1), label('dash', 0), label('number', 2), label('part', 1)];

describe('labels behind', () => {
  it('are found from the end, over what does not count, and none beyond what ends a list', () => {
    const next = (each: Label, behind: Label | null) => (each.style === 'part' ? null : each.style === 'number' ? each : behind);
    expect(labelsBehind([one, null, dash, two, part, one], next)).toEqual([two, two, two, null, one, null]);
  });
  it('are none of nothing', () => expect(labelsBehind([], (each) => each)).toEqual([]));
  it('are none behind lines without a label', () => expect(labelsBehind([null, null], (each) => each)).toEqual([null, null]));
});
