import { Inject, Injectable } from '@nestjs/common';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { hasPlainText, sealContent, type DirectiveContent } from './domain';

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
}
