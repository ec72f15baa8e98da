import { Button } from 'react-aria-components';
import { useWords } from '../words/words';
import { frameWords } from './frame.words';
import styles from './preference-buttons.module.css';
import { setPreference, usePreferences, useShownTheme } from './preferences';

/** Language, light or dark, density: in the frame, or where it is narrow in the menu of the account. */
export const PreferenceButtons = ({ isInMenu = false }: { readonly isInMenu?: boolean }) => {
  const say = useWords(frameWords);
  const { language, density } = usePreferences();
  const dark = useShownTheme() === 'dark';
  const dense = density === 'dense';
  const look = isInMenu ? 'react-aria-Button' : 'react-aria-Button plain';
  return (
    <div className={styles[isInMenu ? 'inMenu' : 'buttons']}>
      <Button className={look} onPress={() => setPreference({ language: language === 'vi' ? 'en' : 'vi' })}>
        <span lang={language === 'vi' ? 'en' : 'vi'}>{say('language')}</span>
      </Button>
      <Button className={look} onPress={() => setPreference({ theme: dark ? 'light' : 'dark' })}>
        {say(dark ? 'theme.to-light' : 'theme.to-dark')}
      </Button>
      <Button className={look} onPress={() => setPreference({ density: dense ? 'roomy' : 'dense' })}>
        {say(dense ? 'density.to-roomy' : 'density.to-dense')}
      </Button>
    </div>
  );
};
