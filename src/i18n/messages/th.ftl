app-name = Defer

list-title = กำลังดำเนินการ
deferred-title = เลื่อนออกไป
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
select-all = เลือกทั้งหมด
select-task = เลือก { $title }
selected = เลือกแล้ว { $count } งาน
clear-selection = ล้างการเลือก
participating = รวมงานที่ฉันมีส่วนร่วม
participant = คุณเป็นผู้เข้าร่วม
view = มุมมอง
order-by = เรียงตาม
order-deadline = กำหนดเวลา
order-priority = ความสำคัญ
order-project = โปรเจกต์
order-created = วันที่สร้าง
order-deferred = วันที่เลื่อนออกไป
ascending = น้อยไปมาก
descending = มากไปน้อย
group-by = จัดกลุ่มตาม
group-none = ไม่จัดกลุ่ม
group-overdue = เกินกำหนด
group-today = วันนี้
group-week = สัปดาห์นี้
group-later = ภายหลัง
group-no-deadline = ไม่มีกำหนดเวลา
group-no-project = ไม่มีโปรเจกต์

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
undo-timer = หากเลิกทำ ตัวจับเวลาจะเริ่มทำงาน

resume = ดำเนินการต่อ
resume-task = ดำเนินการต่อ: { $title }
resume-busy = กำลังเริ่มดำเนินการต่อ: { $title }
resumed-task = กลับมาดำเนินการแล้ว: { $title }
not-resumed-task = ไม่ได้ดำเนินการต่อ: { $title }
not-resumed-pending = Bitrix24 ไม่ได้เริ่มงาน ขณะนี้งานอยู่ในสถานะรอดำเนินการ
not-resumed-moved = ไม่ได้ดำเนินการต่อ: งานนี้ไม่อยู่ในสถานะ "เลื่อนออกไป" อีกต่อไป
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
resume-timer = เมื่อดำเนินการต่อ ตัวจับเวลาจะเริ่มทำงาน
deferred-since = เลื่อนออกไปแล้ว: { $when }
activity-since = มีกิจกรรมใหม่หลังจากนั้น
empty-deferred-title = ไม่มีงานที่เลื่อนออกไป
empty-deferred-text = งานที่คุณเลื่อนออกไปจะอยู่ที่นี่จนกว่าคุณจะดำเนินการต่อ

keys = แป้นพิมพ์ลัด
keys-move = งานถัดไปหรือก่อนหน้า
keys-range = ขยายการเลือก
keys-select = เลือกงาน
keys-defer = เลื่อนงานที่เลือกหรืองานปัจจุบันออกไป
keys-letters = แป้นลัดที่เป็นอักษรตัวเดียว
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

settings = การตั้งค่า
settings-title = ตำแหน่งที่แสดง Defer
settings-text = ทำเครื่องหมายเพื่อแสดงแอปในตำแหน่งนั้น หรือเอาเครื่องหมายออกเพื่อซ่อน การเปลี่ยนแปลงมีผลทันที
settings-remove = นำออกจากทุกตำแหน่ง
settings-failed = อ่านการตั้งค่าไม่ได้
settings-unchanged = เปลี่ยนแปลงไม่สำเร็จ
places-elsewhere = ยังมี { $count } ตำแหน่งใน Bitrix24 ที่เปิด Defer ด้วยที่อยู่เดิม
places-move = เปลี่ยนเป็นที่อยู่นี้
place-taskCard = การ์ดงาน
place-taskCard-hint = แท็บหรือแอปพลิเคชันในทุกงาน
place-myTaskList = รายการงานของฉัน
place-myTaskList-hint = เมนูเหนืองานของตนเอง
place-projectTaskList = รายการงานของโปรเจกต์
place-projectTaskList-hint = เมนูเหนืองานของโปรเจกต์
place-taskMenu = เมนูงาน
place-taskMenu-hint = เมนูของแต่ละงานในรายการ
place-leftMenu = เมนูด้านซ้าย
place-leftMenu-hint = เมนูหลักของพอร์ทัล
place-done = เรียบร้อย
place-failed = ไม่ได้เปลี่ยน: { $reason }

install-title = ติดตั้ง Defer
install-text = Defer แสดงงานที่แต่ละคนกำลังดำเนินการ และเลื่อนงานออกไปได้ในคลิกเดียว แอปไม่มีเซิร์ฟเวอร์ จึงไม่มีข้อมูลออกจากพอร์ทัลของคุณ
install-permissions = ใช้สิทธิ์สองรายการ:
install-permission-task = งาน (task): เพื่อแสดงงานของผู้ที่เปิดแอป เลื่อนออกไป และดำเนินการต่อ
install-permission-placement = การฝังแอป (placement): เพื่อแสดงในตำแหน่งด้านล่าง
install-places = ตำแหน่งที่จะแสดง
install = ติดตั้ง
install-partly = เพิ่มบางตำแหน่งไม่ได้ ลองอีกครั้งหรือเสร็จสิ้นโดยไม่มีตำแหน่งเหล่านั้น แล้วเพิ่มภายหลังได้ในการตั้งค่า
install-finish = เสร็จสิ้นโดยไม่เพิ่ม
install-done = ติดตั้งแล้ว พอร์ทัลจะโหลดหน้านี้ใหม่ หากไม่โหลด โปรดโหลดเอง
install-user = การติดตั้งยังไม่เสร็จ โปรดขอให้ผู้ดูแลระบบของพอร์ทัลเปิดหน้านี้

not-deferred-rules = ขณะนี้ Bitrix24 ไม่ให้เลื่อนงานนี้ออกไป งานยังอยู่ในสถานะกำลังดำเนินการ
not-deferred-not-allowed = คุณไม่มีสิทธิ์เลื่อนงานนี้ออกไป งานยังอยู่ในสถานะกำลังดำเนินการ
not-deferred-moved = ไม่ได้เลื่อนออกไป: งานนี้ไม่อยู่ในสถานะ "กำลังดำเนินการ" อีกต่อไป { $status ->
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
empty-text = คุณไม่มีงานที่กำลังทำอยู่ พักสบาย ๆ ได้เลย

loading = กำลังโหลดงานของคุณ
retry = ลองอีกครั้ง
load-failed = โหลดงานของคุณไม่ได้
refresh-failed = รีเฟรชรายการไม่ได้
not-started = เริ่ม Defer ไม่ได้

outside-title = Defer ทำงานภายใน Bitrix24
outside-text = แอปแสดงงานที่คุณกำลังดำเนินการ และเลื่อนงานออกไปได้ในคลิกเดียว โปรดเปิดหน้านี้จากพอร์ทัล Bitrix24 ของคุณ
outside-install = วิธีติดตั้ง: ผู้ดูแลระบบเปิด ทรัพยากรสำหรับนักพัฒนา › อื่น ๆ › แอปพลิเคชันภายใน ในพอร์ทัล เลือก “เซิร์ฟเวอร์” ใส่ที่อยู่ของหน้านี้เป็นทั้งเส้นทางตัวจัดการและเส้นทางการติดตั้งเริ่มต้น และให้สิทธิ์ งาน (task) กับ การฝังแอป (placement)
silent-title = Bitrix24 ไม่ตอบสนอง
silent-text = พอร์ทัลเปิดหน้านี้แต่ไม่ตอบสนอง การเชื่อมต่ออาจช้า หรืออาจต้องโหลดหน้าของพอร์ทัลใหม่

error-expired = เซสชันของคุณหมดอายุแล้ว โปรดโหลดหน้าของพอร์ทัลใหม่
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

theme = ธีม
theme-light = สว่าง
theme-dark = มืด
theme-system = ตามระบบ
part-missing = โหลดบางส่วนของแอปไม่ได้
