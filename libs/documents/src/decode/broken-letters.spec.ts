import { hasBrokenLetters } from './broken-letters';

const times = (text: string): string => `${text}\n`.repeat(30);

describe('the letters of a text layer', () => {
  it('are broken where alphabets are mixed', () =>
    expect(hasBrokenLetters(times('ĈӝF OұS - 7ӵ do - +ҥQK ph˙c; QKұQ ÿѭӧF CÙng YăQ'))).toBe(true));
  it.each([
    ['Vietnamese', 'Độc lập - Tự do - Hạnh phúc; nhận được Công văn'],
    ['Vietnamese in a legacy encoding', '§éc lËp - Tù do - H¹nh phóc; nhËn ®­îc C«ng v¨n'],
    ['Russian', 'Независимость - Свобода - Счастье'],
    ['English with a formula', 'The angle α of the plane is given by the table below'],
  ])('are whole in %s', (_, text) => expect(hasBrokenLetters(times(text))).toBe(false));
  it('are not judged by a few', () => expect(hasBrokenLetters('ĈӝF OұS')).toBe(false));
});
