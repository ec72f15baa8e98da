import { LetterText } from '../text/letter-text';
import { listLeadBefore } from './enumerations';

const leadOf = (before: string): unknown => {
  const letter = new LetterText(`${before}số 12/QĐ-UBND`);
  const lead = listLeadBefore(letter, 0, before.length);
  return lead && { type: lead.type, owner: lead.owner && letter.valueOf(lead.owner) };
};

describe('the lead of a list of documents', () => {
  it('says the type of all', () => expect(leadOf('Thực hiện các Quyết định: ')).toEqual({ type: 'Quyết định', owner: null }));
  it('says who issued them', () => expect(leadOf('theo các Công văn của UBND tỉnh: ')).toEqual({ type: 'Công văn', owner: 'UBND tỉnh' }));
  it('may leave the type open', () => expect(leadOf('tại các văn bản: ')).toEqual({ type: null, owner: null }));
  it('is none without a list', () => expect(leadOf('Thực hiện Quyết định ')).toBeNull());
  it('does not reach over a sentence', () => expect(leadOf('Rà soát các Quyết định: đã hết hiệu lực. Theo văn bản ')).toBeNull());
});
