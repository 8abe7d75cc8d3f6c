app-name = Defer

list-title = Sedang berjalan
deferred-title = Ditangguhkan
reload = Muat semula
open-task = Buka tugas
untitled-task = Tugas { $id } tanpa tajuk
from = Dicipta oleh { $name }
high-priority = Keutamaan tinggi
unreadable = { $count } tugas tidak dapat dipaparkan.

deadline-overdue-days = lewat { $days } hari
deadline-overdue-hours = lewat { $hours } jam
deadline-overdue-now = lewat kurang daripada sejam
day-time = { $day }, { $time }

search = Cari tugas
no-match = Tiada tugas yang sepadan
no-match-inProgress = Tiada hasil dalam “Sedang berjalan”
no-match-deferred = Tiada hasil dalam “Ditangguhkan”
found-inProgress = 1 tugas dalam “Sedang berjalan”: { $title }
found-inProgress-many = Dalam “Sedang berjalan”: { list-count }
found-deferred = 1 tugas dalam “Ditangguhkan”: { $title }
found-deferred-many = Dalam “Ditangguhkan”: { list-count }
looking-deferred = Mencari dalam “Ditangguhkan”
leave-search = Kosongkan carian
select-all = Pilih semua
select-task = Pilih { $title }
selected = { $count } dipilih
clear-selection = Kosongkan pilihan
participant = Anda peserta
view = Paparan
order-deadline = Tarikh akhir
order-priority = Keutamaan
order-project = Projek
order-created = Tarikh dicipta
order-deferred = Tarikh ditangguhkan
group-overdue = Lewat
group-today = Hari ini
group-back-today = Kembali hari ini
group-tomorrow = Esok
group-week = Minggu ini
group-later = Kemudian
group-no-deadline = Tiada tarikh akhir
group-no-project = Tiada projek
group-no-return = Tiada tarikh
group-no-return-long = Lebih 30 hari tanpa tarikh
group-untouched-month = Lebih sebulan tanpa aktiviti
group-untouched-week = Lebih seminggu tanpa aktiviti
group-touched = Ada aktiviti dalam tempoh seminggu lalu
group-activity-unknown = Aktiviti terakhir tidak diketahui
new-activity = Hanya yang ada aktiviti baharu
no-new-activity = Tiada aktiviti baharu
show-all = Paparkan semua

defer = Tangguhkan
defer-task = Tangguhkan { $title }
defer-busy = Sedang menangguhkan: { $title }
deferred-task = Ditangguhkan: { $title }

defer-many = Tangguhkan { $count } tugas
defer-progress = Sedang menangguhkan: { $done } daripada { $total }
deferred-many = { $count } tugas ditangguhkan.
deferred-some = { $done } ditangguhkan, { $not } tidak.
cancel = Hentikan
undo = Buat asal
waiting = Bitrix24 sedang sibuk. Diteruskan dalam { $seconds } saat.
slow = Masih menunggu respons Bitrix24.
timer-runs-task = Penjejak masa { $title } masih berjalan.

resume = Sambung semula
resume-task = Sambung semula { $title }
resume-busy = Sedang menyambung semula: { $title }
resumed-task = Disambung semula: { $title }
not-resumed-task = Tidak disambung semula: { $title }
not-resumed-pending = Bitrix24 tidak memulakan tugas ini: statusnya kini menunggu.
not-resumed-moved = { $status ->
    [deferred] Buat asal tidak dilakukan: orang lain telah menangguhkan tugas ini selepas itu.
   *[unknown] Tidak disambung semula: tugas tidak lagi ditangguhkan.
}
not-resumed-gone = Tidak disambung semula: tugas telah dipadamkan atau anda tidak dapat melihatnya lagi.
not-resumed-refused = Bitrix24 menolak permintaan. Tugas masih ditangguhkan.
not-resumed-failed = Tidak disambung semula. { $reason }
not-resumed-unsettled = { $reason } Belum diketahui sama ada tugas telah disambung semula.

resume-many = Sambung semula { $count } tugas
resume-progress = Sedang menyambung semula: { $done } daripada { $total }
resumed-many = { $count } tugas berjalan semula.
resumed-some = { $done } disambung semula, { $not } tidak.
paused-as-before-task = Dijeda semula seperti sebelum ditangguhkan: { $title }
paused-as-before-many = { $count } tugas dijeda semula seperti sebelum ditangguhkan.
pending-task = Kini menunggu, tidak dimulakan oleh Bitrix24: { $title }
pending-many = { $count } tugas kini menunggu: tidak dimulakan oleh Bitrix24.
timer-runs = Penjejak masanya masih berjalan
deferred-since = Ditangguhkan { $when }
activity-since = Ada aktiviti baharu sejak itu
empty-deferred-title = Tiada yang ditangguhkan
empty-deferred-text = Tugas yang anda tangguhkan disimpan di sini sehingga anda menyambungnya semula atau sehingga hari yang anda pilih.

close = Tutup

this-task = Tugas ini
all-projects = Semua projek
empty-project = Anda tidak mempunyai tugas yang sedang berjalan dalam projek ini.
somebody-else = Ini senarai tugas orang lain. Tugas anda sendiri ada di bawah.

status-new = Baharu
status-pending = Menunggu
status-inProgress = Sedang berjalan, oleh orang lain
status-awaitingControl = Menunggu semakan
status-completed = Selesai
status-deferred = Ditangguhkan
status-declined = Ditolak
status-unknown = Status tidak diketahui

not-deferred-rules = Bitrix24 tidak membenarkan tugas ini ditangguhkan dalam keadaannya sekarang. Tugas masih berjalan.
not-deferred-not-allowed = Anda tidak dibenarkan menangguhkan tugas ini. Tugas masih berjalan.
not-deferred-moved = Tidak ditangguhkan: tugas tidak lagi berjalan. { $status ->
    [new] Tugas ini baharu.
    [pending] Tugas ini menunggu.
    [awaitingControl] Tugas ini menunggu semakan.
    [completed] Tugas ini sudah selesai.
    [declined] Tugas ini ditolak.
   *[unknown] Statusnya telah berubah.
}
not-deferred-gone = Tidak ditangguhkan: tugas telah dipadamkan atau anda tidak dapat melihatnya lagi.
not-deferred-paused = Tugas dijeda, tetapi Bitrix24 tidak menangguhkan mahupun memulakannya semula. Cuba lagi, atau buka tugas itu.
not-deferred-failed = Tidak ditangguhkan. { $reason }
not-deferred-unsettled = { $reason } Belum diketahui sama ada tugas telah ditangguhkan.
not-deferred-task = Tidak ditangguhkan: { $title }

empty-title = Tiada yang sedang berjalan
empty-text = Anda tidak mempunyai tugas yang sedang berjalan. Nikmati ketenangan ini.

loading = Memuatkan tugas anda
retry = Cuba lagi
load-failed = Tugas anda tidak dapat dimuatkan.
refresh-failed = Senarai tidak dapat disegarkan semula.

error-expired = Sesi anda telah tamat. Muat semula halaman portal.
error-plan = Bitrix24 menolak semua permintaan aplikasi. Kemungkinan besar REST tidak termasuk dalam pelan portal ini: tanya pentadbir anda.
error-forbidden = Bitrix24 tidak membenarkan aplikasi melakukan perkara ini. Minta pentadbir menyemak kebenaran aplikasi.
error-refused = Bitrix24 menolak permintaan.
error-busy = Bitrix24 sedang sibuk. Sila cuba sebentar lagi.
error-network = Bitrix24 tidak dapat dihubungi. Semak sambungan anda.
error-unserved = Bitrix24 anda tidak menyediakan fungsi ini kepada aplikasi. Anda masih boleh melakukannya dalam Bitrix24 sendiri.
error-bug = Ralat berlaku dalam aplikasi ini, bukan dalam Bitrix24. Muat semula halaman; jika berlaku lagi, hantar butirannya kepada pembangun aplikasi.
error-broken = Bitrix24 memberi respons yang tidak dijangka. Cuba lagi; jika masih begitu, berikan butirannya kepada pentadbir anda.
error-mixed = Bitrix24 anda menggunakan http, manakala aplikasi ini menggunakan https. Pelayar tidak membenarkan halaman https menyambung ke alamat http. Hubungi pentadbir anda.
error-incomplete = { part-missing }
copy-details = Salin butiran
copied = Disalin

part-missing = Sebahagian aplikasi tidak dapat dimuatkan.

list-count = { $count } tugas
list-others = { $count } tugas lain
list-found = { $count } daripada { $total }
defer-this = Tangguhkan tugas ini
resume-this = Sambung semula tugas ini
defer-all = Tangguhkan semua ({ $count })
resume-all = Sambung semula semua ({ $count })
set-date-all = Tarikh untuk semua ({ $count })
not-shown = { $count } tidak dipaparkan
show = Paparkan
undo-task = Buat asal: { $title }
undo-many = Buat asal: { list-count }
redo = Buat semula
redo-task = Buat semula: { $title }
redo-many = Buat semula: { list-count }
deferred-stopped = Dihentikan: { $done } ditangguhkan, { $not } tidak, { $left } berbaki.
resumed-stopped = Dihentikan: { $done } disambung semula, { $not } tidak, { $left } berbaki.
empty-waiting = Ada { $count } tugas dalam tab “Ditangguhkan”.
show-all-projects = Paparkan semua projek ({ $count })

until-task = Sehingga… { $title }
deferred-until = Sehingga { $when }: { $title }
deferred-many-until = { list-count } sehingga { $when }.
deferred-some-until = { list-count } sehingga { $when }, { $not } tidak.
deferred-stopped-until = Dihentikan: { list-count } sehingga { $when }, { $not } tidak, { $left } berbaki.
session-count = { $count } dalam sesi ini
deferred-undated = Ditangguhkan tanpa tarikh: { $title }
deferred-many-undated = Ditangguhkan tanpa tarikh: { list-count }
date-none = Tiada tarikh: { $title }
date-none-many = Tiada tarikh: { list-count }
dates-changed = Tarikh kembali diubah: { list-count }
date-busy = Menyimpan tarikh
set-date = Tarikh
until-at = sehingga { $when }
no-date = tiada tarikh
back-when-opened = Tugas yang bertarikh akan kembali apabila anda membuka Defer semula.
back-since = kembali sejak { $when }
deadline-at = tarikh akhir: { $when }
order-return = Tarikh kembali
date-lost = Tarikh kembali tidak dapat disimpan.
as-of = dikemas kini: { $when }
