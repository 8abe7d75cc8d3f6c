participating = Bao gồm nhiệm vụ tôi tham gia
order-by = Sắp xếp theo
ascending = Tăng dần
descending = Giảm dần
group-by = Nhóm theo
group-none = Không nhóm
group-activity = Hoạt động gần nhất

keys = Phím tắt
keys-move = Nhiệm vụ sau hoặc trước
keys-range = Mở rộng vùng chọn
keys-select = Chọn nhiệm vụ
keys-defer = Hoãn các nhiệm vụ đã chọn hoặc nhiệm vụ hiện tại
keys-resume = Tiếp tục các nhiệm vụ đã chọn hoặc nhiệm vụ hiện tại
keys-letters = Phím tắt một chữ cái

settings = Thiết lập
settings-title = Nơi hiển thị Defer
settings-text = Đánh dấu một vị trí để hiển thị ứng dụng tại đó, bỏ đánh dấu để gỡ. Thay đổi có hiệu lực ngay.
settings-remove = Gỡ khỏi mọi nơi
settings-saved = Đã lưu
settings-remove-ask = Gỡ Defer khỏi mọi nơi, cho mọi người?
settings-remove-no = Hủy
settings-failed = Không đọc được thiết lập.
settings-unchanged = Không thực hiện được thay đổi.
places-elsewhere = { $count } vị trí trong Bitrix24 vẫn mở Defer ở địa chỉ cũ.
places-move = Chuyển sang địa chỉ này
place-taskCard = Thẻ nhiệm vụ
place-taskCard-hint = tab hoặc ứng dụng trong mỗi nhiệm vụ
place-myTaskList = Danh sách nhiệm vụ của tôi
place-myTaskList-hint = menu phía trên nhiệm vụ của bạn
place-projectTaskList = Danh sách nhiệm vụ dự án
place-projectTaskList-hint = menu phía trên nhiệm vụ của dự án
place-taskMenu = Menu nhiệm vụ
place-taskMenu-hint = menu của từng nhiệm vụ trong danh sách
place-leftMenu = Menu bên trái
place-leftMenu-hint = menu chính của cổng thông tin
place-done = Xong
place-failed = Không thay đổi được. { $reason }

install-title = Cài đặt Defer
install-text = Defer cho mỗi người thấy nhiệm vụ đang tiến hành của mình và cho phép hoãn từng nhiệm vụ bằng một cú nhấp. Đây là trang không có máy chủ: không dữ liệu nào rời khỏi cổng thông tin của bạn.
install-permissions = Ứng dụng dùng các quyền sau:
install-permission-task = Nhiệm vụ (task): để liệt kê, hoãn và tiếp tục nhiệm vụ của người mở ứng dụng.
install-permission-placement = Nhúng ứng dụng (placement): để hiển thị ở các vị trí dưới đây.
install-permission-im = Tùy chọn: Thông báo (im), để thông báo của cổng thông tin cho biết những gì đã tự trở lại.
install-places = Vị trí hiển thị
install = Cài đặt
install-partly = Không thêm được một số vị trí. Hãy thử lại, hoặc hoàn tất mà không có chúng; bạn có thể thêm sau trong phần thiết lập.
install-finish = Hoàn tất không thêm
install-done = Đã cài đặt. Cổng thông tin sẽ tải lại trang này; nếu không, hãy tự tải lại.
install-user = Việc cài đặt chưa hoàn tất. Hãy nhờ quản trị viên cổng thông tin mở trang này.

not-started = Không khởi động được Defer

outside-title = Defer hoạt động bên trong Bitrix24
outside-text = Ứng dụng hiển thị nhiệm vụ đang tiến hành của bạn và cho phép hoãn từng nhiệm vụ bằng một cú nhấp. Hãy mở trang này từ cổng thông tin Bitrix24 của bạn.
outside-install = Để cài đặt, quản trị viên mở Tài nguyên cho nhà phát triển › Khác › Ứng dụng cục bộ trong cổng thông tin, chọn “Máy chủ”, nhập địa chỉ trang này vào cả “Đường dẫn xử lý của bạn” lẫn “Đường dẫn cài đặt ban đầu”, rồi cấp quyền Nhiệm vụ (task) và Nhúng ứng dụng (placement).
silent-title = Bitrix24 không phản hồi
silent-text = Cổng thông tin đã mở trang này nhưng không phản hồi. Có thể kết nối chậm, hoặc cần tải lại trang cổng thông tin.

theme = Giao diện
theme-light = Sáng
theme-dark = Tối
theme-system = Theo hệ thống

welcome = { $defer } cất nhiệm vụ đi. { $menu } còn đặt ngày nhiệm vụ trở lại. Đồng nghiệp thấy trạng thái “Đã hoãn”.

until-title = Hoãn đến
until-later = Muộn hơn trong hôm nay
until-this-morning = Sáng nay
until-tomorrow = Ngày mai
until-next-week = Tuần sau
until-two-weeks = Hai tuần nữa
until-month = Một tháng nữa
until-pick = Chọn ngày…
until-none = Không đặt ngày
until-date = Ngày và giờ
until-set = Đặt ngày này
until-past = Thời điểm đó đã qua. Hãy chọn thời điểm muộn hơn.
until-or-type = hoặc nhập: { $example }
until-unclear = Không hiểu. Ví dụ: { $example }
until-ambiguous = Số nào là tháng? Hãy viết bằng chữ.
until-after-deadline = sau thời hạn
until-after-a-deadline = sau một thời hạn
until-by-itself = Tự động trở lại.
until-when-opened = Trở lại khi bạn mở Defer lần tới.
until-full = Chỉ đặt ngày được cho tối đa { $limit } nhiệm vụ. Bạn vẫn có thể hoãn mà không đặt ngày.

back-task = Đã trở lại: { $title }
back-many = { $count } nhiệm vụ đã trở lại.
back-unknown = Không rõ các nhiệm vụ đã đến ngày có trở lại hết hay không.
back-paused = Một số nhiệm vụ trở lại ở trạng thái tạm dừng như trước khi hoãn.
not-back-task = Không đưa trở lại được: { $title }. Nhiệm vụ vẫn bị hoãn.
not-back-many = Không đưa được { $count } nhiệm vụ trở lại. Nhiệm vụ vẫn bị hoãn.

morning-at = Buổi sáng
later-by = Muộn hơn trong hôm nay
until-hours = Thời gian trong menu “Hoãn đến”
hours = sau { $count } giờ nữa
keys-until = Hoãn các nhiệm vụ đó đến…

place-background = Đưa nhiệm vụ trở lại đúng giờ
place-recommended = (nên dùng)
place-background-hint = Nếu không có, nhiệm vụ chờ đến khi người hoãn mở Defer. Thêm một trang ẩn nhỏ vào các trang của cổng thông tin; mỗi giờ trang này kiểm tra ngày mới một lần và không gửi gì khác khi chưa có gì đến hạn.
background-lost = Bitrix24 đã tắt tính năng này. Bạn có thể bật lại.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Đã trở lại:
bell-paused = Đã trở lại, tạm dừng như trước:
bell-more = và { $count } nhiệm vụ khác
# a switch
bell = Báo trong thông báo của Bitrix24 những gì đã trở lại
