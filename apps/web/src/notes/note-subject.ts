import type { AnswerTo } from '../api/answers';

export interface NoteSubject {
  readonly kind: 'directive' | 'task';
  readonly id: string;
}
export type Note = AnswerTo<'/api/notes'>['items'][number];
/** How a note is asked for. */
export const askedAbout = ({ kind, id }: NoteSubject) => (kind === 'directive' ? { directiveId: id } : { taskId: id });
