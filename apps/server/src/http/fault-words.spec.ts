import { faultInWords } from './fault-words';
import { problems } from './problems';

describe('a refusal that was kept as a code', () => {
  it.each(['key.missing', 'DomainError: key.missing', ' key.missing\n'])('is told in words: %j', (error) =>
    expect(faultInWords(error)).toEqual({
      vi: 'Mất khóa. Khôi phục bản sao lưu cùng khóa vào thư mục mới: cascade restore DIR --keys DIR --data DIR.',
      en: 'The key is missing. Restore the backup with its keys into a new folder: cascade restore DIR --keys DIR --data DIR.',
    }),
  );
  it.each(Object.keys(problems))('leaves no gap where details are not known: %s', (code) => {
    const { vi, en } = faultInWords(code)!;
    for (const words of [vi, en]) expect(words).not.toMatch(/[{}]|""|\(\)|“”/);
  });
  it.each(["TypeError: Cannot read properties of undefined (reading 'id')", 'no.such-code', '', 'toString'])('is none: %j', (error) =>
    expect(faultInWords(error)).toBeNull(),
  );
});
