import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PAGE, PageQuery, ViewQuery } from '../http/view';
import { Problems } from './documented';
import { FindQuery, LineageQuery, ResolveQuery } from './queries.dto';
import { Questions } from './questions';

@ApiTags('directives')
@Controller('api')
@Problems()
export class DirectiveQueriesController {
  constructor(private readonly questions: Questions) {}

  @Get('directives')
  @ApiOperation({ summary: 'All directives, newest first; with `text` or `symbol` those that match' })
  async list(@Query() query: FindQuery): Promise<object> {
    const { limit = PAGE, cursor, text, symbol, province, issuer, year } = query;
    const wanted = text ?? symbol ?? province ?? issuer ?? year;
    const { result, stated } =
      wanted === undefined
        ? await this.questions.ask<object>(query, 'list-directives', { limit, cursor })
        : await this.questions.ask<object>(query, 'find-directives', { text, symbol, province, issuer, year, limit, cursor });
    return { ...result, ...stated };
  }
  @Get('directives/resolve')
  @ApiOperation({ summary: 'The one directive that a symbol means; says which ones it might mean where that is not one' })
  async resolve(@Query() query: ResolveQuery): Promise<object> {
    const { symbol, province, issuer, year } = query;
    const { result, stated } = await this.questions.ask<object>(query, 'resolve', { symbol, province, issuer, year });
    return { ...result, ...stated };
  }
  @Get('directives/:directiveId')
  @ApiOperation({ summary: 'One directive: what it says, whom it reached, what came of it' })
  async one(@Param('directiveId') directiveId: string, @Query() query: ViewQuery): Promise<object> {
    const { result, stated } = await this.questions.ask<object>(query, 'directive', { directiveId });
    return { ...result, ...stated };
  }
  @Get('directives/:directiveId/lineage')
  @ApiOperation({ summary: 'Where an order comes from and what came of it: a tree, with the state of each task' })
  async lineage(@Param('directiveId') directiveId: string, @Query() query: LineageQuery): Promise<object> {
    const { up, down, tasks: listTasks } = query;
    const { result, stated } = await this.questions.ask<object>(query, 'trace', { directiveId, up, down, listTasks });
    return { ...result, ...stated };
  }
  @Get('references/:referenceId/lineage')
  @ApiOperation({ summary: 'What came of a document that is cited but not held' })
  async lineageOfReference(@Param('referenceId') referenceId: string, @Query() query: LineageQuery): Promise<object> {
    const { up, down, tasks: listTasks } = query;
    const { result, stated } = await this.questions.ask<object>(query, 'trace', { referenceId, up, down, listTasks });
    return { ...result, ...stated };
  }
  @Get('directives/:directiveId/ancestors')
  @ApiOperation({ summary: 'Every order that this one carries out, directly or through others' })
  async ancestors(@Param('directiveId') directiveId: string, @Query() query: PageQuery): Promise<object> {
    const { result, stated } = await this.questions.ask<object>(query, 'cascade-ancestors', { directiveId });
    return { items: result, ...stated };
  }
}
