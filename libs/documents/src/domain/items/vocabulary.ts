/**
 * Words that begin what somebody is to do: where the name of an assignee ends. Pairs are folded; single words are compared with their diacritics, because
 * 'cần' and 'cán', 'để' and 'đề' are different words.
 */
export const ACTION_PAIRS = new Set(
  `phoi hop|chu tri|chi dao|huong dan|to chuc|trien khai|thuc hien|tang cuong|day manh|huy dong|yeu cau|khan truong|tiep tuc|chu dong|theo doi|kiem tra|don doc|tham muu|bao cao|tong hop|xay dung|ra soat|co trach|co nhiem|chiu trach|phat dong|quan triet|nghiem tuc|nghiem chinh|can cu|dam bao|bao dam|bo tri|ban hanh|phan cong|cap nhat|cung cap|khuyen khich|van dong|tuyen truyen|pho bien|cong khai|giam sat|xu ly|thanh lap|ho tro|hoan thanh|gui bao|kip thoi|thuong xuyen|de xuat|de nghi|nghien cuu|giai quyet|dang ky|lanh dao|kien toan|ap dung|chuan bi|phe duyet|tiep nhan|van hanh|thong ke|danh gia|xac dinh|tham dinh|dieu chinh|khac phuc|tap trung|phat huy|quyet liet|dong loat|tren co|dinh ky|hang ngay|hang tuan|hang thang|hang quy|nhanh chong|cham nhat|thuc day|xem xet|nhac nho|lien he|truc tiep|luu y|can doi|bo sung|sua doi|quan tam|tang thoi|khong de|ket hop|lap ke|lap danh|chap hanh|thi hanh|cham dut|tao dieu|phan dau|chan chinh|ung dung|trong pham|truoc ngay|trong thoi|theo chuc|theo linh|theo nhiem|theo tham|theo quy|nang cao|doi moi|mo rong|phat trien|dau tu|thu hut|giu gin|bao ve|phong ngua|xac minh|trien khai|xin y|gop y|tra loi|thong bao|niem yet|khai bao|tu kiem|tu chiu|nghien cuu|moi|phan tich|dua tin|rut kinh|phat hien|ngan chan|xu phat|tiep thu|quy dinh|giao nhiem|khao sat|kiem soat|cat giam|dinh huong|uu tien|chu trong|tham gia|tham du|han che|tuyet doi|rut ngan|doi chieu|sap xep|tap huan|tap hop|ban giao|thu gom|nhap so|long ghep|khai thac|dang tai|phat song|phat hanh|van dung|tam dung|bo sung|chuan hoa|tuan thu|dao tao|cung co|phat trien|tham van|minh bach|thu hoi|quan ly|cho hoc|mo lop|day nhanh|huy bo|thanh toan|giai ngan|cham soc|dong vien|bieu duong|khen thuong|thuyet phuc|theo sat|nam bat|nam chac|bam sat|phu trach|lam viec|tu choi|chiu su|truy cap|cau hinh|dang nhap|hoan thien|bien soan|lua chon|tim hieu|nhan dien|phan loai|gioi thieu|thiet lap|so hoa|tich hop|ket noi|dong bo`.split(
    '|',
  ),
);
/** The first words of those pairs: asked for before two words are made one, of every word of a name. */
const ACTS_FIRST = new Set([...ACTION_PAIRS].map((pair) => pair.split(' ')[0]));
export const mayBeginPair = (word: string): boolean => ACTS_FIRST.has(word);
export const isActionPair = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && ACTS_FIRST.has(first) && ACTION_PAIRS.has(`${first} ${second}`);
export const ACTION_WORDS = new Set(
  'gửi|cử|đi|phải|cần|trình|lập|theo|không|sẽ|đã|đang|nhằm|để|được|chịu|rà|mở|nộp|giao|biết|căn|có|khi|nếu|từ|trước|sau|treo|sửa|trồng|cắt|đưa|giữ|dừng|ngừng|mua|xin|họp|cùng|sớm|nắm|dành|ký|bám|chưa|vẫn|nên|hãy|dọn|khơi|tiêm|rải|phun|tạo'.split(
    '|',
  ),
);

/** Behind these a word that could act is part of a name: 'ban chỉ đạo xã', 'các tổ chức', 'đoàn kiểm tra'. Folded. */
export const NAME_BEFORE: Readonly<Record<string, RegExp>> = {
  'chi dao': /^(?:ban)$/u,
  'to chuc': /^(?:cac|nhung|moi|ban|phong|so|vu|cua|tung|phi)$/u,
  'khao sat': /^(?:doan|to)$/u,
  'tham dinh': /^(?:doan|to|dong)$/u,
  'kiem tra': /^(?:doan|ban|to|uy)$/u,
  'giam sat': /^(?:doan|ban|to)$/u,
  'tuyen truyen': /^(?:ban|to|doi)$/u,
  'xay dung': /^(?:phong|so|ban|cong|nganh|tu)$/u,
  'thong ke': /^(?:chi|cuc|phong|nganh)$/u,
  'cung cap': /^(?:nghiep|vi)$/u,
  'phoi hop': /^(?:dong|to)$/u,
  'dau tu': /^(?:va|chu|nha|xuc|hoach|quan|an)$/u,
  'phat trien': /^(?:va|quy|nghien|tu|trung|thon|ban)$/u,
  'ung dung': /^(?:va|trung|nghiep)$/u,
  'bao ve': /^(?:va|hoi|luc|doi|chi|to)$/u,
  'kiem soat': /^(?:vien|trung|phong)$/u,
  'phong ngua': /^(?:va)$/u,
  'dao tao': /^(?:va|giao|vi|so)$/u,
  'quan ly': /^(?:ban|cuc|chi|quan|vien|don|doan|hoi|to|va|phong|so|bo|nha|nganh|nguoi)$/u,
  'thi hanh': /^(?:cuc|phong|quan)$/u,
  'tiep nhan': /^(?:phan|va)$/u,
  'thuong xuyen': /^(?:duc)$/u,
  'phong ve': /^(?:luc)$/u,
  'tong hop': /^(?:phong|va|ban)$/u,
  'tap trung': /^(?:ly|khu)$/u,
};
/** Before these, 'tổ chức' is a noun: 'tổ chức, cá nhân', 'tổ chức đoàn thể'. */
export const ORGANISATION_BEHIND =
  /^(?:ca nhan|doan the|chinh tri|kinh te|xa hoi|ton giao|tin dung|co so|dang|va ca nhan|(?:co )?lien quan|thanh vien|truc thuoc)\b/u;

/** What the name of somebody who can be ordered begins with, in the case it is written in: 'Ban' is a board, 'ban' may be any. */
export const ASSIGNEE_HEAD =
  /^(?:(?:UBND|UB(?= (?:MTTQ|ND))|UBMTTQ|MTTQ|HĐND|VPĐP|BCĐ|BHXH|LĐLĐ|TTYT)(?!\p{L})|[Uu][ỷy]? ban|[ỦUủu][yỷ] ban|Sở(?!\p{L})|Phòng(?!\p{L})|[Tt]rung [Tt]âm(?!\p{L})|[Tt]rạm [Yy] tế|Trạm(?!\p{L})|[Cc]ông an(?!\p{L})|Ban(?! hành)(?!\p{L})|Bộ(?! luật| tiêu chí| máy)(?!\p{L})|[Vv]ăn phòng(?!\p{L})|(?:Phó )?Thủ tướng(?!\p{L})|(?:[Đđ]ồng chí )?(?:[Pp]hó )?[Cc]hủ tịch(?!\p{L})|(?:[Tt]ổng )?(?:[Pp]hó )?[Gg]iám đ[ốổ]c(?!\p{L})|[Tt]hủ trưởng(?!\p{L})|[Tt]rưởng(?!\p{L})|[Hh]iệu trưởng(?!\p{L})|Hội(?! nghị| thảo| họp)(?!\p{L})|Đoàn(?! thể| kết)(?!\p{L})|[Tt]hành [Đđ]oàn|[Tt]ỉnh [Đđ]oàn|[Hh]uyện [Đđ]oàn|[Xx]ã [Đđ]oàn|Liên đoàn|[Mm]ặt trận|(?:Tổng |Chi )?[Cc]ục(?!\p{L})|Vụ(?! việc| án| mùa| đông| xuân| hè)(?!\p{L})|Viện(?!\p{L})|Trường(?! hợp)(?!\p{L})|Bệnh viện|Kho bạc|Ngân hàng|T[òo][aà] án|Viện kiểm sát|Bảo hiểm|Báo(?![\s-]cáo)(?!\p{L})|Đài(?!\p{L})|Điện lực|(?:Tổng )?[Cc]ông ty|Tập đoàn|Chánh(?!\p{L})|Cổng(?!\p{L})|Thông tấn xã|[Đđ]ồng chí(?=\s(?:Bộ trưởng|Thứ trưởng|Phó Thủ tướng|Cục trưởng|Vụ trưởng|Viện trưởng|Tổng Giám đốc|Bí thư|Chủ tịch|Giám đốc|Trưởng|Hiệu trưởng|Phó|Thủ trưởng|Chánh|Tổ trưởng))|Chỉ huy trưởng|Chính ủy|Tư lệnh|Đội trưởng|Tổ trưởng|Hạt trưởng|Trạm trưởng|Chủ nhiệm|Tổng Thư ký|Kế toán trưởng|Thống đốc|Thứ trưởng|Cấp ủy|Chi nhánh|Thuế(?= tỉnh| thành phố| cơ sở| TP)|Liên minh|Quỹ(?= \p{Lu})|Hiệp hội|Kiểm toán|Tổng [Bb]iên tập|Trưởng đoàn|VNPT|Viettel|EVN|PC(?=\s\p{Lu})|Lãnh đạo(?!\p{L})|Ông(?=\s(?:\p{Lu}|\())|Bà(?=\s\p{Lu})|[Cc]hủ (?:đầu tư|rừng|hồ|phương tiện|tàu|cơ sở|hộ)(?!\p{L})|[Nn]gười đứng đầu(?!\p{L})|Đội(?! ngũ)(?!\p{L})|Tổ(?! chức)(?!\p{L})|Hạt(?!\p{L})|Chính quyền(?!\p{L})|Bộ phận(?!\p{L})|Thanh tra(?!\p{L})|Thường trực(?!\p{L})|Đảng (?:ủy|uỷ|đoàn)|[HT]uyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|Quân(?!\p{L})|Hội đồng(?!\p{L})|Cơ quan(?!\p{L})|Đơn vị(?!\p{L})|Doanh nghiệp(?!\p{L})|Nhóm(?!\p{L})|Bí thư(?!\p{L})|Thành viên(?!\p{L})|Cán bộ(?!\p{L})|Công chức(?!\p{L})|Nhân dân(?!\p{L})|Nhân viên(?!\p{L})|Người đứng đầu(?!\p{L})|Quý (?=[Bb]ộ|[Cc]ơ quan|[Đđ]ơn vị|[Ss]ở|[Cc]ông ty|[Bb]an)|Các đồng chí)/u;
/** With an order before it, or a colon or an action behind it, a class of bodies is an assignee too. */
export const CLASS_HEAD =
  /^(?:[CcG]ác(?!\p{L})|[Tt]oàn thể(?!\p{L})|[Nn]hững(?!\p{L})|[Mm]ọi(?!\p{L})|[Tt]ừng(?!\p{L})|[Tt]ất cả(?!\p{L})|cán bộ(?!\p{L})|cơ quan(?!\p{L})|đơn vị(?!\p{L})|địa phương(?!\p{L})|nhân dân(?!\p{L})|người dân(?!\p{L})|doanh nghiệp(?!\p{L})|ban(?!\p{L})|phòng(?!\p{L})|sở(?!\p{L})|thôn(?!\p{L})|tổ(?! chức)(?!\p{L})|ấp(?!\p{L})|khu phố(?!\p{L})|trường(?!\p{L})|bộ(?=, (?:ngành|cơ quan|địa phương))|ngành(?!\p{L})|(?:quận|huyện|xã|phường)(?=, )|lãnh đạo(?!\p{L})|đảng [uủ][ỷy](?!\p{L})|chính quyền(?!\p{L})|cấp ủy(?!\p{L})|[Nn]hà trường(?!\p{L}))/u;
/** Classes are of bodies and people: 'các nội dung', 'các bước' are nobody. Over folded text. */
export const CLASS_OF_BODIES =
  /^(?:(?:cac|toan the|nhung|moi|tung|tat ca)\s)?(?:cac\s)?(?:phong|ban|nganh|so|co quan|don vi|dia phuong|doan the|tap doan|to chuc doan the|cap uy|dang uy|to chuc|ca nhan|thanh vien|dong chi|huyen|thi xa|thanh pho|xa|phuong|quan|thon|ap|khu pho|truong(?! hop)|doanh nghiep|ho\b|cap\b|luc luong|hoi|uy vien|cong ty|nha thau|chu dau tu|bo\b(?! phieu)|cuc|vu\b|benh vien|co so|can bo|cong chuc|vien chuc|hoc vien|hoc sinh|sinh vien|giao vien|giang vien|nhan dan|nguoi dan|trung tam|chi cuc|to\b|doi\b|giam doc|thu truong|chu tich|ubnd|uy ban|vien|bi thu|tinh|phuong tien thong tin|hop tac xa|chinh quyen|ong,? ba|thue\b|ngan hang|chu rung|nha truong|van phong|nha mang|chi nhanh|hat\b|tram\b|hop phan|tap the|gia dinh|to chuc|vien\b|hieu truong|truong phong|cap uy|co so|khoa\b|bon\b|lang\b|ban\b|khom|xom|buon|mang vien thong|dai\b|bao\b(?! cao)|nguoi dung dau|nganh)\b/u;
