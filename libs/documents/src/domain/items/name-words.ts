/**
 * Words in small letters that names of bodies and of classes of people are made of, folded, longest first where one begins with another. Whatever is not
 * here begins what somebody is to do: nouns of names are few and known, verbs are neither.
 */
const PHRASES = [
  'thu tuong|pho thu tuong|tong thanh tra|thong doc|bo truong|vu truong|cuc truong|vien truong|chanh an|dich|dich benh|chinh tri tu tuong|ky thuat|ky thuat va cong nghe|dao tao khac|dich ta lon|khoa|bo mon|quan khu|lien nganh|hien mau|hien mau tinh nguyen|van dong|nhan dan|tap doan|to chuc|to chuc dang|cap uy|chu rung|xa hoi|y te|van hoa|thong tin|truyen thong|truyen thanh|truyen hinh|phat thanh|giao duc|dao tao|tai chinh|ke hoach|kinh te|ha tang',
  'nong nghiep|nong thon|moi truong|nong thon moi|lam nghiep|thuy loi|thuy san|tai nguyen|lao dong|thuong binh|noi vu|tu phap|thanh tra',
  'thi truong|dan toc|ton giao|quan su|bien phong|kiem lam|bao hiem|thuc vat|chan nuoi|thu y|trong trot|khuyen nong|dich vu|cong ich|dan so',
  'do thi|giao thong|van tai|cong thuong|khoa hoc|cong nghe|du lich|the thao|the duc|dien luc|vien thong|buu dien|buu chinh|to quoc|mat tran',
  'phu nu|nong dan|cuu chien binh|thanh nien|cong doan|thieu nhi|chu thap do|nguoi cao tuoi|lien hiep|lien minh|hop tac xa|hop tac|doan the',
  'chinh tri|nghe nghiep|nghiep vu|chuyen mon|hanh chinh cong|hanh chinh|su nghiep|cong lap|ngoai cong lap|cong an|quan doi|dan quan|dan phong',
  'tu ve|luc luong|vu trang|chuc nang|lien quan|co lien quan|truc thuoc|ca nhan|ho gia dinh|ho dan|gia dinh|ho kinh doanh|kinh doanh|san xuat',
  'doanh nghiep|cong ty|nha thau|chu dau tu|chu rung|chu ho|chu co so|co so|khu cong nghiep|cum cong nghiep|khu kinh te|khu che xuat|che xuat',
  'khu pho|khu dan cu|khu vuc|khu cach ly|to dan pho|dan pho|dan cu|to dan van|to cong nghe so cong dong|cong nghe so|cong dong|to tu quan',
  'to cong tac|cong tac|thi xa|thi tran|thanh pho|dac khu|dia phuong|dia ban|toan tinh|toan huyen|toan xa|toan thanh pho|toan quoc|ca nuoc',
  'trung uong|quoc gia|nha nuoc|chinh phu|chinh quyen|co quan|ngang bo|don vi|to chuc doan the|bo phan|mot cua|tiep nhan|thu truong|truong ban',
  'truong thon|truong khu pho|to truong|doi truong|pho truong|truong phong|chanh van phong|van phong|giam doc|chu tich|pho chu tich|bi thu',
  'hieu truong|thanh vien|uy vien|dong chi|can bo|cong chuc|vien chuc|nguoi lao dong|nguoi dan|nguoi dung dau|nguoi nop thue|nhan vien|chien si',
  'dang vien|dang uy|cap uy|dang doan|ban can su|ban can su lop|can su dang|chi bo|doan vien|hoi vien|dai bieu|hoi dong|quoc hoi|hoc sinh|sinh vien|hoc vien',
  'phu huynh|giao vien|giang vien|nha truong|truong hoc|truong dai hoc|dai hoc|hoc vien|cao dang|trung cap|co nhom nganh dao tao giao vien|su pham|cao dang su pham|trung cap su pham|trung hoc|tieu hoc|mam non|pho thong|day nghe',
  'giao duc nghe nghiep|co so y te|benh vien|phong kham|tram y te|trung tam|ngan hang|tin dung|kho bac|chinh sach|toa an|vien kiem sat',
  'thi hanh an|dan su|thue|hai quan|thong ke|bao chi|thong tan|phuong tien|dai chung|thong tin dai chung|thanh uy|tinh uy|huyen uy|thi uy',
  'quan uy|tinh doan|thanh doan|huyen doan|xa doan|ban thuong vu|thuong vu|thuong truc|ban chi dao|ban chi huy|chi huy|dieu hanh|phong thu',
  'phong chong dich|phong chong|thien tai|phong chong thien tai|tim kiem|cuu nan|tim kiem cuu nan|covid|ban quan ly|quan ly du an|quan ly rung',
  'rung phong ho|phong ho|dac dung|du an|dau tu xay dung|cong trinh|cong trinh cong cong|ban dieu hanh|ban cong tac|ban nganh|ban dan van',
  'dan van|tuyen giao|kiem tra dang|phap che|phap ly|tro giup phap ly|cong chung|ho tich|dia chinh|xay dung|quy hoach|ve sinh|an toan thuc pham',
  'thuc pham|thi dua|khen thuong|tin hoc|ngoai vu|ngoai giao|cap xa|cap huyen|cap tinh|cap tren|cap duoi|cac cap|nha may|nha may nuoc|cap nuoc',
  'thoat nuoc|moi truong do thi|khoi dang|khoi doan the|khoi van xa|co ten|neu tren|noi tren|co tham quyen|co chuc nang|tren dia ban|trong nuoc',
  'trong ngoai|ngoai nuoc|o trung uong|thuoc tinh|co rung|co nhu cau|co dieu kien|dau tu|phat trien|bao ve|dau gia|cong tac xa hoi|bao tro',
  'tai vu|giam dinh|kiem nghiem|kiem dinh|kiem dich|y hoc|co truyen|phap y|huyet hoc|truyen mau|da khoa|chuyen khoa|cap cuu|benh tat',
  'kiem soat benh tat|an ninh|trat tu|canh sat|giao thong van tai|dan chinh|le tan|van xa|noi chinh|nong lam|lam truong|nong truong|dong bao',
  'khach san|nha hang|ben xe|ben tau|van tai hanh khach|cang|cang vu|hang hai|hang khong|duong bo|duong sat|duong thuy|noi dia|ben cang',
  'thuy dien|thuy nong|lo giet mo|kham chua benh|kham benh|chua benh|thuong mai|cong nghiep|tieu thu cong nghiep|nghe thuat|thu vien|bao tang',
  'di tich|di san|cong vien|nha van hoa|the duc the thao|tham muu giup viec|van phong dang ky dat dai|dang ky dat dai|dat dai|quy dat',
  'phat trien quy dat|huong nghiep|thuong xuyen|giao duc thuong xuyen|sau day|tai dieu|tai muc|tai khoan|hoc duong|chu the|san pham|tieu ban',
  'to giup viec|giup viec|bien tap|cong thong tin|dien tu|trang thong tin|hoi nong dan|cuc|vu|chi cuc|tong cuc|thon|ban|lang|ap|buon|khom|xom',
  'ban lang|xa|phuong|huyen|quan|tinh|nganh|phong|so|bo|doi|to|cac|nhung|moi|tung|tat ca|toan the|cua|thuoc|khoi|vien|truong|trong tinh',
  'trong huyen|trong quan|trong xa|trong phuong|trong thanh pho|trong toan tinh|trong toan huyen|trong khu|trong cum|mien nui|thieu so',
  'dan toc thieu so|bien gioi|hai dao|ven bien|chuyen trach|ban chuyen trach|khong chuyen trach|tinh nguyen|cao tuoi|khuyet tat|khuyen hoc',
  'nan nhan|chat doc|da cam|cuu giao chuc|luat gia|nha bao|van nghe|dong y|lam vuon|sinh vat canh|hop dong|bao cao vien|tuyen truyen vien',
  'cong tac vien|tieu du an|lai xe|chu phuong tien|phuong tien van tai|tau ca|chu tau|ngu dan|tau thuyen|ong|ba co ten|ho|cac ba|ong ba',
  'cong trinh cong cong|du an|mat tran to quoc viet nam|duoc giao quan ly|neu tai|noi tai|quan ly|dang tinh|tiep cong dan|cham soc suc khoe',
  'van phong dieu phoi|dieu phoi|kiem toan|so huu|chu so huu|dau khi|xang dau|vang bac|huong uoc|cong nhan|cong nhan vien|cong nhan vien chuc',
  'cuu chien binh|hai quan|phong giao dich|giao dich|nha tro|cho thue|tro|chu nha|chu phuong tien|lai xe|bo doi|bien phong|ban ve|to hop',
  'quoc phong|phap luat|tieng noi|thong tan xa|ngoai giao|an sinh xa hoi|cong tac dan toc|dan toc va ton giao|hanh chinh cong cap|quan ly thi truong|thue co so|bao ve moi truong|nong nghiep va moi truong|chuyen doi so|khoa hoc va cong nghe|phuc vu hanh chinh cong|hanh chinh khac|co quan hanh chinh|nguoi dung dau|khac|don vi su nghiep|nganh doc|to chuc theo nganh doc|chu dau tu|giam sat dau tu',
  'nha dau tu|cac cap|cac nganh|truyen hinh cap|chi huy truong|ung pho su co|giam ngheo|xoa doi giam ngheo|xay dung nong thon moi|cai cach hanh chinh|quan ly nganh|chuyen nganh|khi tuong thuy van|khi tuong|thuy van|viec lam|dich vu viec lam|chi nhanh|thue tinh|thue|hiep hoi|lien minh hop tac xa|quy|cho thue|ngan hang thuong mai|vien thong|nha mang|ban hanh phap luat|chinh sach xa hoi|thuong mai|phong khong khong quan|vien hoa|truong phong|pho phong|ke toan truong|ban giam hieu|to bo mon|giao vien chu nhiem|hoi cha me|cha me hoc sinh|tong phu trach|can bo cong chuc|nguoi phat ngon',
  'mang vien thong|suc khoe|suc khoe sinh san|sinh san|sang kien|kiem soat|sot ret|ky sinh trung|con trung|moi truong y te|lao dong moi truong|lanh dao|truong doan|pho truong doan|hanh dong|thu ky|benh xa hoi|benh nghe nghiep|phuc hoi chuc nang|tam than|da lieu|rang ham mat|san nhi|phu san',
  'uy ban nhan dan|uy ban mat tran to quoc|uy ban|hoi dong nhan dan|mat tran to quoc viet nam',
  'truong tram|tram truong|pho truong tram|tram|chuong trinh|chuong trinh muc tieu|muc tieu quoc gia|khu cong nghe cao|khu cong nghe|cong nghe cao|kiem tra tinh uy|kiem tra huyen uy|kiem tra thanh uy|kiem tra thi uy|kiem tra quan uy|kiem tra dang uy|kiem tra trung uong|khu du lich|cap co so|cap nuoc sach|chu quan|nang luong|hoa chat|than khoang san|khoang san|cao su|ca phe|det may|luong thuc|duoc pham|nuoc sach|dien tu vien thong|tiet kiem nang luong|sap nhap|nguyen tu',
  'xoa nha tam|nha tam|nha dot nat|lien doan|lao dong|khoi thi dua|truong cac|vien chuc|phong benh|du phong|y hoc du phong|ve sinh moi truong',
]
  .join('|')
  .split('|')
  .map((phrase) => phrase.split(' '));

interface Branch {
  end: boolean;
  readonly next: Map<string, Branch>;
}
const ROOT: Branch = { end: false, next: new Map() };
for (const words of PHRASES) {
  let branch = ROOT;
  for (const word of words) {
    const next: Branch = branch.next.get(word) ?? { end: false, next: new Map() };
    branch.next.set(word, next);
    branch = next;
  }
  branch.end = true;
}

/** Folded words, one after another: a list, or those of a text that are found as they are asked for. */
export interface Words {
  at(number: number): string | undefined;
}
/** How many of these folded words are one phrase of a name, as many as can be; 0 where the first begins none. */
export const nameWordsAt = (words: Words, at: number): number => {
  let branch: Branch | undefined = ROOT.next.get(words.at(at) ?? '');
  let longest = 0;
  for (let taken = 1; branch; taken += 1) {
    if (branch.end) longest = taken;
    const next = branch.next.size > 0 ? words.at(at + taken) : undefined;
    branch = next === undefined ? undefined : branch.next.get(next);
  }
  return longest;
};

/** Other words that fold to a noun of names: 'đối với' is no 'đội', 'mời' no 'mọi'. Only a text that kept its diacritics can tell. */
const NO_NOUNS = new Set(
  'đối|đổi|đôi|dối|số|bố|bỏ|bó|tỏ|tô|tờ|mời|mới|bán|bàn|bạn|tình|tính|tĩnh|tịnh|quản|vừa|hồ|hỗ|hơ|viên|viền|phương|phượng|sô|xả|khỏi|khởi|tố|tòa'.split(
    '|',
  ),
);
export const isOtherWord = (written: string): boolean => NO_NOUNS.has(written.toLowerCase());
