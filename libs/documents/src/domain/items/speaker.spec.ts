import { isHeadLost } from './speaker';

const addressees = [{ start: 10, end: 40 }];
describe('a letter whose head is lost', () => {
  it.each([
    ['of no type', { documentType: null, issuer: null, addressees }, true],
    ['a dispatch to nobody', { documentType: 'Công văn', issuer: null, addressees: [] }, true],
    ['a dispatch to a speck', { documentType: 'Công văn', issuer: null, addressees: [{ start: 10, end: 12 }] }, true],
    ['a dispatch', { documentType: 'Công văn', issuer: null, addressees }, false],
    ['a plan to nobody', { documentType: 'Kế hoạch', issuer: null, addressees: [] }, false],
  ])('%s: %s', (_, speaker, expected) => expect(isHeadLost(speaker)).toBe(expected));
});
