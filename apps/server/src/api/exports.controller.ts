import { Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@cascade/event-store/domain';
import { OneOf } from '../http/fields';
import { Problems } from './documented';

const FORMATS = ['csv', 'json', 'dot', 'graphml', 'gexf', 'svg', 'png'] as const;
class ExportAsked {
  @OneOf({ description: 'As which kind of file', values: FORMATS }) format!: (typeof FORMATS)[number];
}
/** 'lineage-<id of a document or of a reference>' and the like: what a record can be read by. */
const NAME = /^[a-z][a-z-]{0,40}(?:-[A-Za-z0-9-]{1,80})?$/;

/**
 * A picture or a graph is made where it is looked at (a browser, the command line), of what is shown there. It is announced first: the record of it is on disk
 * before the answer goes, and whoever gets no answer saves nothing.
 */
@ApiTags('lineage')
@Controller('api/exports')
@Problems()
export class ExportsController {
  @Post(':name')
  @HttpCode(200)
  @ApiOperation({ summary: 'Announce that something shown leaves as a file; logged as an export before the answer goes' })
  announce(@Param('name') name: string, @Query() { format }: ExportAsked): { readonly name: string; readonly format: string } {
    if (!NAME.test(name))
      throw new DomainError('request.invalid', {
        errors: [{ field: 'name', vi: 'phải có dạng lineage-<mã>', en: 'must look like lineage-<id>' }],
      });
    return { name, format };
  }
}
