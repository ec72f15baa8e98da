import type { WorkCalendar } from '@cascade/calendar/domain';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { useWords } from '../words/words';
import { Chips } from './chips';
import { DeadlineField } from './deadline-field';
import { textOf, type DraftContent, type OrderItem } from './draft-content';
import { changeItem, moveItem, removeItem } from './draft-edit';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';
import { TargetPicker } from './target-picker';

interface Props {
  readonly content: DraftContent;
  readonly place: number;
  readonly order: readonly OrderItem[];
  readonly calendar: WorkCalendar | null;
  readonly onChange: (content: DraftContent) => void;
}
/** One item of the letter: its words, whom it is given to, until when. */
export const ItemEditor = ({ content, place, order, calendar, onChange }: Props) => {
  const say = useWords(draftWords);
  const item = content.items[place]!;
  const { label, carries, assignees = [], deadline } = item;
  const above = order.find(({ itemId }) => itemId === carries?.itemId);
  const isUnchanged = (item.text ?? null) === null && above !== undefined;
  const change = (part: Partial<typeof item>): void => onChange(changeItem(content, place, part));
  const restore = (): void => {
    const { text: _own, ...rest } = item;
    onChange({ ...content, items: content.items.map((each, at) => (at === place ? rest : each)) });
  };
  return (
    <li className={styles['item']}>
      <div className={styles['itemHead']}>
        <strong>{say('item', { label })}</strong>
        {above && <span className="quiet">{say(isUnchanged ? 'item.unchanged' : 'item.reworded', { label: above.label })}</span>}
        {above && !isUnchanged && <Button onPress={restore}>{say('item.restore')}</Button>}
        <Button
          aria-label={`${say('item.up')}: ${say('item', { label })}`}
          isDisabled={place === 0}
          onPress={() => onChange(moveItem(content, place, -1))}
        >
          ↑
        </Button>
        <Button
          aria-label={`${say('item.down')}: ${say('item', { label })}`}
          isDisabled={place === content.items.length - 1}
          onPress={() => onChange(moveItem(content, place, 1))}
        >
          ↓
        </Button>
        <Button aria-label={`${say('item.remove')}: ${say('item', { label })}`} onPress={() => onChange(removeItem(content, place))}>
          ×
        </Button>
      </div>
      <TextField className={`react-aria-TextField ${styles['wide']}`} value={textOf(item, order)} onChange={(text) => change({ text })}>
        <Label className="visually-hidden">{say('item.text', { label })}</Label>
        <TextArea rows={3} />
      </TextField>
      <Chips
        label={say('assignees')}
        none={say('assignees.none')}
        texts={assignees.map(({ text }) => text)}
        onRemove={(at) => change({ assignees: assignees.filter((_, index) => index !== at) })}
      >
        <TargetPicker
          action={say('assignee.add')}
          issuerId={content.issuerId}
          has={assignees.map(({ text }) => text)}
          onAdd={(meant) => change({ assignees: [...assignees, meant] })}
        />
      </Chips>
      <DeadlineField
        deadline={deadline}
        calendar={calendar}
        onChange={(next) => {
          const { deadline: _before, recurrence: _recurs, ...rest } = item;
          const made = next === null ? rest : { ...rest, deadline: next, ...(next.recurrence && { recurrence: next.recurrence }) };
          onChange({ ...content, items: content.items.map((each, at) => (at === place ? made : each)) });
        }}
      />
    </li>
  );
};
