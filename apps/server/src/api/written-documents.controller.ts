import { Body, Controller, Get, Inject, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTENT_STORE, KEY_STORE, sealedFields, type ContentStore, type KeyStore } from '@cascade/content-store';
import { AddSignedCopy, SaidContentQuery, type KeptCopy, type SaidContent, type SignedCopyKept } from '@cascade/directives';
import { directiveStream } from '@cascade/directives/domain';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { attachmentNamed, mediaTypeOr } from '../http/attachment';
import { LETTER_TYPE } from '../http/adapter';
import { Text } from '../http/fields';
import { Occurring } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { CommandRoad } from './road';

class CopyQuery extends Occurring {
  @Text({ description: 'The name of the file', max: 300, example: 'van-ban-da-ky.pdf' }) name!: string;
  @Text({ description: 'Its media type', optional: true, max: 100, example: 'application/pdf' }) mediaType?: string;
}
/** What is needed to write a document anew, and its scans as signed. */
@ApiTags('directives')
@Controller('api/directives/:directiveId')
@CommandHeaders()
export class WrittenDocumentsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bus: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTENT_STORE) private readonly contents: ContentStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

  @Get('content')
  @ApiOperation({ summary: 'What a document says, whole, with the revision it was read at: what a draft is written anew from' })
  content(@Param('directiveId') directiveId: string): Promise<SaidContent> {
    return this.bus.execute(new SaidContentQuery(directiveId));
  }
  @Post('signed-copies')
  @ApiConsumes(LETTER_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Add a scan of the signed document; the same file again changes nothing' })
  add(
    @Req() request: FastifyRequest,
    @Param('directiveId') directiveId: string,
    @Query() { occurredAt, name, mediaType = 'application/octet-stream' }: CopyQuery,
    @Body() bytes: unknown,
  ) {
    if (!(bytes instanceof Uint8Array)) throw new DomainError('directive.copy-empty', { id: directiveId });
    return this.road.run<SignedCopyKept>(request, occurredAt, (meta) => new AddSignedCopy(meta, { directiveId, name, mediaType, bytes }));
  }
  @Get('signed-copies/:fileId')
  @ApiOperation({ summary: 'A scan of the signed document' })
  async copy(@Param('directiveId') directiveId: string, @Param('fileId') fileId: string): Promise<StreamableFile> {
    for await (const { type, data } of this.store.readStream(directiveStream(directiveId))) {
      const copy = data as KeptCopy;
      if (type !== 'SignedCopyAdded' || copy.fileId !== fileId) continue;
      const bytes = await this.contents.get(copy.contentHash, copy.key);
      if (bytes === null) break; // its key is destroyed: there is nothing to be read any more
      const name = typeof copy.name === 'string' ? copy.name : (sealedFields(this.keys).unseal(copy.name) ?? fileId);
      return new StreamableFile(bytes, { type: mediaTypeOr(copy.mediaType), disposition: attachmentNamed(name, fileId) });
    }
    throw new DomainError('directive.copy-unknown', { id: directiveId, fileId });
  }
}
