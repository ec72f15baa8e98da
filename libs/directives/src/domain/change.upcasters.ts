import type { Upcasters } from '@cascade/event-store/domain';
import type {
  DirectiveAmended,
  DirectiveCorrected,
  DirectiveRecalled,
  DirectiveReplaced,
  DirectiveRepealed,
  DirectiveReviewed,
} from './directive.events';

/** Version 1 had the sentence, or the reason, in plain words; what was written so stays readable so. Since version 2 it is sealed, for it may name people. */
type Plain<Data> = { readonly [Field in keyof Data]: Field extends 'sentence' | 'reason' ? string : Data[Field] };
const asWritten = <Data>(data: Plain<Data>): Data => data as unknown as Data;

export const changeUpcasters = {
  'DirectiveAmended@1': asWritten<DirectiveAmended['data']>,
  'DirectiveReplaced@1': asWritten<DirectiveReplaced['data']>,
  'DirectiveCorrected@1': asWritten<DirectiveCorrected['data']>,
  'DirectiveRepealed@1': asWritten<DirectiveRepealed['data']>,
  'DirectiveRecalled@1': asWritten<DirectiveRecalled['data']>,
  'DirectiveReviewed@1': asWritten<DirectiveReviewed['data']>,
} satisfies Upcasters;
