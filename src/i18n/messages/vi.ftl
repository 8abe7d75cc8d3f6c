app-name = Defer

list-title = Đang tiến hành
deferred-title = Đã hoãn
reload = Tải lại
open-task = Mở nhiệm vụ
untitled-task = Nhiệm vụ { $id } không có tiêu đề
from = Người tạo: { $name }
high-priority = Ưu tiên cao
unreadable = Không thể hiển thị { $count } nhiệm vụ.

deadline-overdue-days = quá hạn { $days } ngày
deadline-overdue-hours = quá hạn { $hours } giờ
deadline-overdue-now = quá hạn chưa đến một giờ
day-time = { $day }, { $time }

search = Tìm nhiệm vụ
no-match = Không có nhiệm vụ nào phù hợp
no-match-inProgress = Không có kết quả trong “Đang tiến hành”
no-match-deferred = Không có kết quả trong “Đã hoãn”
found-inProgress = 1 nhiệm vụ trong “Đang tiến hành”: { $title }
found-inProgress-many = Trong “Đang tiến hành”: { list-count }
found-deferred = 1 nhiệm vụ trong “Đã hoãn”: { $title }
found-deferred-many = Trong “Đã hoãn”: { list-count }
looking-deferred = Đang tìm trong “Đã hoãn”
leave-search = Xóa tìm kiếm
select-all = Chọn tất cả
select-task = Chọn { $title }
selected = Đã chọn { $count }
clear-selection = Bỏ chọn
participant = Bạn là người tham gia
view = Chế độ xem
order-deadline = Thời hạn
order-priority = Mức ưu tiên
order-project = Dự án
order-created = Ngày tạo
order-deferred = Ngày hoãn
group-overdue = Quá hạn
group-today = Hôm nay
group-back-today = Trở lại hôm nay
group-tomorrow = Ngày mai
group-week = Tuần này
group-later = Sau này
group-no-deadline = Không có thời hạn
group-no-project = Không có dự án
group-no-return = Chưa đặt ngày
group-no-return-long = Hơn 30 ngày chưa đặt ngày
group-untouched-month = Hơn một tháng không có hoạt động
group-untouched-week = Hơn một tuần không có hoạt động
group-touched = Có hoạt động trong 7 ngày qua
group-activity-unknown = Không rõ hoạt động gần nhất
new-activity = Chỉ nhiệm vụ có hoạt động mới
no-new-activity = Không có hoạt động mới
show-all = Hiển thị tất cả

defer = Hoãn
defer-task = Hoãn { $title }
defer-busy = Đang hoãn: { $title }
deferred-task = Đã hoãn: { $title }

defer-many = Hoãn { $count } nhiệm vụ
defer-progress = Đang hoãn: { $done } / { $total }
deferred-many = Đã hoãn { $count } nhiệm vụ.
deferred-some = Đã hoãn { $done }, không hoãn được { $not }.
cancel = Dừng
undo = Hoàn tác
waiting = Bitrix24 đang bận. Sẽ tiếp tục sau { $seconds } giây.
slow = Vẫn đang chờ Bitrix24 phản hồi.
timer-runs-task = { $title } vẫn đang được theo dõi thời gian.

resume = Tiếp tục
resume-task = Tiếp tục { $title }
resume-busy = Đang tiếp tục: { $title }
resumed-task = Đã tiếp tục: { $title }
not-resumed-task = Không tiếp tục được: { $title }
not-resumed-pending = Bitrix24 không bắt đầu nhiệm vụ: nhiệm vụ hiện đang chờ xử lý.
not-resumed-moved = { $status ->
    [deferred] Không hoàn tác được: sau đó có người khác đã hoãn nhiệm vụ.
   *[unknown] Không tiếp tục được: nhiệm vụ không còn bị hoãn.
}
not-resumed-gone = Không tiếp tục được: nhiệm vụ đã bị xóa hoặc bạn không còn xem được.
not-resumed-refused = Bitrix24 đã từ chối yêu cầu. Nhiệm vụ vẫn bị hoãn.
not-resumed-failed = Không tiếp tục được. { $reason }
not-resumed-unsettled = { $reason } Chưa rõ nhiệm vụ đã được tiếp tục hay chưa.

resume-many = Tiếp tục { $count } nhiệm vụ
resume-progress = Đang tiếp tục: { $done } / { $total }
resumed-many = Đã tiếp tục { $count } nhiệm vụ.
resumed-some = Đã tiếp tục { $done }, không tiếp tục được { $not }.
paused-as-before-task = Lại tạm dừng như trước khi hoãn: { $title }
paused-as-before-many = { $count } nhiệm vụ lại tạm dừng như trước khi hoãn.
pending-task = Đang chờ xử lý, Bitrix24 không bắt đầu: { $title }
pending-many = { $count } nhiệm vụ hiện đang chờ xử lý: Bitrix24 không bắt đầu.
timer-runs = Vẫn đang theo dõi thời gian
deferred-since = Đã hoãn: { $when }
activity-since = Có hoạt động mới kể từ đó
empty-deferred-title = Không có nhiệm vụ bị hoãn
empty-deferred-text = Nhiệm vụ bạn hoãn được giữ ở đây cho đến khi bạn tiếp tục hoặc đến ngày bạn chọn.

close = Đóng

this-task = Nhiệm vụ này
all-projects = Tất cả dự án
empty-project = Bạn không có nhiệm vụ nào đang tiến hành trong dự án này.
somebody-else = Đây là danh sách nhiệm vụ của người khác. Bên dưới là nhiệm vụ của chính bạn.

status-new = Mới
status-pending = Đang chờ xử lý
status-inProgress = Đang tiến hành, do người khác phụ trách
status-awaitingControl = Đang chờ duyệt
status-completed = Đã hoàn thành
status-deferred = Đã hoãn
status-declined = Đã từ chối
status-unknown = Không rõ trạng thái

not-deferred-rules = Bitrix24 không cho hoãn nhiệm vụ này ở trạng thái hiện tại. Nhiệm vụ vẫn đang tiến hành.
not-deferred-not-allowed = Bạn không có quyền hoãn nhiệm vụ này. Nhiệm vụ vẫn đang tiến hành.
not-deferred-moved = Không hoãn được: nhiệm vụ không còn ở trạng thái đang tiến hành. { $status ->
    [new] Đây là nhiệm vụ mới.
    [pending] Nhiệm vụ đang chờ xử lý.
    [awaitingControl] Nhiệm vụ đang chờ duyệt.
    [completed] Nhiệm vụ đã hoàn thành.
    [declined] Nhiệm vụ đã bị từ chối.
   *[unknown] Trạng thái đã thay đổi.
}
not-deferred-gone = Không hoãn được: nhiệm vụ đã bị xóa hoặc bạn không còn xem được.
not-deferred-paused = Nhiệm vụ đã tạm dừng, nhưng Bitrix24 không hoãn cũng không bắt đầu lại. Hãy thử lại hoặc mở nhiệm vụ.
not-deferred-failed = Không hoãn được. { $reason }
not-deferred-unsettled = { $reason } Chưa rõ nhiệm vụ đã được hoãn hay chưa.
not-deferred-task = Không hoãn được: { $title }

empty-title = Không có nhiệm vụ đang tiến hành
empty-text = Bạn không có nhiệm vụ nào đang tiến hành. Hãy tận hưởng phút thảnh thơi.

loading = Đang tải nhiệm vụ của bạn
retry = Thử lại
load-failed = Không tải được nhiệm vụ của bạn.
refresh-failed = Không làm mới được danh sách.

error-expired = Phiên của bạn đã hết hạn. Hãy tải lại trang cổng thông tin.
error-plan = Bitrix24 từ chối mọi yêu cầu của ứng dụng. Rất có thể gói của cổng thông tin này không có REST: hãy hỏi quản trị viên.
error-forbidden = Bitrix24 không cho ứng dụng làm việc này. Hãy nhờ quản trị viên kiểm tra quyền của ứng dụng.
error-refused = Bitrix24 đã từ chối yêu cầu.
error-busy = Bitrix24 đang bận. Hãy thử lại sau giây lát.
error-network = Không kết nối được với Bitrix24. Hãy kiểm tra kết nối.
error-unserved = Bitrix24 của bạn không cung cấp chức năng này cho ứng dụng. Bạn vẫn có thể thực hiện trong chính Bitrix24.
error-bug = Đã xảy ra lỗi trong ứng dụng này, không phải trong Bitrix24. Hãy tải lại trang; nếu lỗi lặp lại, hãy gửi chi tiết cho nhà phát triển ứng dụng.
error-broken = Bitrix24 trả về phản hồi không mong đợi. Hãy thử lại; nếu vẫn vậy, hãy gửi chi tiết cho quản trị viên.
error-mixed = Bitrix24 của bạn dùng http còn ứng dụng này dùng https. Trình duyệt không cho trang https kết nối đến địa chỉ http. Hãy hỏi quản trị viên.
error-incomplete = { part-missing }
copy-details = Sao chép chi tiết
copied = Đã sao chép

part-missing = Không tải được một phần của ứng dụng.

list-count = { $count } nhiệm vụ
list-others = { $count } nhiệm vụ khác
list-found = { $count } / { $total }
defer-this = Hoãn nhiệm vụ này
resume-this = Tiếp tục nhiệm vụ này
defer-all = Hoãn tất cả ({ $count })
resume-all = Tiếp tục tất cả ({ $count })
set-date-all = Đặt ngày cho tất cả ({ $count })
not-shown = không hiển thị { $count }
show = Hiển thị
undo-task = Hoàn tác: { $title }
undo-many = Hoàn tác: { list-count }
redo = Làm lại
redo-task = Làm lại: { $title }
redo-many = Làm lại: { list-count }
deferred-stopped = Đã dừng: đã hoãn { $done }, không hoãn được { $not }, còn lại { $left }.
resumed-stopped = Đã dừng: đã tiếp tục { $done }, không tiếp tục được { $not }, còn lại { $left }.
empty-waiting = Có { $count } nhiệm vụ trong tab “Đã hoãn”.
show-all-projects = Hiển thị tất cả dự án ({ $count })

until-task = Hoãn đến… { $title }
deferred-until = Hoãn đến { $when }: { $title }
deferred-many-until = Đã hoãn { list-count } đến { $when }.
deferred-some-until = Đã hoãn { list-count } đến { $when }, không hoãn được { $not }.
deferred-stopped-until = Đã dừng: đã hoãn { list-count } đến { $when }, không hoãn được { $not }, còn lại { $left }.
session-count = { $count } trong phiên này
deferred-undated = Đã hoãn, không đặt ngày: { $title }
deferred-many-undated = Đã hoãn, không đặt ngày: { list-count }
date-none = Không đặt ngày: { $title }
date-none-many = Không đặt ngày: { list-count }
dates-changed = Đã đổi ngày trở lại: { list-count }
date-busy = Đang lưu ngày
set-date = Đặt ngày
until-at = trở lại: { $when }
no-date = chưa đặt ngày
back-when-opened = Nhiệm vụ có ngày sẽ trở lại khi bạn mở Defer lần tới.
back-since = đã trở lại: { $when }
deadline-at = thời hạn: { $when }
order-return = Ngày trở lại
date-lost = Không lưu được ngày trở lại.
as-of = cập nhật: { $when }
