import { inOrderOfTime, lastRecorded, openedText, standing } from './standing';

const said = (from: number, ordinal: number) => ({ from, ordinal });

describe('what stands of statements that exclude each other', () => {
  it('is all of them where they were recorded in the order of time', () =>
    expect(standing([said(1, 1), said(2, 2), said(3, 3)])).toEqual([said(1, 1), said(2, 2), said(3, 3)]));
  it('passes over one that was contradicted by a later one about an earlier time', () =>
    expect(standing([said(1, 1), said(5, 2), said(3, 3)])).toEqual([said(1, 1), said(3, 3)]));
  it('lets the last of one instant stand last', () => expect(standing([said(1, 2), said(1, 1)])).toEqual([said(1, 1), said(1, 2)]));
  it('is nothing of nothing', () => expect(standing([])).toEqual([]));
});
describe('the order of time', () => {
  it('keeps those of one instant in the order of recording', () =>
    expect(inOrderOfTime([said(2, 3), said(1, 9), said(2, 1)])).toEqual([said(1, 9), said(2, 1), said(2, 3)]));
});
describe('the last recorded', () => {
  it('is the one with the highest ordinal, whatever time it speaks of', () =>
    expect(lastRecorded([said(9, 1), said(1, 7), said(5, 2)])).toEqual(said(1, 7)));
  it('is none of none', () => expect(lastRecorded([])).toBeUndefined());
});
describe('an opened text', () => {
  it('is the string that was sealed', () => expect(openedText('nội dung')).toBe('nội dung'));
  it('is null once its key is destroyed', () => expect(openedText(null)).toBeNull());
  it('is null where nobody opened it', () => expect(openedText({ $sealed: {} })).toBeNull());
});
