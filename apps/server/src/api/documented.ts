import { applyDecorators } from '@nestjs/common';
import { ApiDefaultResponse, ApiHeader } from '@nestjs/swagger';

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
