import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { ActingPicker, useActing } from '../frame/acting-body';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { useKept } from '../parts/kept';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { draftWords } from './drafting.words';
import { TYPES } from './letter-head';

/** A document of the body's own: its type and subject first, then the letter. */
export const NewDraft = () => {
  const say = useWords(draftWords);
  const acting = useActing();
  const navigate = useNavigate();
  const draft = useCommand('post', '/api/directives');
  const [form, setForm, done] = useKept('draft.new', { documentType: 'CV', subject: '' });
  const [isShown, setShown] = useState(false);
  const isBlank = form.subject.trim() === '';
  const begin = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setShown(true);
    if (isBlank || acting === null) return;
    const content = { ...form, subject: form.subject.trim(), issuerId: acting.authorityId, addressees: [], citations: [], items: [] };
    const { directiveId } = await draft.mutateAsync({ body: { content } });
    done();
    void navigate({ to: '/drafts/$directiveId', params: { directiveId }, replace: true });
  };
  const types = TYPES.map((value) => ({ value: value as string, word: `${value} · ${say(`type.${value}`)}` }));
  return (
    <Page title={say('title.new')} about={acting?.name}>
      {acting === null ? (
        <ActingPicker />
      ) : (
        <Form onSubmit={(event) => void begin(event).catch(() => undefined)} style={{ display: 'grid', gap: 16, maxWidth: 640 }}>
          <Choice
            label={say('documentType')}
            value={form.documentType}
            options={types}
            onChange={(documentType) => setForm({ ...form, documentType })}
          />
          <Field
            label={say('subject')}
            isMultiline
            value={form.subject}
            onChange={(subject) => setForm({ ...form, subject })}
            error={isShown && isBlank ? say('subject.missing') : undefined}
          />
          {draft.error && <ProblemNote error={draft.error} />}
          <div>
            <Button type="submit" className="react-aria-Button primary" isDisabled={draft.isPending}>
              {say('begin')}
            </Button>
          </div>
        </Form>
      )}
    </Page>
  );
};
