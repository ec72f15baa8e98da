import { Inject, Injectable } from '@nestjs/common';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { closeFreeTexts, type Sealed } from '@cascade/event-store/domain';
import { hasPlainText, openContent, sealContent, sealedAsBefore, type DirectiveContent } from './domain';

/** Closes the free texts of a directive under its own key, which bears the directive's id: a retried command finds the key it made. */
@Injectable()
export class DocumentSeals {
  constructor(@Inject(KEY_STORE) private readonly keys: KeyStore) {}

  async seal(directiveId: string, content: DirectiveContent): Promise<DirectiveContent> {
    if (!hasPlainText(content)) return content;
    const key = await this.keys.create(directiveId);
    const fields = sealedFields(this.keys);
    return sealContent(content, (text) => fields.seal(text, key));
  }
  /** One sentence of or about a directive; a blank one stays as it is, for whoever judges it to refuse. */
  async sealText(directiveId: string, text: string): Promise<Sealed | string> {
    if (text.trim() === '') return text;
    return sealedFields(this.keys).seal(text, await this.keys.create(directiveId));
  }
  /** Of a directive that is known: no key is made for one that nobody knows, and whoever judges the command refuses it. */
  async sealWhereKnown(directiveId: string, isKnown: boolean, text: string): Promise<Sealed | string> {
    return isKnown ? this.sealText(directiveId, text) : text;
  }
  /** Every free text in what a person says about a known directive: reasons, what shows it. */
  close<Data>(directiveId: string, data: Data): Promise<Data> {
    return closeFreeTexts(data, async () => {
      const key = await this.keys.create(directiveId);
      const fields = sealedFields(this.keys);
      return (text) => fields.seal(text, key);
    });
  }
  /** For a person's eyes; a text whose key was destroyed is null. */
  open(content: DirectiveContent): DirectiveContent {
    const fields = sealedFields(this.keys);
    return openContent(content, (text: Sealed) => fields.unseal(text));
  }
  /** Closes what changed since `before`; every other text keeps the seal it has, so that nothing looks changed that is not. */
  sealAgain(directiveId: string, before: DirectiveContent, content: DirectiveContent): Promise<DirectiveContent> {
    return this.seal(directiveId, sealedAsBefore(content, before, this.open(before)));
  }
}
