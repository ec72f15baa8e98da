import { relationOf } from './relations';
import { fold } from './text/fold';

const relation = (lead: string, own = false) => relationOf({ lead: fold(lead), own });

describe('the relation that wording gives', () => {
  it.each([
    ['Thực hiện ', 'implements'],
    ['Nhằm triển khai thực hiện ', 'implements'],
    ['Thực hiện ý kiến của Thủ tướng (', 'implements'],
    ['Thi hành ', 'implements'],
    ['Phực hiện ', 'implements'],
    ['Ngày 31/10, Hội gửi kiến nghị tháo gỡ khó khăn trong việc triển khai ', 'cites'],
    ['Thực hiện đầy đủ trách nhiệm quản lý nhà nước về cây xanh theo quy định tại ', 'cites'],
    ['Để bảo đảm an toàn, tiếp theo các ', 'continues'],
    ['Trong thời gian tiếp theo các đơn vị báo cáo theo ', 'cites'],
    [
      'Thực hiện đầy đủ trách nhiệm quản lý nhà nước về cây xanh theo quy định tại Điều 9 Luật Cây xanh, Luật Đất đai; Nghị định 5/2025 ngày 1/2/2025 và ',
      'cites',
    ],
    ['Thi hành nghiêm chỉnh, đúng, đầy đủ nghĩa vụ của người phải thi hành án theo quy định của Luật Thi hành án và ', 'cites'],
    ['Chấp hành đầy đủ trách nhiệm của chủ rừng theo đúng quy định tại ', 'cites'],
    ['Thi hành nghiêm chỉnh các quy định của ', 'implements'],
    ['quy định chi tiết thi hành Luật Cây xanh được sửa đổi, bổ sung bởi ', 'cites'],
    ['Thực hiện Luật Cây xanh, Sở Xây dựng đã tổ chức soạn thảo Nghị quyết, lấy ý kiến các sở, gửi Sở Tư pháp thẩm định tại ', 'cites'],
    ['Thực hiện Luật Cây xanh, Sở Xây dựng đã tổ chức soạn thảo Nghị quyết, trình ', 'mentions'],
    ['Thay thế Mẫu số 02, Mẫu số 03 Phụ lục III của ', 'amends'],
    ['Sửa đổi, bổ sung và thay thế một số nội dung của ', 'amends'],
    ['Thay thế cụm từ tại khoản 2 Điều 5 của ', 'amends'],
    ['Cah cứ ', 'basedOn'],
    ['Căn cứ ', 'basedOn'],
    ['Phúc đáp ', 'answers'],
    ['Theo đề nghị của Sở Tài chính tại ', 'cites'],
    ['Tiếp theo ', 'continues'],
    ['UBND tỉnh đã có ', 'mentions'],
    ['Quyết định này thay thế ', 'replaces'],
    ['Bãi bỏ ', 'repeals'],
    ['Hủy bỏ khoản 2 ', 'repeals'],
    ['Sửa đổi, bổ sung Điều 3 ', 'amends'],
    ['Đính chính ', 'corrects'],
    ['Thu hồi ', 'recalls'],
    ['Tạm ngưng hiệu lực ', 'suspends'],
    ['Hướng dẫn thực hiện ', 'guides'],
    ['các đơn vị tiếp tục thực hiện ', 'implements'],
    ['UBND huyện yêu cầu báo cáo theo ', 'cites'],
    ['Thực hiện việc thu hồi đất theo ', 'implements'],
    ['các hộ được bổ sung kinh phí tại ', 'cites'],
    ['thực hiện báo cáo ca bệnh theo ', 'cites'],
    ['Thực hiện chỉ đạo của Chủ tịch UBND tỉnh tại ', 'implements'],
    ['Bãi bỏ khoản 2 Điều 3 của ', 'repeals'],
    ['Quyết định này có hiệu lực kể từ ngày ký và thay thế ', 'replaces'],
  ])('%s-> %s', (lead, expected) => expect(relation(lead)).toBe(expected));
  it('is the ground, not what the cited document itself did to another one', () =>
    expect(relation('Căn cứ Nghị định của Chính phủ sửa đổi, bổ sung một số điều của ')).toBe('basedOn'));
  it('counts the last act before the citation', () => expect(relation('Quyết định này bãi bỏ quy chế cũ và thay thế ')).toBe('replaces'));
  it("goes on from the issuer's own earlier letter", () => {
    expect(relation('UBND tỉnh đã ban hành ', true)).toBe('continues');
    expect(relation('Thực hiện ', true)).toBe('continues');
    expect(relation('Căn cứ ', true)).toBe('basedOn');
    expect(relation('thay thế ', true)).toBe('replaces');
  });
  it('only cites the letter of the office that passed on what a minister said', () => {
    expect(relation('theo đúng chỉ đạo của Thủ tướng Chính phủ tại ', true)).toBe('cites');
    expect(relation('theo chỉ đạo của UBND tỉnh tại ', true)).toBe('continues');
  });
  it('is unknown where the clause says none', () => expect(relation('và các văn bản khác ')).toBeNull());
});
