import { defineWords } from '../words/words';

export const accessWords = defineWords({
  product: { vi: 'Chuỗi chỉ đạo', en: 'Directive cascade' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  'sign-in': { vi: 'Đăng nhập', en: 'Sign in' },
  'sign-in.by': { vi: 'Đăng nhập qua {name}', en: 'Sign in by {name}' },
  'sign-in.forgot': {
    vi: 'Quên mật khẩu: xin quản trị hệ thống cấp liên kết đặt lại.',
    en: 'Forgot the password: ask the system administrator for a link.',
  },
  name: { vi: 'Tên đăng nhập', en: 'Sign-in name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  'password.present': { vi: 'Mật khẩu đang dùng', en: 'Present password' },
  'password.new': { vi: 'Mật khẩu mới', en: 'New password' },
  'password.again': { vi: 'Nhập lại mật khẩu mới', en: 'New password again' },
  'password.about': {
    vi: 'Ít nhất 12 ký tự; một câu dài dễ nhớ là tốt nhất.',
    en: '12 characters at least; a long sentence that you remember is best.',
  },
  'password.differs': { vi: 'hai lần nhập không giống nhau', en: 'the two are not the same' },
  'password.again.missing': { vi: 'nhập lại mật khẩu mới', en: 'type the new password again' },
  change: { vi: 'Đổi mật khẩu', en: 'Change password' },
  'change.first': {
    vi: 'Mật khẩu lần đầu do người khác cấp: hãy đặt mật khẩu của riêng mình.',
    en: 'Your first password was chosen by somebody else: choose one of your own.',
  },
  'change.link': { vi: 'Đặt mật khẩu', en: 'Choose a password' },
  'change.others': { vi: 'Mọi phiên làm việc khác của tài khoản này sẽ kết thúc.', en: 'All other sessions of this account will end.' },
  back: { vi: 'Quay lại', en: 'Back' },
  setup: { vi: 'Lập tài khoản quản trị hệ thống', en: 'Set up the system administrator' },
  'setup.about': {
    vi: 'Tài khoản đầu tiên: mở tài khoản cho người khác, giữ danh mục cơ quan và lịch làm việc.',
    en: 'The first account: it opens accounts for others and keeps bodies and calendar.',
  },
  'setup.no-link': {
    vi: 'Trang này mở bằng liên kết mà máy chủ in ra khi khởi động.',
    en: 'This page opens by the link that the server prints when it starts.',
  },
  fullName: { vi: 'Họ tên', en: 'Full name' },
  'name.about': { vi: '3 đến 64 ký tự a–z, 0–9 và . _ @ -', en: '3 to 64 of a–z, 0–9 and . _ @ -' },
});
