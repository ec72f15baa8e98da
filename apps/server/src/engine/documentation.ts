import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI at /api/docs (JSON at /api/docs/openapi.json). */
export const documentApi = (app: INestApplication): void => {
  const outline = new DocumentBuilder()
    .setTitle('Directive cascade engine')
    .setDescription(
      'Administrative orders on their way down and reports on their way up. Every query takes `asOf`, `knownAt` and `after` and states what it was made from; ' +
        'every command answers `revision` and `after`. Problems are RFC 9457, in Vietnamese and English.',
    )
    .setVersion('1')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, outline), { jsonDocumentUrl: 'api/docs/openapi.json' });
};
