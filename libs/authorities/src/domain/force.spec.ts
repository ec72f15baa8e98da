import { forceOf } from './force';

describe('force', () => {
  it.each([
    ['Giao', true, 'binding'],
    ['Yêu cầu', true, 'binding'],
    ['Đề nghị', true, 'binding'],
    ['đề nghị', false, 'request'],
    ['Giao', false, 'request'],
    ['Yêu cầu', false, 'request'],
    [null, true, 'binding'],
    [null, false, 'request'],
    ['Khuyến khích', true, 'encouragement'],
    ['KHUYẾN KHÍCH', false, 'encouragement'],
    ['khuyến nghị', true, 'encouragement'],
    ['Khuyến nông', true, 'binding'],
    ['', true, 'binding'],
  ] as const)('of %p to a body commanded: %p is %s', (verb, commanded, force) => expect(forceOf(verb, commanded)).toBe(force));
});
