import { citingSentence } from '../directives/drafted-head';
import type { DraftContent } from './draft-content';

type Cited = DraftContent['citations'][number];
/**
 * How the letter cites the order that it carries out, as NĐ 30/2020 has a first citation; in Vietnamese whatever the reader's language, for it is the letter's.
 * 'Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh Bình Dương'. Null where it says nothing of it.
 * @param issuerName who issued it, where the draft knows the body and not how it is written
 */
export const sentenceCiting = (
  { relation, sentence, documentType, symbol, issuedOn, issuerAsWritten }: Cited,
  issuerName: string | null,
): string | null =>
  citingSentence({
    relation,
    sentence: typeof sentence === 'string' && sentence.trim() ? sentence : null,
    documentType: documentType ?? null,
    symbol: symbol?.asWritten ?? (symbol?.number && symbol.notation ? `${symbol.number}/${symbol.notation}` : null),
    issuedOn: issuedOn ?? null,
    issuerName: issuerAsWritten || issuerName,
  })?.replace(/[\s;:.,]+$/u, '') ?? null;
