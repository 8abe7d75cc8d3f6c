participating = รวมงานที่ฉันเข้าร่วม
order-by = เรียงตาม
ascending = น้อยไปมาก
descending = มากไปน้อย
group-by = จัดกลุ่มตาม
group-none = ไม่จัดกลุ่ม
group-activity = กิจกรรมล่าสุด

keys = แป้นพิมพ์ลัด
keys-move = งานถัดไปหรือก่อนหน้า
keys-range = ขยายการเลือก
keys-select = เลือกงาน
keys-defer = เลื่อนงานที่เลือกหรืองานปัจจุบันออกไป
keys-resume = ดำเนินการต่อกับงานที่เลือกหรืองานปัจจุบัน
keys-letters = แป้นลัดที่เป็นอักษรตัวเดียว

settings = การตั้งค่า
settings-title = ตำแหน่งที่แสดง Defer
settings-text = ทำเครื่องหมายเพื่อแสดงแอปในตำแหน่งนั้น หรือเอาเครื่องหมายออกเพื่อซ่อน การเปลี่ยนแปลงมีผลทันที
settings-remove = นำออกจากทุกตำแหน่ง
settings-saved = บันทึกแล้ว
settings-remove-ask = นำ Defer ออกจากทุกตำแหน่งสำหรับทุกคนหรือไม่
settings-remove-no = ยกเลิก
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
install-text = Defer แสดงงานที่แต่ละคนกำลังดำเนินการ และให้เลื่อนงานใดก็ได้ออกไปในคลิกเดียว แอปไม่มีเซิร์ฟเวอร์ จึงไม่มีข้อมูลออกจากพอร์ทัลของคุณ
install-permissions = ใช้สิทธิ์ต่อไปนี้:
install-permission-task = งาน (task): เพื่อแสดงงานของผู้ที่เปิดแอป เลื่อนออกไป และดำเนินการต่อ
install-permission-placement = การฝังแอป (placement): เพื่อแสดงในตำแหน่งด้านล่าง
install-permission-im = ไม่บังคับ: การแจ้งเตือน (im) เพื่อให้พอร์ทัลแจ้งเตือนงานที่กลับมาเองแล้ว
install-places = ตำแหน่งที่จะแสดง
install = ติดตั้ง
install-partly = เพิ่มบางตำแหน่งไม่ได้ ลองอีกครั้งหรือเสร็จสิ้นโดยไม่มีตำแหน่งเหล่านั้น แล้วเพิ่มภายหลังได้ในการตั้งค่า
install-finish = เสร็จสิ้นโดยไม่เพิ่ม
install-done = ติดตั้งแล้ว พอร์ทัลจะโหลดหน้านี้ใหม่ หากไม่โหลด โปรดโหลดเอง
install-user = การติดตั้งยังไม่เสร็จ โปรดขอให้ผู้ดูแลระบบของพอร์ทัลเปิดหน้านี้

not-started = เริ่ม Defer ไม่ได้

outside-title = Defer ทำงานภายใน Bitrix24
outside-text = แอปแสดงงานที่คุณกำลังดำเนินการ และให้คุณเลื่อนงานใดก็ได้ออกไปในคลิกเดียว โปรดเปิดหน้านี้จากพอร์ทัล Bitrix24 ของคุณ
outside-install = วิธีติดตั้ง: ผู้ดูแลระบบเปิด ทรัพยากรสำหรับนักพัฒนา › อื่น ๆ › แอปพลิเคชันภายใน ในพอร์ทัล เลือก “เซิร์ฟเวอร์” ใส่ที่อยู่ของหน้านี้เป็นทั้งเส้นทางตัวจัดการและเส้นทางการติดตั้งเริ่มต้น และให้สิทธิ์ งาน (task) กับ การฝังแอป (placement)
silent-title = Bitrix24 ไม่ตอบสนอง
silent-text = พอร์ทัลเปิดหน้านี้แต่ไม่ตอบสนอง การเชื่อมต่ออาจช้า หรืออาจต้องโหลดหน้าของพอร์ทัลใหม่

theme = ธีม
theme-light = สว่าง
theme-dark = มืด
theme-system = ตามระบบ

welcome = { $defer } เก็บงานไว้ก่อน { $menu } กำหนดวันที่งานจะกลับมาด้วย เพื่อนร่วมงานเห็นสถานะ “เลื่อนออกไป”

until-title = เลื่อนออกไปจนถึง
until-later = ภายหลังในวันนี้
until-this-morning = เช้านี้
until-tomorrow = พรุ่งนี้
until-next-week = สัปดาห์หน้า
until-two-weeks = อีกสองสัปดาห์
until-month = อีกหนึ่งเดือน
until-pick = เลือกวันที่…
until-none = ไม่กำหนดวันที่
until-date = วันที่และเวลา
until-set = กำหนดวันที่นี้
until-past = เวลานั้นผ่านไปแล้ว โปรดเลือกเวลาหลังจากนี้
until-or-type = หรือพิมพ์: { $example }
until-unclear = ไม่เข้าใจ ตัวอย่าง: { $example }
until-ambiguous = ตัวเลขใดคือเดือน โปรดเขียนเดือนเป็นคำ
until-after-deadline = หลังกำหนดเวลา
until-after-a-deadline = หลังกำหนดเวลาของบางงาน
until-by-itself = จะกลับมาเอง
until-when-opened = จะกลับมาเมื่อคุณเปิด Defer ครั้งถัดไป
until-full = กำหนดวันที่ได้ไม่เกิน { $limit } งาน คุณยังเลื่อนออกไปโดยไม่กำหนดวันที่ได้

back-task = กลับมาแล้ว: { $title }
back-many = กลับมาแล้ว { $count } งาน
back-unknown = ไม่ทราบว่างานที่ถึงเวลาแล้วกลับมาครบทุกงานหรือไม่
back-paused = บางงานกลับมาในสถานะหยุดชั่วคราวเหมือนก่อนเลื่อน
not-back-task = นำกลับมาไม่ได้ งานยังอยู่ในสถานะเลื่อนออกไป: { $title }
not-back-many = นำกลับมาไม่ได้ { $count } งาน งานยังอยู่ในสถานะเลื่อนออกไป

morning-at = ช่วงเช้า
later-by = ภายหลังในวันนี้
until-hours = เวลาในเมนู “เลื่อนออกไปจนถึง”
hours = อีก { $count } ชั่วโมง
keys-until = เลื่อนงานเหล่านั้นออกไปจนถึง…

place-background = ให้งานกลับมาตรงเวลา
place-recommended = (แนะนำ)
place-background-hint = หากไม่มี งานจะรอจนกว่าผู้ที่เลื่อนงานจะเปิด Defer ส่วนนี้เพิ่มหน้าเล็ก ๆ ที่ซ่อนอยู่ในหน้าของพอร์ทัล ซึ่งตรวจหาวันที่ใหม่ชั่วโมงละครั้ง และไม่ส่งอะไรอื่นเมื่อยังไม่ถึงกำหนด
background-lost = Bitrix24 ปิดการทำงานนี้แล้ว คุณเปิดอีกครั้งได้

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = กลับมาแล้ว:
bell-paused = กลับมาในสถานะหยุดชั่วคราวเหมือนเดิม:
bell-more = และอีก { $count } งาน
# a switch
bell = แจ้งงานที่กลับมาแล้วในการแจ้งเตือนของ Bitrix24
