import { authorizationAt } from './authorization';
import type { Answer, Step } from './steps';

/** What became of a request: an answer, a refusal, or nothing, because the process died meanwhile or was not able to answer yet. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly code: string; readonly text: string }
  | { readonly kind: 'unanswered' };

/** @throws where the server failed while it was alive: status 5xx other than 503. */
export const send = async (url: string, step: Step): Promise<Outcome> => {
  const { key, method, path, body, onBehalfOf } = step;
  const isLetter = body instanceof Uint8Array;
  let status: number;
  let text: string;
  try {
    const response = await fetch(url + path, {
      method,
      headers: {
        'Content-Type': isLetter ? 'application/octet-stream' : 'application/json',
        'Idempotency-Key': key,
        ...authorizationAt(url),
        ...(onBehalfOf === null ? {} : { 'X-On-Behalf-Of': onBehalfOf }),
      },
      body: isLetter ? Buffer.from(body) : JSON.stringify(body),
    });
    ({ status } = response);
    text = await response.text();
  } catch {
    return { kind: 'unanswered' }; // the connection was cut; an answer that came in half is none
  }
  if (status === 503) return { kind: 'unanswered' };
  if (status >= 500) throw new Error(`${method} ${path} was answered with ${status}: ${text.slice(0, 300)}`);
  const parsed = JSON.parse(text) as Answer & { code?: string };
  return status < 300 ? { kind: 'answered', answer: parsed } : { kind: 'refused', code: parsed.code ?? `status ${status}`, text };
};
/** Null where the process died. */
export const ask = async <T>(url: string, path: string): Promise<T | null> => {
  try {
    const response = await fetch(url + path, { headers: authorizationAt(url) });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
};
