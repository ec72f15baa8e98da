import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { serveDocsPage } from './docs-page';
import { withAnswers } from './documented-answers';

/** The whole API as OpenAPI 3.1: paths and parameters from decorators, answers from the types of the controllers. */
export const openApiOf = (app: INestApplication): OpenAPIObject => {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Directive cascade engine')
    .setDescription(
      'Administrative orders on their way down and reports on their way up. Every query takes `asOf`, `knownAt` and `after` and states what it was made from; ' +
        'every command answers `revision` and `after`. Problems are RFC 9457, in Vietnamese and English.',
    )
    .setVersion('1')
    .build();
  return withAnswers(SwaggerModule.createDocument(app, outline));
};
/** OpenAPI at /api/docs (JSON at /api/docs/openapi.json). */
export const documentApi = (app: INestApplication): void => {
  serveDocsPage(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/docs/openapi.json' });
};
