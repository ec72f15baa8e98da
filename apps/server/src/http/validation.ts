import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { DomainError } from '@cascade/event-store/domain';
import type { ValidationError } from 'class-validator';
import { wordsOf, type Words } from './languages';
import type { FieldError } from './request-errors';
import { viewOf, ViewQuery } from './view';

/** Checks that come from the frame and not from a field of ours. */
const frameWords: Readonly<Record<string, Words>> = {
  whitelistValidation: { vi: 'không có trường này', en: 'is no field of this request' },
  nestedValidation: { vi: 'phải là một đối tượng', en: 'must be an object' },
  unknownValue: { vi: 'phải là một đối tượng', en: 'must be an object' },
};

/** One sentence a field, the first check that fails: who left a field out need not read that it is too short as well. */
export const fieldErrors = (errors: readonly ValidationError[], above = ''): FieldError[] =>
  errors.flatMap(({ property, constraints = {}, children = [], value }) => {
    const field = above ? `${above}.${property}` : property;
    const below = fieldErrors(children, field);
    const failed = Object.keys(constraints);
    if (failed.length === 0) return below;
    if (value === undefined && !failed.includes('whitelistValidation')) return [{ field, vi: 'còn thiếu', en: 'is missing' }, ...below];
    const key = failed[0] ?? '';
    const words = frameWords[key] ?? wordsOf(constraints[key] ?? key);
    return [{ field, vi: words.vi, en: words.en }, ...below];
  });

/** A day that does not exist is refused by every question, also by one whose answer does not depend on it. */
class RequestValidation extends ValidationPipe {
  /** @throws DomainError `request.invalid`, `date.does-not-exist`, `after.malformed` */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const checked: unknown = await super.transform(value, metadata);
    if (checked instanceof ViewQuery) viewOf(checked);
    return checked;
  }
}
/** Unknown fields are refused: a misspelt one would else be dropped in silence. */
export const validation = (): ValidationPipe =>
  new RequestValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new DomainError('request.invalid', { errors: fieldErrors(errors) }),
  });
