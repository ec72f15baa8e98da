import { Refused } from './client';

/** A file that cannot be read or written, told as every other refusal. */
export const fileRefusal = (path: string, error: unknown, work: 'read' | 'write' = 'read'): Refused => {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const reasons: Readonly<Record<string, readonly [string, string]>> = {
    ENOENT: work === 'read' ? ['không có tệp này', 'there is no such file'] : ['không có thư mục này', 'there is no such folder'],
    ENOTDIR: ['đường dẫn đi qua một tệp', 'its path leads through a file'],
    ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
    EROFS: ['ổ đĩa chỉ đọc', 'the disk is read-only'],
    EISDIR: ['đây là thư mục', 'it is a folder'],
    EACCES: ['không có quyền', 'it is not permitted'],
  };
  const [vi, en] = reasons[code] ?? [message, message];
  const words = {
    vi: { title: `${work === 'read' ? 'Không đọc được' : 'Không ghi được'} ${path}: ${vi}`, remedy: 'Kiểm tra đường dẫn rồi thử lại.' },
    en: { title: `${path} cannot be ${work === 'read' ? 'read' : 'written'}: ${en}`, remedy: 'Check the path and try again.' },
  };
  const problem = work === 'read' ? 'file.unreadable' : 'file.unwritable';
  return new Refused({ type: `/problems/${problem}`, status: 422, code: problem, ...words.vi, details: { path }, words });
};
