import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuthorityPageQuery, HeirsQuery } from '@cascade/authorities';
import { isoOf } from '@cascade/calendar';
import { Ids } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Transform } from 'class-transformer';
import { Problems } from './documented';
import { KnownBodies } from './known-bodies';
import { Questions } from './questions';

class HeirsParameters extends ViewQuery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
  @Ids({ description: 'Ids of bodies, a comma between them', max: 500 })
  ids!: string[];
}
@ApiTags('bodies and groups')
@Controller('api')
@Problems()
export class AuthorityQueriesController {
  constructor(
    private readonly questions: Questions,
    private readonly bodies: KnownBodies,
  ) {}

  @Get('authorities/heirs')
  @ApiOperation({ summary: 'Who answers, at `asOf`, for bodies that had ended by then' })
  async heirs(@Query() { ids, ...view }: HeirsParameters) {
    await this.bodies.mustHold(ids.map((id, place) => [`ids.${place}`, `authority-${id}`]));
    return this.questions.ask(view, (at) => new HeirsQuery({ authorityIds: ids }, at));
  }
  @Get('authorities/:authorityId')
  @ApiOperation({ summary: 'One body through time: names, places, whom it came from, who answers for it' })
  async page(@Param('authorityId') authorityId: string, @Query() view: ViewQuery) {
    const { result, stated } = await this.questions.answer(view, (at) => new AuthorityPageQuery({ authorityId }, at));
    const passing = (all: typeof result.successors) => all.map(({ on, ...rest }) => ({ ...rest, on: isoOf(on) }));
    return {
      ...result,
      names: result.names.map(({ from, to, ...name }) => ({ ...name, from: isoOf(from), to: to === null ? null : isoOf(to) })),
      successors: passing(result.successors),
      predecessors: passing(result.predecessors),
      end: result.end && { ...result.end, on: isoOf(result.end.on) },
      ...stated,
    };
  }
}
