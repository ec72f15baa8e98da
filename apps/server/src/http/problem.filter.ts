import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, isDomainError, type ErrorCode } from '@cascade/event-store/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { bigintSafe } from './json';
import { LETTER_TYPE, limitOf } from './limits';
import { fill, languageOf, type Words } from './languages';
import { problems, type Problem } from './problems';
import '@cascade/directives';
import './request-errors';

/** What a person is told, in both languages: a page or a terminal can change its language without asking again. */
export interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}
/** What is wrong with one field; `row` and `column` where it is a cell of a table that was sent. */
export interface FieldError extends Words {
  readonly field: string;
  readonly row?: number;
  readonly column?: string;
}
export interface ProblemBody extends ProblemWords {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly details: object;
  readonly errors?: readonly FieldError[];
  readonly words: Readonly<Record<'vi' | 'en', ProblemWords>>;
}
type Headers = Pick<IncomingHttpHeaders, 'accept-language' | 'content-type'>;
const UNKNOWN: Problem = {
  status: 500,
  vi: 'Có lỗi chưa rõ ở máy chủ',
  en: 'Something went wrong in the server',
  remedy: {
    vi: 'Thử lại; nếu vẫn lỗi, báo người quản trị kèm giờ xảy ra.',
    en: 'Try again; if it stays, tell the administrator the time it happened.',
  },
};

/** The problem that an error is to whoever asked. Errors that are no refusal of ours tell nothing of themselves. */
export const problemOf = (error: unknown, headers: Headers = {}): ProblemBody => {
  const refusal = asRefusal(error, headers);
  const row: Problem = (refusal && (problems as Partial<Record<ErrorCode, Problem>>)[refusal.code]) || UNKNOWN;
  const details = row === UNKNOWN || !refusal ? {} : refusal.details;
  const inWords = (language: 'vi' | 'en'): ProblemWords => ({
    title: fill(row[language], details, language),
    remedy: fill(row.remedy[language], details, language),
  });
  const words = { vi: inWords('vi'), en: inWords('en') };
  const code = row === UNKNOWN || !refusal ? 'unknown' : refusal.code;
  const body = { type: `/problems/${code}`, status: row.status, ...words[languageOf(headers['accept-language'])], code, details, words };
  if (!refusal) return body;
  if (isDomainError(refusal, 'request.invalid')) return { ...body, details: {}, errors: refusal.details.errors };
  // Rows of a table are fields like any other.
  return isDomainError(refusal, 'task-sheet.rows-wrong') || isDomainError(refusal, 'accounts.lines-wrong')
    ? { ...body, details: { wrong: refusal.details.wrong }, errors: refusal.details.errors }
    : body;
};

/** Refusals of the frame (Nest, Fastify) in the words of ours. */
const asRefusal = (error: unknown, headers: Headers): DomainError | null => {
  if (error instanceof DomainError) return error;
  const { statusCode, message = '' } = error as { statusCode?: number; message?: string };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const type = headers['content-type'];
  if (status === 413) return new DomainError('request.too-large', { limit: limitOf(type) });
  if (status === 415)
    return new DomainError('request.unknown-media-type', { found: type ?? '–', expected: `application/json (${LETTER_TYPE})` });
  const [, method, path] = /^Cannot ([A-Z]+) (.*)$/.exec(message) ?? [];
  if (status === 404 && method && path) return new DomainError('request.no-such-route', { method, path });
  return status !== undefined && status >= 400 && status < 500 ? new DomainError('request.malformed', { reason: message }) : null;
};

/** The one place where errors become answers (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const body = problemOf(error, request.headers);
    if (body.status >= 500)
      this.logger.error({ method: request.method, path: request.url, code: body.code, error: String((error as Error)?.stack ?? error) });
    if (body.status === 503) void reply.header('Retry-After', '1');
    if (isDomainError(error, 'session.too-many-attempts')) void reply.header('Retry-After', String(error.details.seconds));
    void reply
      .status(body.status)
      .header('Content-Language', languageOf(request.headers['accept-language']))
      .header('Vary', 'Accept-Language')
      .type('application/problem+json')
      .send(JSON.stringify(body, bigintSafe));
  }
}
