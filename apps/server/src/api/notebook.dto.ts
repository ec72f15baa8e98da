import { AUDIENCES, FOLLOWED_PAGES, type Audience, type FollowedPage } from '@cascade/access/domain';
import { Count, Id, OneOf, Text } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Occurring } from './directive-commands.dto';

export class NotesAsked extends ViewQuery {
  @Id({ description: 'Notes on this document', optional: true }) directiveId?: string;
  @Id({ description: 'Notes on this task; left out both: all of one’s own', optional: true }) taskId?: string;
  @Text({ description: 'Words of the note, with or without marks', optional: true, max: 200 }) text?: string;
}
class SaidDto extends Occurring {
  @Text({ description: 'What it says', max: 8000 }) text!: string;
  @OneOf({
    description: 'own: the author alone; body: who works for the body acted for; all: everybody',
    values: AUDIENCES,
    optional: true,
  })
  audience?: Audience;
}
export class NoteDto extends SaidDto {
  @Id({ description: 'The document it is on', optional: true }) directiveId?: string;
  @Id({ description: 'Or the task', optional: true }) taskId?: string;
  @Count({ description: 'Where the passage begins in the letter’s text, UTF-16', optional: true, min: 0, max: 1e8 }) start?: number;
  @Count({ description: 'Where it ends', optional: true, min: 0, max: 1e8 }) end?: number;
}
export class NoteCorrectionDto extends SaidDto {}

export class FollowDto extends Occurring {
  @Id({ description: 'The document whose subtree is followed; of a view: whose lineage it is', optional: true }) directiveId?: string;
  @OneOf({ description: 'A page whose filters are saved', values: FOLLOWED_PAGES, optional: true }) page?: FollowedPage;
  @Text({
    description: 'The filters of the page as they stand in its address',
    optional: true,
    max: 2000,
    example: 'state=overdue&below=yes',
  })
  search?: string;
  @Text({ description: 'Its name; a page needs one', optional: true, max: 200 }) name?: string;
}
export class SeenDto extends Occurring {
  @Count({ description: 'The ordinal of the answer that was looked at', min: 0, max: Number.MAX_SAFE_INTEGER }) seen!: number;
}
