import type { PasswordFault } from '@cascade/access/domain';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@cascade/access/domain';
import { DomainError, isDomainError } from '@cascade/event-store/domain';
import type { Words } from '../http/languages';

const words: Readonly<Record<PasswordFault, Words>> = {
  short: {
    vi: `cần ít nhất ${SHORTEST_PASSWORD} ký tự; một câu dài dễ nhớ là tốt nhất`,
    en: `needs ${SHORTEST_PASSWORD} characters at least; a long sentence is best`,
  },
  long: { vi: `dài quá ${LONGEST_PASSWORD} ký tự`, en: `is longer than ${LONGEST_PASSWORD} characters` },
  name: { vi: 'gần như trùng tên đăng nhập', en: 'is hardly more than the sign-in name' },
  repeating: { vi: 'chỉ lặp lại vài ký tự hoặc dãy liền nhau', en: 'only repeats some characters or runs along the keyboard' },
  common: { vi: 'là mật khẩu ai cũng thử đầu tiên', en: 'is one that everybody tries first' },
  same: { vi: 'trùng mật khẩu đang dùng', en: 'is the one in use' },
};
/** A password that will not do is a field like any other. @throws DomainError `request.invalid` naming `field` */
export const namingField = async <T>(field: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (isDomainError(error, 'password.unusable'))
      throw new DomainError('request.invalid', { errors: [{ field, ...words[error.details.fault] }] });
    throw error;
  }
};
