import { Button } from 'react-aria-components';
import { useWords } from '../words/words';
import { frameWords } from './frame.words';
import styles from './preference-buttons.module.css';
import { setPreference, usePreferences } from './preferences';

const isDark = (theme: string): boolean => theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
/** Language, light or dark, density. */
export const PreferenceButtons = () => {
  const say = useWords(frameWords);
  const { language, theme, density } = usePreferences();
  const dark = isDark(theme);
  const dense = density === 'dense';
  return (
    <div className={styles['buttons']}>
      <Button className="react-aria-Button plain" onPress={() => setPreference({ language: language === 'vi' ? 'en' : 'vi' })}>
        <span lang={language === 'vi' ? 'en' : 'vi'}>{say('language')}</span>
      </Button>
      <Button className="react-aria-Button plain" onPress={() => setPreference({ theme: dark ? 'light' : 'dark' })}>
        {say(dark ? 'theme.to-light' : 'theme.to-dark')}
      </Button>
      <Button className="react-aria-Button plain" onPress={() => setPreference({ density: dense ? 'roomy' : 'dense' })}>
        {say(dense ? 'density.to-roomy' : 'density.to-dense')}
      </Button>
    </div>
  );
};
