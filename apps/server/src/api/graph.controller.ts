import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActivityQuery, GraphPathQuery, GraphQuery, LinkQuery, OverviewQuery } from '@cascade/lineage';
import { ViewQuery } from '../http/view';
import { Problems } from './documented';
import { GraphAsked, GraphPathAsked, LinkAsked } from './graph.dto';
import { Questions } from './questions';

@ApiTags('lineage')
@Controller('api')
@Problems()
export class GraphController {
  constructor(private readonly questions: Questions) {}

  @Get('directives/:directiveId/graph')
  @ApiOperation({ summary: 'A directive and what stands around it as nodes and edges; what lies beyond the levels asked for is counted' })
  graph(@Param('directiveId') directiveId: string, @Query() query: GraphAsked) {
    const { up, down } = query;
    return this.questions.ask(query, (at) => new GraphQuery({ directiveId, up, down }, at));
  }
  @Get('directives/:directiveId/overview')
  @ApiOperation({ summary: 'The same as columns, for thousands of nodes: keys follow from the rest, subjects and sentences are not told' })
  overview(@Param('directiveId') directiveId: string, @Query() query: GraphAsked) {
    const { up, down } = query;
    return this.questions.ask(query, (at) => new OverviewQuery({ directiveId, up, down }, at));
  }
  @Get('directives/:directiveId/activity')
  @ApiOperation({ summary: 'How much happened on each day around a directive: in it, in the orders above and in all below' })
  activity(@Param('directiveId') directiveId: string, @Query() query: ViewQuery) {
    // Whatever instant is looked at: a slider keeps its whole length.
    return this.questions.ask({ knownAt: query.knownAt, after: query.after }, (at) => new ActivityQuery({ directiveId }, at));
  }
  @Get('lineage/path')
  @ApiOperation({ summary: 'How two documents hang together: up to an order that both carry out, and down again; empty where they do not' })
  path(@Query() query: GraphPathAsked) {
    const { from, to } = query;
    return this.questions.ask(query, (at) => new GraphPathQuery({ from, to }, at));
  }
  @Get('lineage/link')
  @ApiOperation({
    summary: 'Both sides of a line: what the document below says of the order above, and what that one gives to the body below',
  })
  link(@Query() query: LinkAsked) {
    const { above, below, body } = query;
    return this.questions.ask(query, (at) => new LinkQuery({ above, below, body }, at));
  }
}
