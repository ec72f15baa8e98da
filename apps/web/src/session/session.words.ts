import { defineWords } from '../words/words';

export const sessionWords = defineWords({
  menu: { vi: 'Tài khoản', en: 'Account' },
  'menu.password': { vi: 'Đổi mật khẩu', en: 'Change password' },
  'menu.profile': { vi: 'Họ tên và địa chỉ thư', en: 'Name and address' },
  'menu.out': { vi: 'Đăng xuất', en: 'Sign out' },
  'menu.out.all': { vi: 'Đăng xuất mọi nơi', en: 'Sign out everywhere' },
  'over.title': { vi: 'Phiên làm việc đã hết', en: 'Your session has ended' },
  'over.about': {
    vi: 'Nhập mật khẩu để làm tiếp; những gì đang nhập trên trang vẫn còn nguyên.',
    en: 'Type your password to go on; nothing you typed on the page is lost.',
  },
  'over.else': { vi: 'Đăng nhập tài khoản khác', en: 'Sign in as somebody else' },
  name: { vi: 'Tên đăng nhập', en: 'Sign-in name' },
  fullName: { vi: 'Họ tên', en: 'Full name' },
  email: { vi: 'Địa chỉ thư', en: 'Mail address' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  'sign-in': { vi: 'Đăng nhập', en: 'Sign in' },
  save: { vi: 'Lưu', en: 'Save' },
  'role.analyst': { vi: 'phân tích', en: 'analyst' },
  'role.auditor': { vi: 'kiểm tra', en: 'auditor' },
  'role.administrator': { vi: 'quản trị', en: 'administrator' },
  'role.systemAdministrator': { vi: 'quản trị hệ thống', en: 'system administrator' },
  'role.at': { vi: '{role} · {body}', en: '{role} · {body}' },
  'role.none': { vi: 'chưa có vai trò nào: xin quản trị hệ thống cấp', en: 'no role yet: ask the system administrator' },
  language: { vi: 'English', en: 'Tiếng Việt' },
});
