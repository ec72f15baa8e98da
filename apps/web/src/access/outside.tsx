import { useEffect, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { setPreference, usePreferences } from '../frame/preferences';
import { useWords } from '../words/words';
import { accessWords } from './access.words';
import styles from './outside.module.css';

/** The bones of a page before sign-in: the product, the language, one thing to do. */
export const Outside = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const say = useWords(accessWords);
  const { language } = usePreferences();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles['whole']}>
      <main className={styles['card']} id="main" tabIndex={-1}>
        <div className={styles['head']}>
          <span className="quiet">{say('product')}</span>
          <Button className="react-aria-Button plain" onPress={() => setPreference({ language: language === 'vi' ? 'en' : 'vi' })}>
            <span lang={language === 'vi' ? 'en' : 'vi'}>{say('language')}</span>
          </Button>
        </div>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
};
