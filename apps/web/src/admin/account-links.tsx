import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { saveFile } from '../parts/save-file';
import { useWords } from '../words/words';
import { linksCsv, linksText, type GivenLink } from './account-links-file';
import { accountsWords } from './accounts.words';
import styles from './admin.module.css';

/** Links by which persons choose their passwords: told once, to be handed over, so only a press closes them. */
export const AccountLinks = ({ links, close }: { readonly links: readonly GivenLink[]; readonly close: () => void }) => {
  const say = useWords(accountsWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    // Where the browser gives nothing to write to (a page without https), the links can still be marked and copied by hand.
    const written = navigator.clipboard?.writeText(linksText(links, location.origin)) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const save = (): void =>
    saveFile('lien-ket-mat-khau.csv', new Blob([linksCsv(links, location.origin, [say('name'), say('links.link')])], { type: 'text/csv' }));
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled isDismissable={false}>
      <Modal className={`react-aria-Modal ${styles['links']!}`}>
        <Dialog>
          <Heading slot="title">{say('links.title')}</Heading>
          <p>{say('links')}</p>
          <dl className={`${styles['facts']} ${styles['links-list']}`} tabIndex={0} aria-label={say('links.title')}>
            {links.map(({ name, token }) => [
              <dt key={`${name} name`}>{name}</dt>,
              <dd key={name}>
                <code>{`${location.origin}/change-password#${token}`}</code>
              </dd>,
            ])}
          </dl>
          <div className={styles['buttons']}>
            <Button className="react-aria-Button primary" autoFocus onPress={copy}>
              {say('links.copy')}
            </Button>
            {links.length > 1 && <Button onPress={save}>{say('links.save')}</Button>}
            <Button onPress={close}>{say('close')}</Button>
            <span role="status">{copied !== null && say(copied ? 'links.copied' : 'links.not-copied')}</span>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
