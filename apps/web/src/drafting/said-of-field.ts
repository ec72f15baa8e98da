import { documentTypeName } from '@cascade/directives/domain';
import type { DraftContent } from './draft-content';
import { textOf, type OrderItem } from './draft-content';
import type { DraftField } from './draft-merge';

/** What a draft says in one of its fields, as a line to be read beside what another says there; null where it says nothing. */
export const saidOfField = (content: DraftContent, field: DraftField, order: readonly OrderItem[]): string | null => {
  if (field.startsWith('item:')) {
    const item = content.items.find((each) => each.itemId === field.slice('item:'.length));
    if (!item) return null;
    const to = (item.assignees ?? []).map(({ text }) => text).join(', ');
    return [textOf(item, order), to, item.deadline?.text].filter(Boolean).join(' · ') || null;
  }
  switch (field) {
    case 'documentType':
      return content.documentType ? documentTypeName(content.documentType) : null;
    case 'signatory':
      return (
        [content.signatory?.capacities?.join(', '), content.signatory?.role, content.signatory?.name].filter(Boolean).join(' ') || null
      );
    case 'addressees':
      return content.addressees.map(({ text }) => text).join('; ') || null;
    case 'citations':
      return content.citations.map(({ symbol }) => symbol?.asWritten ?? '–').join('; ') || null;
    case 'place':
    case 'subject':
    case 'urgency':
    case 'issuerAsWritten':
      return content[field]?.trim() || null;
    default:
      return null;
  }
};
