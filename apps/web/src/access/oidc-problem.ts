import type { Problem } from '../api/problem';

const refusal = (code: string, status: number, vi: readonly [string, string], en: readonly [string, string]): Problem => ({
  ...{ code, status, details: {} },
  words: { vi: { title: vi[0], remedy: vi[1] }, en: { title: en[0], remedy: en[1] } },
});
const TOLD: Readonly<Record<string, Problem>> = {
  'oidc.not-linked': refusal(
    'oidc.not-linked',
    403,
    ['Chưa có tài khoản nào ở đây nối với người này.', 'Xin quản trị hệ thống mở và nối tài khoản.'],
    ['No account here is linked to this person.', 'Ask the system administrator to open and link one.'],
  ),
  'session.account-locked': refusal(
    'session.account-locked',
    403,
    ['Tài khoản đang bị khóa.', 'Liên hệ quản trị hệ thống để được mở khóa.'],
    ['The account is locked.', 'Ask the system administrator to unlock it.'],
  ),
};
const FAILED = refusal(
  'oidc.failed',
  502,
  ['Không đăng nhập được qua máy chủ định danh.', 'Thử lại; nếu vẫn lỗi, báo quản trị hệ thống.'],
  ['Signing in by the identity provider failed.', 'Try again; if it stays, tell the system administrator.'],
);
/** Why the provider of identities sent somebody back without a session; the address names it by its code. Null where it names none. */
export const oidcProblem = (code: unknown): Problem | null => (typeof code === 'string' && code !== '' ? (TOLD[code] ?? FAILED) : null);
