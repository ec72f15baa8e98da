import { documentTypeName } from '@cascade/directives/domain';
import type { Citation, DirectivePage } from './directive.types';

type Signatory = NonNullable<DirectivePage['header']>['signatory'];
/** 'UBND thị xã Bến Cát' -> 'ỦY BAN NHÂN DÂN', 'THỊ XÃ BẾN CÁT': the name over two lines, as the head of a letter has it. */
export const issuerLinesOf = (name: string): readonly string[] => {
  const whole = name.replace(/^UBND(?=\s|$)/u, 'Ủy ban nhân dân').toLocaleUpperCase('vi');
  const [, committee, unit] = /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\s+(.+)$/u.exec(whole) ?? [];
  return committee && unit ? [committee, unit] : [whole];
};
/** 'Bến Cát, ngày 05 tháng 02 năm 2020': a day below 10 and the months 1 and 2 have a zero before them; what is not known stays open. */
export const dateLine = (place: string | null, issuedOn: string | null): string => {
  const [year = '…', month, day] = issuedOn?.slice(0, 10).split('-') ?? [];
  const written = `ngày ${day ?? '…'} tháng ${month === undefined ? '…' : Number(month) <= 2 ? month : Number(month)} năm ${year}`;
  return place ? `${place}, ${written}` : written;
};
const MARKS: Readonly<Record<string, string>> = { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' };
/** The lines of capacity and role, and the name below them. */
export const signatureLines = (signatory: Signatory): { readonly capacity: readonly string[]; readonly name: string | null } => {
  if (!signatory) return { capacity: [], name: null };
  const marks = signatory.capacities.map((mark) => MARKS[mark]).join(' ');
  const role = signatory.role?.toLocaleUpperCase('vi') ?? '';
  return { capacity: [[marks, role].filter(Boolean).join(' ')].filter(Boolean), name: signatory.name };
};

const LEADS: Partial<Record<Citation['relation'], string>> = { implements: 'Thực hiện', basedOn: 'Căn cứ', guides: 'Theo hướng dẫn tại' };
type Cited = Pick<Citation, 'relation' | 'sentence' | 'documentType' | 'symbol' | 'issuedOn' | 'issuerName'>;
/** How a letter written here cites what it acts on: in its own sentence, else as NĐ 30/2020 has a first citation; null for what is only mentioned. */
export const citingSentence = ({ relation, sentence, documentType, symbol, issuedOn, issuerName }: Cited): string | null => {
  if (sentence !== null) return sentence;
  const lead = LEADS[relation];
  if (lead === undefined) return null;
  const type = documentType === null ? 'văn bản' : documentTypeName(documentType);
  const named = type.charAt(0).toLocaleUpperCase('vi') + type.slice(1);
  return (
    [lead, named, symbol && `số ${symbol}`, issuedOn && dateLine(null, issuedOn), issuerName && `của ${issuerName}`]
      .filter(Boolean)
      .join(' ') + ';'
  );
};
