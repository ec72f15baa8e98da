import type { Random } from '../../crash/random';

/** Wording of the length and kind that such letters have; nothing is quoted from a real one. */
const SUBJECTS = [
  'tăng cường tuyên truyền, vận động người dân cài đặt ứng dụng truy vết tiếp xúc trên điện thoại thông minh',
  'triển khai các biện pháp cấp bách phòng, chống dịch bệnh tại cơ quan, trường học và khu dân cư',
  'rà soát, thống kê số người từ vùng có dịch trở về địa phương và tổ chức cách ly theo hướng dẫn của ngành y tế',
  'bảo đảm an toàn phòng cháy, chữa cháy tại các chợ, trung tâm thương mại trong những tháng cuối năm',
  'đẩy mạnh tiếp nhận và trả kết quả thủ tục hành chính qua dịch vụ công trực tuyến mức độ 3, mức độ 4',
  'chủ động ứng phó với mưa lũ, sạt lở đất và ngập úng vùng trũng thấp trên địa bàn',
];
const ITEMS = [
  'Huy động hệ thống chính trị từ tỉnh đến thôn, tổ dân phố vào cuộc; phân công cán bộ, đoàn viên trực tiếp hướng dẫn từng hộ gia đình, bảo đảm mỗi hộ có ít nhất một người cài đặt và biết cách sử dụng; kết quả được niêm yết tại nhà văn hóa và gửi về cơ quan thường trực để tổng hợp.',
  'Chỉ đạo Đài Truyền thanh cơ sở tăng thời lượng phát sóng ít nhất 03 lần mỗi ngày, nội dung ngắn gọn, dễ hiểu; phối hợp các nhà mạng nhắn tin đến thuê bao trên địa bàn và kịp thời bác bỏ thông tin sai sự thật gây hoang mang trong Nhân dân.',
  'Rà soát, lập danh sách theo từng thôn, tổ dân phố; cập nhật hằng ngày số liệu tăng, giảm; chịu trách nhiệm trước cấp trên trực tiếp nếu để sót, lọt đối tượng hoặc báo cáo không đúng thực tế.',
  'Yêu cầu các đơn vị, trường học, trạm y tế, chợ và cơ sở kinh doanh dịch vụ trên địa bàn ký cam kết thực hiện; tổ chức kiểm tra đột xuất, xử lý nghiêm các trường hợp vi phạm theo quy định của pháp luật.',
  'Bố trí kinh phí từ nguồn dự phòng ngân sách theo phân cấp hiện hành; thực hiện thanh quyết toán đúng chế độ, công khai, minh bạch; báo cáo những khó khăn, vướng mắc vượt thẩm quyền để được xem xét, giải quyết.',
];
const NOTES = [
  'Đã triển khai đến 100% thôn, tổ dân phố; còn một số hộ đi làm ăn xa chưa tiếp cận được.',
  'Đang tổng hợp số liệu của các đoàn thể, sẽ bổ sung trong tuần sau.',
  'Đã hoàn thành, có danh sách kèm theo; đề nghị cấp trên cho ý kiến về kinh phí.',
];
const VERBS = ['Giao', 'Yêu cầu', 'Chỉ đạo', 'Đề nghị'];
const SIGNATORIES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Châu', 'Phạm Minh Dũng', 'Hoàng Thị Giang'];

export const subject = (random: Random): string => random.oneOf(SUBJECTS);
export const itemText = (random: Random): string => random.oneOf(ITEMS);
export const note = (random: Random): string => random.oneOf(NOTES);
export const verb = (random: Random): string => random.oneOf(VERBS);
export const signatory = (random: Random): string => random.oneOf(SIGNATORIES);
export const citingSentence = (symbol: string, day: string, issuer: string): string =>
  `Thực hiện Chỉ thị số ${symbol} ngày ${day.split('-').reverse().join('/')} của ${issuer} về việc triển khai các nội dung nêu trên, cơ quan ban hành văn bản này yêu cầu các đơn vị thực hiện như sau:`;
