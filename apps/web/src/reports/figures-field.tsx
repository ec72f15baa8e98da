import { Button } from 'react-aria-components';
import { Field } from '../parts/field';
import { useWords } from '../words/words';
import { EMPTY_FIGURE, type FigureMistake, type ReportForm, type TypedFigure } from './figures-form';
import styles from './reports.module.css';
import { reportWords } from './reports.words';

interface Props {
  readonly form: ReportForm;
  readonly mistakes: Readonly<Record<string, FigureMistake>>;
  readonly onChange: (form: ReportForm) => void;
}
const PARTS = ['name', 'amount', 'unit', 'base'] as const;
/** Figures, one a line; a blank line is no figure. */
export const FiguresField = ({ form, mistakes, onChange }: Props) => {
  const say = useWords(reportWords);
  const change = (place: number, part: Partial<TypedFigure>): void =>
    onChange({ ...form, figures: form.figures.map((each, index) => (index === place ? { ...each, ...part } : each)) });
  return (
    <>
      {form.figures.map((figure, place) => (
        <div key={place} className={styles['figure']}>
          {PARTS.map((part) => {
            const mistake = mistakes[`figures.${place}.${part}`];
            return (
              <Field
                key={part}
                label={say(part)}
                value={figure[part]}
                onChange={(value) => change(place, { [part]: value })}
                error={mistake && say(mistake)}
              />
            );
          })}
        </div>
      ))}
      <div>
        <Button onPress={() => onChange({ ...form, figures: [...form.figures, EMPTY_FIGURE] })}>{say('figure.add')}</Button>
      </div>
    </>
  );
};
