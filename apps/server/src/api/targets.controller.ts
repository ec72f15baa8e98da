import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isoOf } from '@cascade/calendar';
import { TargetsQuery, type TargetLine } from '@cascade/lineage';
import { ViewQuery } from '../http/view';
import { Problems } from './documented';
import { Questions } from './questions';

/** A body against a target; instants as text. */
type ShownLine = Omit<TargetLine, 'figure' | 'below'> & {
  readonly figure: (Omit<NonNullable<TargetLine['figure']>, 'countedAt'> & { readonly countedAt: string }) | null;
  readonly below: readonly ShownLine[];
};
const shown = ({ figure, below, ...line }: TargetLine): ShownLine => ({
  ...line,
  figure: figure && { ...figure, countedAt: isoOf(figure.countedAt) },
  below: below.map(shown),
});
@ApiTags('tasks')
@Controller('api/directives/:directiveId/targets')
@Problems()
export class TargetsController {
  constructor(private readonly questions: Questions) {}

  @Get()
  @ApiOperation({ summary: 'Whether the targets of an order are met, body by body, by own figures or by those below' })
  async targets(@Param('directiveId') directiveId: string, @Query() view: ViewQuery) {
    const page = await this.questions.ask(view, (at) => new TargetsQuery({ directiveId }, at));
    return { ...page, items: page.items.map((item) => ({ ...item, lines: item.lines.map(shown) })) };
  }
}
