import { directivesCatalogue } from '@cascade/directives/domain';
import { tasksCatalogue } from '@cascade/tasks/domain';
import { actorInWords, eventInWords, ruleInWords } from './event-words';

/** What the stream of a task and of a delivery may hold of what a state or a deadline rests on. */
const TOLD = [...Object.keys(tasksCatalogue.versions), ...Object.keys(directivesCatalogue.versions)].filter((type) =>
  /^(Task|Delivery|Deadline|Assignment|ReportingDuty|FactCorrected)/.test(type),
);

describe('what is on record, in words', () => {
  it.each(TOLD)('has words in both languages: %s', (type) => {
    expect(eventInWords(type, 'vi')).not.toBe(type);
    expect(eventInWords(type, 'en')).not.toBe(type);
  });
  it('bears its type where there are none', () => expect(eventInWords('Unheard', 'vi')).toBe('Unheard'));
  it.each(['fixed', 'relative', 'recurring', 'byReference'])('has words for a rule that is %s', (kind) =>
    expect([ruleInWords(kind, 'vi'), ruleInWords(kind, 'en')]).not.toContain(kind),
  );
  it('names persons, and the engine by what it is', () => {
    const names = new Map([['a', 'Nguyễn Văn An']]);
    expect([actorInWords('a', 'vi', names), actorInWords('system', 'vi', names), actorInWords('sample', 'en', names)]).toEqual([
      'Nguyễn Văn An',
      'hệ thống',
      'the sample data',
    ]);
    expect([actorInWords('gone', 'vi', names), ruleInWords('other', 'en')]).toEqual(['gone', 'other']);
  });
});
