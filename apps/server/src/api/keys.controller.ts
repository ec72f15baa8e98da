import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DestroyKeys, type KeysDestroyed } from '@cascade/content-store';
import type { FastifyRequest } from 'fastify';
import { OneOf, Text } from '../http/fields';
import { CommandHeaders } from './documented';
import { CommandRoad } from './road';

class DestroyKeysDto {
  @Text({
    description: 'Why, for ever in the open: the number of the request, no name of a person',
    max: 500,
    example: 'Yêu cầu xóa số 07 ngày 12/3/2021',
  })
  reason!: string;
  @OneOf({
    description: 'What becomes of the file, where the letter came in one with others: their originals go too, or this one’s stays',
    values: ['keep', 'destroy'],
    optional: true,
  })
  files?: 'keep' | 'destroy';
}
/** The right to be forgotten: an act of a system administrator that nothing brings back, no backup either. */
@ApiTags('keys')
@Controller('api')
@CommandHeaders()
export class KeysController {
  constructor(private readonly road: CommandRoad) {}

  @Post('directives/:directiveId/destroy-keys')
  @HttpCode(200)
  @ApiOperation({ summary: 'Destroy the keys of a document: its texts and files can never be read again' })
  ofDirective(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: DestroyKeysDto) {
    return this.#destroy(request, `directive-${directiveId}`, body);
  }
  @Post('tasks/:taskId/destroy-keys')
  @HttpCode(200)
  @ApiOperation({ summary: 'Destroy the key of a task: its notes, files and the notes of its reports can never be read again' })
  ofTask(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: DestroyKeysDto) {
    return this.#destroy(request, `task-${taskId}`, body);
  }
  @Post('accounts/:accountId/destroy-keys')
  @HttpCode(200)
  @ApiOperation({ summary: 'Destroy the key of an account: who it was can never be read again; what it did stays on record' })
  ofAccount(@Req() request: FastifyRequest, @Param('accountId') accountId: string, @Body() body: DestroyKeysDto) {
    return this.#destroy(request, `account-${accountId}`, body);
  }
  #destroy(request: FastifyRequest, stream: string, { reason, files }: DestroyKeysDto) {
    return this.road.run<KeysDestroyed>(request, undefined, (meta) => new DestroyKeys(meta, { stream, reason, files }));
  }
}
