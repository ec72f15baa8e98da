import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListRelaysQuery, RelayLatencyQuery, ReplayStepsQuery, SilentBodiesQuery, TargetDaysQuery } from '@cascade/lineage';
import { dayEnds, PAGE } from '../http/view';
import { Problems } from './documented';
import { Questions } from './questions';
import { RelayAsked, RelaysAsked, ReplayAsked, SilentAsked, TargetDaysAsked, type AskedLevel } from './statistics.dto';

const levelOf = (asked: AskedLevel | undefined): string | null | undefined => (asked === 'none' ? null : asked);
const DAYS = 31;
const STEPS = 1_000;

/** What an analyst counts, each number with what stands behind it; and a cascade step by step. */
@ApiTags('statistics')
@Controller('api')
@Problems()
export class StatisticsController {
  constructor(private readonly questions: Questions) {}

  @Get('statistics/relay')
  @ApiOperation({ summary: 'How many days orders take from level to level, as a distribution, and how many are waited for' })
  relay(@Query() query: RelayAsked) {
    const { measure, directiveId } = query;
    return this.questions.ask(query, (at) => new RelayLatencyQuery({ measure, directiveId, ...dayEnds(query) }, at));
  }
  @Get('statistics/relays')
  @ApiOperation({ summary: 'The orders and recipients behind one number of that, the longest first' })
  relays(@Query() query: RelaysAsked) {
    const { measure, directiveId, minDays, maxDays, waiting, limit = PAGE, cursor } = query;
    const hop = { above: levelOf(query.above), below: levelOf(query.below) };
    const params = { measure, directiveId, ...hop, minDays, maxDays, waiting, limit, cursor, ...dayEnds(query) };
    return this.questions.ask(query, (at) => new ListRelaysQuery(params, at));
  }
  @Get('statistics/silent')
  @ApiOperation({ summary: 'Bodies that owe orders of their own and have not begun any, those that owe most first' })
  silent(@Query() query: SilentAsked) {
    const { days = 0, limit = PAGE, cursor, authorityId: bodyId } = query;
    return this.questions.ask(query, (at) => new SilentBodiesQuery({ days, bodyId, limit, cursor }, at));
  }
  @Get('directives/:directiveId/target-days')
  @ApiOperation({ summary: 'The targets of an order by body and day (or week, or month), each as it stood at its close' })
  targetDays(@Param('directiveId') directiveId: string, @Query() query: TargetDaysAsked) {
    return this.questions.ask(query, (at) => new TargetDaysQuery({ directiveId, most: query.most ?? DAYS, step: query.step }, at));
  }
  @Get('directives/:directiveId/steps')
  @ApiOperation({ summary: 'A cascade event by event in the order in which it was learnt, with the state before and after' })
  steps(@Param('directiveId') directiveId: string, @Query() query: ReplayAsked) {
    const { behind = 0, limit = STEPS, page, around } = query;
    // Whatever instant is looked at: a replay keeps its whole length.
    return this.questions.ask(
      { after: query.after },
      (at) => new ReplayStepsQuery({ directiveId, after: behind, limit, page, around }, at),
    );
  }
}
