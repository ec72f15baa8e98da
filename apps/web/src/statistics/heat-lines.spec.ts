import { countStates, HEAT_SIGNS, HEAT_STATES, lastState, linesIn, roundedAmount, stateOfCell } from './heat-lines';

const cell = (verdict: string, amount: number | null = 12) => ({ amount, unit: '%', verdict });
const line = (name: string, ...cells: ReturnType<typeof cell>[]) => ({ name, cells });

describe('a cell of the map', () => {
  it.each(['met', 'notMet', 'undecided', 'notComparable'] as const)('with a figure stands as the server judged: %s', (verdict) =>
    expect(stateOfCell(cell(verdict))).toBe(verdict),
  );
  it('without a figure stands nowhere, whatever is said of it', () => {
    expect(stateOfCell(cell('unknown', null))).toBe('none');
    expect(stateOfCell(cell('met', null))).toBe('none');
    expect(stateOfCell(undefined)).toBe('none');
  });
  it('with a figure of 0 has one', () => expect(stateOfCell(cell('notMet', 0))).toBe('notMet'));
  it('with a word that is not known here is not comparable', () => expect(stateOfCell(cell('someday'))).toBe('notComparable'));
  it('has a sign of its own for every state', () => expect(new Set(Object.values(HEAT_SIGNS)).size).toBe(HEAT_STATES.length));
});
describe('bodies of the map', () => {
  const lines = [
    line('Bến Cát', cell('notMet'), cell('met')),
    line('Dĩ An', cell('met'), cell('notMet')),
    line('Thuận An', cell('unknown', null), cell('unknown', null)),
    line('Tân Uyên', cell('notMet'), cell('met')),
    line('Phú Giáo'),
  ];
  it('stand as at the close of the last day', () => expect(lines.map(lastState)).toEqual(['met', 'notMet', 'none', 'met', 'none']));
  it('are counted by how they stand, what is behind first, what nobody is in left out', () =>
    expect(countStates(lines)).toEqual([
      { state: 'notMet', count: 1 },
      { state: 'met', count: 2 },
      { state: 'none', count: 2 },
    ]));
  it('of none are no counts', () => expect(countStates([])).toEqual([]));
  it('are narrowed to how they stand, in their order', () =>
    expect(linesIn(lines, 'met').map(({ name }) => name)).toEqual(['Bến Cát', 'Tân Uyên']));
  it('are all where nothing is asked', () => expect(linesIn(lines, undefined)).toBe(lines));
  it('are as many in all states together as there are', () =>
    expect(HEAT_STATES.reduce((sum, state) => sum + linesIn(lines, state).length, 0)).toBe(lines.length));
});
describe('a figure', () => {
  it.each([
    [66.666_666, 66.67],
    [70, 70],
    [0.004, 0],
    [-1.005, -1],
  ])('%d is shown as %d', (amount, shown) => expect(roundedAmount(amount)).toBeCloseTo(shown, 5));
});
