import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@cascade/event-store/domain';
import { ListWarningsQuery, RegisterBookQuery, type RegisterBook } from '@cascade/lineage';
import { WARNING_KINDS, type WarningKind } from '@cascade/directives/domain';
import { BOOKS, type Book } from '@cascade/lineage/domain';
import type { FastifyReply } from 'fastify';
import { bookAsCsv } from '../books/book-csv';
import { bookAsHtml, bookPolicy } from '../books/book-html';
import { packBook } from '../books/pack-book';
import { Count, Flag, Id, OneOf, Text, When } from '../http/fields';
import { PAGE, PageQuery } from '../http/view';
import { Problems, Produces } from './documented';
import { KnownBodies } from './known-bodies';
import { Questions, type Stated } from './questions';

const FORMATS = ['json', 'xlsx', 'csv', 'html'] as const;
class BookQuery extends PageQuery {
  @Id({ description: 'Whose book' }) authorityId!: string;
  @Count({ description: 'Its year', min: 1945, max: 2200 }) year!: number;
  @Text({ description: 'Only lines in which these words stand, with or without marks', optional: true, max: 200 }) text?: string;
  @When({ description: 'Only documents of this day or later (in the two books of arrivals: arrived then)', optional: true }) from?: string;
  @When({ description: 'Only documents of this day or earlier', optional: true }) to?: string;
  @OneOf({ description: 'json (page by page), or the whole book as xlsx, csv or a page to print', values: FORMATS, optional: true })
  format?: (typeof FORMATS)[number];
}
class WarningsQuery extends PageQuery {
  @Id({ description: 'Of documents of this body', optional: true }) authorityId?: string;
  @OneOf({ description: 'Of this kind', values: WARNING_KINDS, optional: true }) kind?: WarningKind;
  @Flag({ description: 'With those that were dismissed', optional: true }) dismissed?: boolean;
}
const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const;
const PAGE_OF_A_BOOK = 500;

@ApiTags('deliveries and registers')
@Controller('api')
@Problems()
export class RegistersController {
  constructor(
    private readonly questions: Questions,
    private readonly bodies: KnownBodies,
  ) {}

  @Get('registers/:book')
  @Produces('application/json', ...Object.values(TYPES))
  @ApiOperation({ summary: 'A book of a records office: outgoing, incoming or followUp (NĐ 30/2020, Phụ lục IV)' })
  async book(
    @Param('book') book: string,
    @Query() query: BookQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<(RegisterBook & Stated) | string | Buffer> {
    if (!(BOOKS as readonly string[]).includes(book))
      throw new DomainError('request.invalid', {
        errors: [{ field: 'book', vi: `phải là một trong: ${BOOKS.join(', ')}`, en: `must be one of: ${BOOKS.join(', ')}` }],
      });
    const { authorityId, year, format = 'json', limit = PAGE, cursor, text, from, to, ...view } = query;
    const filter = { text, from, to };
    const ask = (size: number, page: string | undefined) =>
      this.questions.ask(
        view,
        (at) => new RegisterBookQuery({ ...filter, book: book as Book, authorityId, year, limit: size, cursor: page }, at),
      );
    if (format === 'json') return ask(limit, cursor);
    const whole = await this.whole((page) => ask(PAGE_OF_A_BOOK, page));
    void reply.header('content-type', TYPES[format]);
    if (format === 'html') {
      void reply.header('content-security-policy', bookPolicy(whole));
      return bookAsHtml(whole);
    }
    void reply.header('content-disposition', `attachment; filename="${book}-${year}.${format}"`);
    return format === 'csv' ? bookAsCsv(whole) : Buffer.from(await packBook(whole));
  }
  @Get('warnings')
  @ApiOperation({ summary: 'What looks wrong: numbers reused, out of order or blank, orders dated before the one above' })
  async warnings(@Query() { authorityId, kind, dismissed, limit = PAGE, cursor, ...view }: WarningsQuery) {
    if (authorityId !== undefined) await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    return this.questions.ask(view, (at) => new ListWarningsQuery({ authorityId, kind, dismissed, limit, cursor }, at));
  }
  private async whole(page: (from: string | undefined) => Promise<RegisterBook>): Promise<RegisterBook> {
    const first = await page(undefined);
    const items = [...first.items];
    for (let next = first.next; next !== null;) {
      const more = await page(next);
      items.push(...more.items);
      next = more.next;
    }
    return { ...first, items, next: null };
  }
}
