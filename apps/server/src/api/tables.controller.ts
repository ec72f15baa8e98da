import { Body, Controller, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyReply } from 'fastify';
import { Anything, Flag, OneOf, Parts, Text } from '../http/fields';
import { packTable } from '../tables/pack-table';
import type { Table } from '../tables/table';
import { tableAsCsv } from '../tables/table-csv';
import { Problems, Produces } from './documented';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
const MOST_ROWS = 20_000;
class ColumnDto {
  @Text({ description: 'Its head', max: 200 }) title!: string;
  @Flag({ description: 'Whether its cells are numbers' }) isNumber!: boolean;
}
class TableDto {
  @Text({ description: 'What the table is', max: 300 }) title!: string;
  @Text({ description: 'As of when, and which filters', max: 1000, min: 0 }) about!: string;
  @Parts({ description: 'The columns', of: () => ColumnDto, max: 60 }) columns!: ColumnDto[];
  @Anything({ description: 'The lines: lists of texts, numbers or null, one for each column' }) rows!: unknown;
}
class FormatAsked {
  @OneOf({ description: 'As which kind of file', values: ['xlsx', 'csv'] }) format!: keyof typeof TYPES;
}
const refuse = (vi: string, en: string): never => {
  throw new DomainError('request.invalid', { errors: [{ field: 'rows', vi, en }] });
};
/** Cells are what somebody already sees: short, and as many as there are columns. */
const rowsOf = ({ rows, columns }: TableDto): Table['rows'] => {
  if (!Array.isArray(rows)) return refuse('phải là danh sách các dòng', 'must be a list of lines');
  if (rows.length > MOST_ROWS) return refuse(`nhiều hơn ${MOST_ROWS} dòng; hãy lọc bớt`, `more than ${MOST_ROWS} lines; filter it first`);
  const isCell = (cell: unknown): boolean =>
    cell === null ||
    (typeof cell === 'number' && Number.isFinite(cell)) ||
    (typeof cell === 'string' && cell.length <= 8_000 && cell.isWellFormed());
  const isLine = (line: unknown): boolean => Array.isArray(line) && line.length === columns.length && line.every(isCell);
  const wrong = rows.findIndex((line) => !isLine(line));
  if (wrong >= 0) return refuse(`dòng ${wrong + 1} không khớp với các cột`, `line ${wrong + 1} does not fit the columns`);
  return rows as Table['rows'];
};
/** A table that somebody looks at, as a file. It is on record that it left, by its name and by whom. */
@ApiTags('statistics')
@Controller('api/tables')
@Problems()
export class TablesController {
  @Post(':name')
  @HttpCode(200)
  @Produces(...Object.values(TYPES))
  @ApiOperation({ summary: 'A table of the screen as XLSX or CSV, in the words of whoever asks; logged as an export' })
  async make(
    @Param('name') name: string,
    @Query() { format }: FormatAsked,
    @Body() body: TableDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer> {
    const table: Table = { title: body.title, about: body.about, columns: body.columns, rows: rowsOf(body) };
    const file = `${name.replace(/[^a-z0-9-]/gi, '').slice(0, 60) || 'table'}.${format}`;
    void reply.header('Content-Type', TYPES[format]).header('Content-Disposition', `attachment; filename="${file}"`);
    return format === 'csv' ? tableAsCsv(table) : Buffer.from(await packTable(table));
  }
}
