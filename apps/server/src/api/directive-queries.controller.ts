import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { firstInstantOf } from '@cascade/calendar/domain';
import {
  CascadeAncestorsQuery,
  ChangeReachQuery,
  DirectiveQuery,
  FindDirectivesQuery,
  ListDirectivesQuery,
  ResolveDirectiveQuery,
  TraceQuery,
  type FoundPage,
} from '@cascade/lineage';
import { PAGE, ViewQuery } from '../http/view';
import { Problems } from './documented';
import { ChangeReachAsked, FindQuery, LineageQuery, ResolveQuery } from './queries.dto';
import { Questions, type Stated } from './questions';

@ApiTags('directives')
@Controller('api')
@Problems()
export class DirectiveQueriesController {
  constructor(private readonly questions: Questions) {}

  @Get('directives')
  @ApiOperation({ summary: 'All directives, newest first; with `text`, `symbol`, `province`, `issuer` or `year` those that match' })
  async list(@Query() query: FindQuery): Promise<FoundPage & Stated> {
    const { limit = PAGE, cursor, text, symbol, province, issuer, year } = query;
    if ((text ?? symbol ?? province ?? issuer ?? year) === undefined)
      return { ...(await this.questions.ask(query, (at) => new ListDirectivesQuery({ limit, cursor }, at))), ghosts: [] };
    return this.questions.ask(query, (at) => new FindDirectivesQuery({ text, symbol, province, issuer, year, limit, cursor }, at));
  }
  @Get('directives/resolve')
  @ApiOperation({ summary: 'The one document that a symbol means; says which ones it might mean where that is not one' })
  resolve(@Query() query: ResolveQuery) {
    const { symbol, province, issuer, year } = query;
    return this.questions.ask(query, (at) => new ResolveDirectiveQuery({ symbol, province, issuer, year }, at));
  }
  @Get('directives/:directiveId')
  @ApiOperation({ summary: 'One directive: what it says, whom it reached, what came of it' })
  one(@Param('directiveId') directiveId: string, @Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new DirectiveQuery({ directiveId }, at));
  }
  @Get('directives/:directiveId/change-reach')
  @ApiOperation({
    summary: 'What a change of an order would touch: the orders below it and their open tasks, to be reviewed by whom they belong to',
  })
  changeReach(@Param('directiveId') directiveId: string, @Query() query: ChangeReachAsked) {
    const from = query.from === undefined ? undefined : firstInstantOf(query.from);
    return this.questions.ask(query, (at) => new ChangeReachQuery({ directiveId, ...(from !== undefined && { from }) }, at));
  }
  @Get('directives/:directiveId/lineage')
  @ApiOperation({ summary: 'Where an order comes from and what came of it: a tree, with the state of each task' })
  lineage(@Param('directiveId') directiveId: string, @Query() query: LineageQuery) {
    const { up, down, tasks: listTasks } = query;
    return this.questions.ask(query, (at) => new TraceQuery({ directiveId, up, down, listTasks }, at));
  }
  @Get('directives/:directiveId/ancestors')
  @ApiOperation({ summary: 'Every order that this one carries out, directly or through others' })
  async ancestors(@Param('directiveId') directiveId: string, @Query() query: ViewQuery) {
    const { result, stated } = await this.questions.answer(query, (at) => new CascadeAncestorsQuery({ directiveId }, at));
    // To carry out nothing is another answer than to be unknown.
    if (result.length === 0) await this.questions.answer(query, (at) => new ChangeReachQuery({ directiveId }, at));
    return { items: result, ...stated };
  }
}
