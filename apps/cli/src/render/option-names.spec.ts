import { Command } from 'commander';
import { asItIs, fieldNamerOf } from './option-names';

const command = new Command('x').option('--to <day>').option('--as-of <time>').option('--when <time>').option('--measured-on <day>');
const bare = new Command('y').option('--to <day>').option('-q', 'without a long name');

describe('a field that is refused', () => {
  it.each([
    ['to', '--to'],
    ['asOf', '--as-of'], // its own option comes before those that may carry it
    ['occurredAt', '--when'],
    ['value.asOf', '--measured-on'],
    ['content.items.0.text', 'content.items.0.text'],
    ['entries.0.to', '--to'],
    ['entries.0.source', 'entries.0.source'],
    ['bucket', 'bucket'], // carried by an option that this command does not have
  ])('%s is called %s', (field, name) => expect(fieldNamerOf(command)(field)).toBe(name));
  it('is called by the option that carries it', () => expect(fieldNamerOf(bare)('asOf')).toBe('--to'));
  it('keeps its name where the option has no long one', () => expect(fieldNamerOf(bare)('q')).toBe('q'));
  it('keeps its name where no command is known', () => expect(asItIs('asOf')).toBe('asOf'));
});
