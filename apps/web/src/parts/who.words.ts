import { defineWords } from '../words/words';

export const whoWords = defineWords({
  'who.system': { vi: 'hệ thống', en: 'the system' },
  'who.local': { vi: 'người giữ máy chủ (dòng lệnh)', en: 'whoever holds the server (command line)' },
  'who.sample': { vi: 'dữ liệu mẫu', en: 'the sample' },
  'who.left': { vi: '{name} (đã nghỉ)', en: '{name} (has left)' },
  'who.forgotten': { vi: 'một người đã được xóa tên', en: 'somebody whose name was erased' },
});
