import type { Language } from '../words/language';

/** What the server says of a refusal (RFC 9457), in both languages. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Fields that are not right, each with its own sentence. */
  readonly errors?: readonly { readonly field: string; readonly vi: string; readonly en: string }[];
  readonly words: Readonly<Record<Language, { readonly title: string; readonly remedy: string }>>;
}
/** A request that was refused, or (problem null) that never got an answer. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem | null) {
    super(problem?.code ?? 'connection.lost');
  }
  get isSignedOut(): boolean {
    return this.problem?.status === 401;
  }
  /** Somebody else was faster: the same order or task moved on meanwhile. */
  get isConflict(): boolean {
    return this.problem?.status === 409 || this.problem?.status === 412;
  }
}
const UNREADABLE = {
  vi: { title: 'Máy chủ trả lời không rõ', remedy: 'Thử lại sau ít phút; nội dung đã nhập vẫn còn trên màn hình.' },
  en: {
    title: 'The server gave an answer that cannot be read',
    remedy: 'Try again in some minutes; what you typed is still on the screen.',
  },
};
const CONNECTION_LOST = {
  vi: { title: 'Mất kết nối với máy chủ', remedy: 'Nội dung đã nhập vẫn còn; kiểm tra mạng rồi thử lại.' },
  en: { title: 'The connection to the server is lost', remedy: 'What you typed is kept; check the network, then try again.' },
};
/** The problem in an answer; also where a proxy in between answered something else. */
export const problemIn = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null);
  const isProblem = typeof body === 'object' && body !== null && 'words' in body;
  return isProblem ? (body as Problem) : { status: response.status, code: 'answer.unreadable', details: {}, words: UNREADABLE };
};
/** What went wrong and what to do, in the user's words. */
export const wordsOf = (error: unknown, language: Language): { readonly title: string; readonly remedy: string } => {
  if (!(error instanceof ProblemError)) return { title: String(error), remedy: '' };
  return (error.problem?.words ?? CONNECTION_LOST)[language];
};
/** The code of a refusal ('account.name-taken'); null where there was none, or no answer. */
export const codeOf = (error: unknown): string | null => (error instanceof ProblemError ? (error.problem?.code ?? null) : null);
/** The field that a refusal is about, as the API names it ('dueAt', 'items.0.text'), if it names one. */
export const fieldOf = (error: unknown): string | null => {
  const field = error instanceof ProblemError ? error.problem?.details['field'] : undefined;
  return typeof field === 'string' ? field : null;
};

/** Refused fields with what is wrong with each, as the API names them; a refusal that names one field only is told there in its own words. */
export const fieldErrors = (error: unknown, language: Language): Readonly<Record<string, string>> => {
  const errors = (error instanceof ProblemError ? error.problem?.errors : undefined) ?? [];
  if (errors.length > 0) return Object.fromEntries(errors.map((each) => [each.field, each[language]]));
  const field = fieldOf(error);
  if (field === null) return {};
  const { title, remedy } = wordsOf(error, language);
  return { [field]: `${title} ${remedy}`.trim() };
};
