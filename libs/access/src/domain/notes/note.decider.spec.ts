import { specFor } from '@cascade/event-store/testing';
import { note, type NoteCommand } from './note.decider';
import type { NoteEvent } from './note.events';

const given = specFor(note);
const text = { $sealed: { key: 'note-n', nonce: 'n', text: 'x' } };
const said = (over: object = {}) => ({ noteId: 'n', text, audience: 'own', bodyId: null, ...over });
const about = { authorId: 'lan', about: { kind: 'directive', id: 'd' }, place: null };
const ask = (type: NoteCommand['type'], data: object): NoteCommand => ({ type, data }) as NoteCommand;
const event = (type: NoteEvent['type'], data: object): NoteEvent => ({ type, version: 1, data }) as NoteEvent;
const write = (over: object = {}) => ask('WriteNote', said({ ...about, ...over }));
const written = event('NoteWritten', said(about));
const correct = (over: object = {}) => ask('CorrectNote', said({ authorId: 'lan', ...over }));
const withdraw = (authorId = 'lan') => ask('WithdrawNote', { noteId: 'n', authorId });
const withdrawn = event('NoteWithdrawn', { noteId: 'n' });

describe('a note', () => {
  it('is written beside a document, or at a place in its text', () => {
    given().when(write()).then(written);
    const place = { start: 10, end: 24 };
    given()
      .when(write({ place }))
      .then(event('NoteWritten', said({ ...about, place })));
  });
  it('is written once', () => given(written).when(write()).then());
  it('says something', () => {
    given()
      .when(write({ text: '  ' }))
      .thenRefused('note.blank');
    given(written)
      .when(correct({ text: '' }))
      .thenRefused('note.blank');
  });
  it('marks a place that has a length', () => {
    for (const place of [
      { start: 5, end: 5 },
      { start: 9, end: 2 },
    ])
      given().when(write({ place })).thenRefused('note.place-empty');
  });
  it('is shared with a body only by who acts for one', () => {
    given()
      .when(write({ audience: 'body' }))
      .thenRefused('note.without-body');
    given()
      .when(write({ audience: 'body', bodyId: 'town' }))
      .then(event('NoteWritten', said({ ...about, audience: 'body', bodyId: 'town' })));
    given(written)
      .when(correct({ audience: 'body' }))
      .thenRefused('note.without-body');
  });
  it('is corrected and shared by its author; nobody else touches it', () => {
    given(written)
      .when(correct({ audience: 'all' }))
      .then(event('NoteCorrected', said({ audience: 'all' })));
    given(written)
      .when(correct({ authorId: 'minh' }))
      .thenRefused('note.not-yours');
    given(written).when(withdraw('minh')).thenRefused('note.not-yours');
    expect(given(written, event('NoteCorrected', said({ audience: 'all' }))).folds()).toMatchObject({ audience: 'all', authorId: 'lan' });
  });
  it('is withdrawn once, and not corrected after that', () => {
    given(written).when(withdraw()).then(withdrawn);
    given(written, withdrawn).when(withdraw()).then();
    given(written, withdrawn).when(correct()).thenRefused('note.withdrawn');
  });
  it('has to be there', () => {
    given().when(correct()).thenRefused('note.unknown');
    given().when(withdraw()).thenRefused('note.unknown');
  });
});
