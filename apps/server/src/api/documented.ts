import { applyDecorators } from '@nestjs/common';
import { ApiDefaultResponse, ApiHeader, ApiOkResponse } from '@nestjs/swagger';

const problems = ApiDefaultResponse({
  description: 'A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do',
  content: { 'application/problem+json': {} },
});
/** What every command takes besides its body. */
export const CommandHeaders = (): ClassDecorator & MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 200 visible characters; the same key is the same command' }),
    ApiHeader({ name: 'X-On-Behalf-Of', required: false, description: 'Id of the body acted for' }),
    problems,
  );
export const Problems = (): ClassDecorator & MethodDecorator => applyDecorators(problems);
/** The media types of an answer that is not (only) JSON; what each holds is added from the type of the method. */
export const Produces = (...types: readonly string[]): MethodDecorator =>
  ApiOkResponse({ content: Object.fromEntries(types.map((type) => [type, {}])) });
