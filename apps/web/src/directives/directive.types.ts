import type { AnswerTo } from '../api/answers';

export type DirectivePage = AnswerTo<'/api/directives/{directiveId}'>;
export type Letter = AnswerTo<'/api/directives/{directiveId}/letter'>;
export type Item = DirectivePage['items'][number];
export type Citation = DirectivePage['cites'][number];
export type Task = DirectivePage['tasks'][number];
export type HistoryEntry = AnswerTo<'/api/directives/{directiveId}/history'>['entries'][number];
export type Coverage = AnswerTo<'/api/directives/{directiveId}/coverage'>;
