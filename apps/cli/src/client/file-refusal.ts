import { Refused } from './client';

/** A file that cannot be read, told as every other refusal. */
export const fileRefusal = (path: string, error: unknown): Refused => {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const reasons: Readonly<Record<string, readonly [string, string]>> = {
    ENOENT: ['không có tệp này', 'there is no such file'],
    EISDIR: ['đây là thư mục', 'it is a folder'],
    EACCES: ['không có quyền đọc', 'it may not be read'],
  };
  const [vi, en] = reasons[code] ?? [message, message];
  const words = {
    vi: { title: `Không đọc được ${path}: ${vi}`, remedy: 'Kiểm tra đường dẫn rồi thử lại.' },
    en: { title: `${path} cannot be read: ${en}`, remedy: 'Check the path and try again.' },
  };
  return new Refused({ type: '/problems/file.unreadable', status: 422, code: 'file.unreadable', ...words.vi, details: { path }, words });
};
