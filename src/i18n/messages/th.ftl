app-name = Defer

list-title = กำลังดำเนินการ
deferred-title = เลื่อนแล้ว
reload = โหลดใหม่
open-task = เปิดงาน
untitled-task = งาน { $id } (ไม่มีชื่อ)
from = สร้างโดย { $name }
high-priority = ความสำคัญสูง
unreadable = มี { $count } งานที่แสดงไม่ได้

deadline-overdue-days = เกินกำหนด { $days } วัน
deadline-overdue-hours = เกินกำหนด { $hours } ชั่วโมง
deadline-overdue-now = เกินกำหนดไม่ถึงหนึ่งชั่วโมง
day-time = { $day } { $time }

search = ค้นหางาน
no-match = ไม่พบงานที่ตรงกัน
no-match-inProgress = ไม่พบงานในแท็บ “กำลังดำเนินการ”
no-match-deferred = ไม่พบงานในแท็บ “เลื่อนแล้ว”
found-inProgress = พบ 1 งานในแท็บ “กำลังดำเนินการ”: { $title }
found-inProgress-many = ในแท็บ “กำลังดำเนินการ”: { list-count }
found-deferred = พบ 1 งานในแท็บ “เลื่อนแล้ว”: { $title }
found-deferred-many = ในแท็บ “เลื่อนแล้ว”: { list-count }
looking-deferred = กำลังค้นหาในแท็บ “เลื่อนแล้ว”
leave-search = ล้างการค้นหา
select-all = เลือกทั้งหมด
select-task = เลือก { $title }
selected = เลือกแล้ว { $count } งาน
clear-selection = ล้างการเลือก
participant = คุณเป็นผู้เข้าร่วม
view = มุมมอง
order-deadline = กำหนดเวลา
order-priority = ความสำคัญ
order-project = โปรเจกต์
order-created = วันที่สร้าง
order-deferred = วันที่เลื่อนออกไป
group-overdue = เกินกำหนด
group-today = วันนี้
group-back-today = กลับมาวันนี้
group-tomorrow = พรุ่งนี้
group-week = สัปดาห์นี้
group-later = ภายหลัง
group-no-deadline = ไม่มีกำหนดเวลา
group-no-project = ไม่มีโปรเจกต์
group-no-return = ไม่ได้กำหนดวันที่
group-no-return-long = ไม่ได้กำหนดวันที่มานานกว่า 30 วัน
group-untouched-month = ไม่มีกิจกรรมมานานกว่าหนึ่งเดือน
group-untouched-week = ไม่มีกิจกรรมมานานกว่าหนึ่งสัปดาห์
group-touched = มีกิจกรรมใน 7 วันที่ผ่านมา
group-activity-unknown = ไม่ทราบกิจกรรมล่าสุด
new-activity = เฉพาะงานที่มีกิจกรรมใหม่
no-new-activity = ไม่มีกิจกรรมใหม่
show-all = แสดงทั้งหมด

defer = เลื่อนออกไป
defer-task = เลื่อนออกไป: { $title }
defer-busy = กำลังเลื่อนออกไป: { $title }
deferred-task = เลื่อนออกไปแล้ว: { $title }

defer-many = เลื่อนออกไป { $count } งาน
defer-progress = กำลังเลื่อนออกไป: { $done } จาก { $total }
deferred-many = เลื่อนออกไปแล้ว { $count } งาน
deferred-some = เลื่อนออกไปแล้ว { $done } งาน ไม่ได้เลื่อน { $not } งาน
cancel = หยุด
undo = เลิกทำ
waiting = Bitrix24 ไม่ว่าง จะทำต่อในอีก { $seconds } วินาที
slow = ยังรอ Bitrix24 ตอบกลับ
timer-runs-task = ตัวจับเวลาของ { $title } ยังทำงานอยู่

resume = ดำเนินการต่อ
resume-task = ดำเนินการต่อ: { $title }
resume-busy = กำลังเริ่มดำเนินการต่อ: { $title }
resumed-task = กลับมาดำเนินการแล้ว: { $title }
not-resumed-task = ไม่ได้ดำเนินการต่อ: { $title }
not-resumed-pending = Bitrix24 ไม่ได้เริ่มงาน ขณะนี้งานอยู่ในสถานะรอดำเนินการ
not-resumed-moved = { $status ->
    [deferred] ไม่ได้เลิกทำ: หลังจากนั้นมีผู้อื่นเลื่อนงานนี้ออกไป
   *[unknown] ไม่ได้ดำเนินการต่อ: งานนี้ไม่อยู่ในสถานะ “เลื่อนออกไป” อีกต่อไป
}
not-resumed-gone = ไม่ได้ดำเนินการต่อ: งานถูกลบ หรือคุณไม่มีสิทธิ์เห็นงานแล้ว
not-resumed-refused = Bitrix24 ปฏิเสธคำขอ งานยังอยู่ในสถานะเลื่อนออกไป
not-resumed-failed = ไม่ได้ดำเนินการต่อ: { $reason }
not-resumed-unsettled = { $reason } ยังไม่ทราบว่างานได้ดำเนินการต่อหรือไม่

resume-many = ดำเนินการต่อ { $count } งาน
resume-progress = กำลังเริ่มดำเนินการต่อ: { $done } จาก { $total }
resumed-many = กลับมาดำเนินการแล้ว { $count } งาน
resumed-some = กลับมาดำเนินการแล้ว { $done } งาน ไม่สำเร็จ { $not } งาน
paused-as-before-task = กลับไปหยุดชั่วคราวเหมือนก่อนเลื่อน: { $title }
paused-as-before-many = { $count } งานกลับไปหยุดชั่วคราวเหมือนก่อนเลื่อน
pending-task = ขณะนี้รอดำเนินการ เพราะ Bitrix24 ไม่ได้เริ่มงาน: { $title }
pending-many = ขณะนี้มี { $count } งานรอดำเนินการ เพราะ Bitrix24 ไม่ได้เริ่มงาน
timer-runs = ตัวจับเวลายังทำงานอยู่
deferred-since = เลื่อนออกไปแล้ว: { $when }
activity-since = มีกิจกรรมใหม่หลังจากนั้น
empty-deferred-title = ไม่มีงานที่เลื่อนออกไป
empty-deferred-text = งานที่คุณเลื่อนออกไปจะอยู่ที่นี่จนกว่าคุณจะดำเนินการต่อ หรือจนถึงวันที่คุณเลือก

close = ปิด

this-task = งานนี้
all-projects = โปรเจกต์ทั้งหมด
empty-project = คุณไม่มีงานที่กำลังดำเนินการในโปรเจกต์นี้
somebody-else = นี่คือรายการงานของผู้อื่น ด้านล่างคืองานของคุณเอง

status-new = ใหม่
status-pending = รอดำเนินการ
status-inProgress = กำลังดำเนินการโดยผู้อื่น
status-awaitingControl = รอการตรวจสอบ
status-completed = เสร็จสิ้น
status-deferred = เลื่อนออกไป
status-declined = ถูกปฏิเสธ
status-unknown = ไม่ทราบสถานะ

not-deferred-rules = ขณะนี้ Bitrix24 ไม่ให้เลื่อนงานนี้ออกไป งานยังอยู่ในสถานะกำลังดำเนินการ
not-deferred-not-allowed = คุณไม่มีสิทธิ์เลื่อนงานนี้ออกไป งานยังอยู่ในสถานะกำลังดำเนินการ
not-deferred-moved = ไม่ได้เลื่อนออกไป: งานนี้ไม่อยู่ในสถานะ “กำลังดำเนินการ” อีกต่อไป { $status ->
    [new] สถานะปัจจุบัน: ใหม่
    [pending] สถานะปัจจุบัน: รอดำเนินการ
    [awaitingControl] สถานะปัจจุบัน: รอการตรวจสอบ
    [completed] สถานะปัจจุบัน: เสร็จสิ้น
    [declined] สถานะปัจจุบัน: ถูกปฏิเสธ
   *[unknown] สถานะเปลี่ยนไปแล้ว
}
not-deferred-gone = ไม่ได้เลื่อนออกไป: งานถูกลบ หรือคุณไม่มีสิทธิ์เห็นงานแล้ว
not-deferred-paused = งานถูกหยุดชั่วคราว แต่ Bitrix24 ไม่ได้เลื่อนออกไปและไม่ได้เริ่มงานอีกครั้ง ลองอีกครั้งหรือเปิดงาน
not-deferred-failed = ไม่ได้เลื่อนออกไป: { $reason }
not-deferred-unsettled = { $reason } ยังไม่ทราบว่างานถูกเลื่อนออกไปหรือไม่
not-deferred-task = ไม่ได้เลื่อนออกไป: { $title }

empty-title = ไม่มีงานที่กำลังดำเนินการ
empty-text = คุณไม่มีงานที่กำลังดำเนินการ พักสบาย ๆ ได้เลย

loading = กำลังโหลดงานของคุณ
retry = ลองอีกครั้ง
load-failed = โหลดงานของคุณไม่ได้
refresh-failed = รีเฟรชรายการไม่ได้

error-expired = เซสชันของคุณหมดอายุแล้ว โปรดโหลดหน้าของพอร์ทัลใหม่
error-plan = Bitrix24 ปฏิเสธคำขอทั้งหมดของแอป เป็นไปได้มากว่าแพ็กเกจของพอร์ทัลนี้ไม่มี REST โปรดสอบถามผู้ดูแลระบบ
error-forbidden = Bitrix24 ไม่อนุญาตให้แอปทำสิ่งนี้ โปรดขอให้ผู้ดูแลระบบตรวจสอบสิทธิ์ของแอป
error-refused = Bitrix24 ปฏิเสธคำขอ
error-busy = Bitrix24 ไม่ว่าง ลองอีกครั้งในอีกสักครู่
error-network = ติดต่อ Bitrix24 ไม่ได้ โปรดตรวจสอบการเชื่อมต่อ
error-unserved = Bitrix24 ของคุณไม่เปิดให้แอปทำสิ่งนี้ คุณยังทำได้ใน Bitrix24 เอง
error-bug = เกิดข้อผิดพลาดในแอปนี้ ไม่ใช่ใน Bitrix24 โหลดหน้าใหม่ หากเกิดขึ้นอีก ให้ส่งรายละเอียดไปยังผู้พัฒนาแอป
error-broken = Bitrix24 ตอบกลับอย่างไม่คาดคิด ลองอีกครั้ง หากยังเป็นเช่นนี้ โปรดส่งรายละเอียดให้ผู้ดูแลระบบ
error-mixed = Bitrix24 ของคุณใช้ http แต่แอปนี้ใช้ https เบราว์เซอร์ไม่อนุญาตให้หน้า https เชื่อมต่อกับที่อยู่ http โปรดติดต่อผู้ดูแลระบบ
error-incomplete = { part-missing }
copy-details = คัดลอกรายละเอียด
copied = คัดลอกแล้ว

part-missing = โหลดบางส่วนของแอปไม่ได้

list-count = { $count } งาน
list-others = อีก { $count } งาน
list-found = { $count } จาก { $total }
defer-this = เลื่อนงานนี้ออกไป
resume-this = ดำเนินการงานนี้ต่อ
defer-all = เลื่อนออกไปทั้งหมด { $count } งาน
resume-all = ดำเนินการต่อทั้งหมด { $count } งาน
set-date-all = กำหนดวันที่ให้ทั้ง { $count } งาน
not-shown = ไม่แสดง { $count } งาน
show = แสดง
undo-task = เลิกทำ: { $title }
undo-many = เลิกทำ: { list-count }
redo = ทำซ้ำ
redo-task = ทำซ้ำ: { $title }
redo-many = ทำซ้ำ: { list-count }
deferred-stopped = หยุดแล้ว: เลื่อนออกไปแล้ว { $done } งาน เลื่อนไม่ได้ { $not } งาน เหลือ { $left } งาน
resumed-stopped = หยุดแล้ว: กลับมาดำเนินการแล้ว { $done } งาน ไม่สำเร็จ { $not } งาน เหลือ { $left } งาน
empty-waiting = มี { $count } งานอยู่ในแท็บ “เลื่อนแล้ว”
show-all-projects = แสดงโปรเจกต์ทั้งหมด ({ $count })

until-task = เลื่อนออกไปจนถึง… { $title }
deferred-until = จนถึง { $when }: { $title }
deferred-many-until = เลื่อน { list-count } ออกไปจนถึง { $when } แล้ว
deferred-some-until = เลื่อน { list-count } ออกไปจนถึง { $when } แล้ว ไม่ได้เลื่อน { $not } งาน
deferred-stopped-until = หยุดแล้ว: เลื่อน { list-count } ออกไปจนถึง { $when } แล้ว เลื่อนไม่ได้ { $not } งาน เหลือ { $left } งาน
session-count = เซสชันนี้ { $count } งาน
deferred-undated = เลื่อนแล้วโดยไม่กำหนดวันที่: { $title }
deferred-many-undated = เลื่อนแล้วโดยไม่กำหนดวันที่: { list-count }
date-none = ไม่กำหนดวันที่: { $title }
date-none-many = ไม่กำหนดวันที่: { list-count }
dates-changed = เปลี่ยนวันที่งานจะกลับมาแล้ว: { list-count }
date-busy = กำลังบันทึกวันที่
set-date = กำหนดวันที่
until-at = จนถึง { $when }
no-date = ไม่ได้กำหนดวันที่
back-when-opened = งานที่กำหนดวันที่ไว้จะกลับมาเมื่อคุณเปิด Defer ครั้งถัดไป
back-since = กลับมาแล้ว: { $when }
deadline-at = กำหนดเวลา: { $when }
order-return = วันที่กลับมา
date-lost = บันทึกวันที่กลับมาไม่ได้
as-of = อัปเดต: { $when }
