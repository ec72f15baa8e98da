import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SearchQuery as Search } from '@cascade/lineage';
import { PAGE, dayEnds } from '../http/view';
import { Problems } from './documented';
import { SearchQuery } from './queries.dto';
import { Questions } from './questions';

@ApiTags('search')
@Controller('api')
@Problems()
export class SearchController {
  constructor(private readonly questions: Questions) {}

  @Get('search')
  @ApiOperation({ summary: 'Letters, items, symbols and bodies by fragments of what they say, with or without marks, the best first' })
  search(@Query() query: SearchQuery) {
    const { text, place, type, limit = PAGE, cursor } = query;
    const { from, to } = dayEnds(query);
    return this.questions.ask(query, (at) => new Search({ text, place, type, from, to, limit, cursor }, at));
  }
}
