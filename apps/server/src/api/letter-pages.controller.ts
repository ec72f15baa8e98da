import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LetterPages } from '@cascade/directives';
import { DirectiveHistoryQuery, LettersWaitingQuery } from '@cascade/lineage';
import { PAGE, PageQuery, ViewQuery } from '../http/view';
import { Problems, Produces } from './documented';
import { Questions } from './questions';

/** Names of files as they are saved, by the type of what came in. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'doc',
  'text/html': 'html',
  'text/markdown': 'md',
  'text/plain': 'txt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tif',
};
/** What a person looks at who reads a letter. */
@ApiTags('letters')
@Controller('api')
@Problems()
export class LetterPagesController {
  constructor(
    private readonly questions: Questions,
    private readonly letters: LetterPages,
  ) {}

  @Get('letters/waiting')
  @ApiOperation({
    summary: 'Letters in which something waits for a person: what, why, and whether it can be confirmed without opening the letter',
  })
  waiting(@Query() query: PageQuery) {
    const { limit = PAGE, cursor } = query;
    return this.questions.ask(query, (at) => new LettersWaitingQuery({ limit, cursor }, at));
  }
  @Get('directives/:directiveId/letter')
  @ApiOperation({ summary: 'The text of a letter as it came; places in it (spans) are offsets into this text' })
  letter(@Param('directiveId') directiveId: string) {
    return this.letters.letter(directiveId);
  }
  @Get('directives/:directiveId/letter/file')
  @Produces(...Object.keys(ENDINGS))
  @ApiOperation({ summary: 'The file as it came' })
  async file(@Param('directiveId') directiveId: string): Promise<StreamableFile> {
    const { bytes, mediaType } = await this.letters.file(directiveId);
    const ending = ENDINGS[mediaType.split(';')[0] ?? ''] ?? 'bin';
    return new StreamableFile(bytes, { type: mediaType, disposition: `attachment; filename="van-ban-${directiveId}.${ending}"` });
  }
  @Get('directives/:directiveId/reading')
  @ApiOperation({ summary: 'What a letter is taken to say, field by field, and what of it waits for a person' })
  reading(@Param('directiveId') directiveId: string) {
    return this.letters.reading(directiveId);
  }
  @Get('directives/:directiveId/history')
  @ApiOperation({ summary: 'What happened to a document: who did what, when, in whose name' })
  history(@Param('directiveId') directiveId: string, @Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new DirectiveHistoryQuery({ directiveId }, at));
  }
}
