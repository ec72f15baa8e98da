import { useMemo, useState } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useAnswer } from '../../api/answers';
import { useInstant, useSetInstant } from '../../frame/instant';
import { useLanguage } from '../../words/language';
import { weekdayOf } from '../../words/dates';
import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';
import { barsOf, everyDay, nextChange, placeOf } from '../model/days';
import styles from './time-slider.module.css';

const WIDTH = 600;
interface Props {
  readonly directiveId: string;
}
/** The story of the chain: a bar a day; the thumb is the instant that the whole page shows. At its right end is now. */
export const TimeSlider = ({ directiveId }: Props) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const instant = useInstant();
  const setInstant = useSetInstant();
  const activity = useAnswer('/api/directives/{directiveId}/activity', { path: { directiveId } });
  // Where the thumb was moved to; counts until the address says it too.
  const [dragged, setDragged] = useState<{ readonly to: number; readonly from: number } | null>(null);
  const now = activity.data?.asOf;
  const changed = activity.data?.days;
  const days = useMemo(() => (changed && now ? everyDay(changed, now) : []), [changed, now]);
  const bars = useMemo(() => barsOf(days, WIDTH), [days]);
  if (days.length < 2) return null;
  const last = days.length - 1;
  const shown = placeOf(days, instant.asOf);
  const at = Math.min(dragged?.from === shown ? dragged.to : shown, last);
  const show = (place: number | null): void => {
    if (place === null || place === shown) return;
    setInstant({ ...(place < last && { asOf: days[place]!.day }), ...(instant.knownAt && { knownAt: instant.knownAt }) });
  };
  const barWidth = Math.max(1.5, Math.min(6, (WIDTH / days.length) * 0.8));
  const { day, changes } = days[at]!;
  const said = at === last && instant.asOf === undefined ? say('slider.now') : weekdayOf(day, language);
  return (
    <div className={styles['slider']}>
      <Button
        onPress={() => show(nextChange(days, shown, -1))}
        isDisabled={nextChange(days, shown, -1) === null}
        aria-label={say('slider.before')}
      >
        ◂
      </Button>
      <Slider
        aria-label={say('slider.label')}
        minValue={0}
        maxValue={last}
        value={at}
        onChange={(value) => setDragged({ to: value as number, from: shown })}
        onChangeEnd={(value) => show(value as number)}
      >
        <SliderTrack className={styles['track']!}>
          <svg className={styles['bars']} viewBox={`0 0 ${WIDTH} 30`} preserveAspectRatio="none" aria-hidden>
            {bars.map(({ at: place, height }) => (
              <rect key={place} x={place * WIDTH - barWidth / 2} y={30 - height * 30} width={barWidth} height={height * 30} />
            ))}
          </svg>
          <div className={styles['rail']} />
          <SliderThumb className={styles['thumb']!} aria-valuetext={`${said}, ${say('slider.about', { n: changes })}`} />
        </SliderTrack>
      </Slider>
      <Button onPress={() => show(nextChange(days, shown, 1) ?? last)} isDisabled={shown === last} aria-label={say('slider.after')}>
        ▸
      </Button>
      <span className={styles['said']}>
        <strong>{said}</strong> <span className="quiet">{say('slider.about', { n: changes })}</span>
      </span>
    </div>
  );
};
