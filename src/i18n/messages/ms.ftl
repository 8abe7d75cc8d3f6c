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
select-all = Pilih semua
select-task = Pilih { $title }
selected = { $count } dipilih
clear-selection = Kosongkan pilihan
participating = Termasuk tugas yang saya sertai
participant = Anda peserta
view = Paparan
order-by = Susun mengikut
order-deadline = Tarikh akhir
order-priority = Keutamaan
order-project = Projek
order-created = Tarikh dicipta
order-deferred = Tarikh ditangguhkan
ascending = Menaik
descending = Menurun
group-by = Kumpulkan mengikut
group-none = Tanpa kumpulan
group-overdue = Lewat
group-today = Hari ini
group-week = Minggu ini
group-later = Kemudian
group-no-deadline = Tiada tarikh akhir
group-no-project = Tiada projek

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
undo-timer = Buat asal akan memulakan penjejak masa.

resume = Sambung semula
resume-task = Sambung semula { $title }
resume-busy = Sedang menyambung semula: { $title }
resumed-task = Disambung semula: { $title }
not-resumed-task = Tidak disambung semula: { $title }
not-resumed-pending = Bitrix24 tidak memulakan tugas ini: statusnya kini menunggu.
not-resumed-moved = Tidak disambung semula: tugas tidak lagi ditangguhkan.
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
resume-timer = Menyambung semula akan memulakan penjejak masa.
deferred-since = Ditangguhkan { $when }
activity-since = Ada aktiviti baharu sejak itu
empty-deferred-title = Tiada yang ditangguhkan
empty-deferred-text = Tugas yang anda tangguhkan disimpan di sini sehingga anda menyambungnya semula.

keys = Pintasan papan kekunci
keys-move = Tugas seterusnya atau sebelumnya
keys-range = Luaskan pilihan
keys-select = Pilih tugas
keys-defer = Tangguhkan tugas yang dipilih, atau tugas ini
keys-letters = Pintasan satu huruf
close = Tutup

this-task = Tugas ini
all-projects = Semua projek
empty-project = Anda tidak mempunyai tugas yang sedang berjalan dalam projek ini.
somebody-else = Ini senarai tugas orang lain. Di bawah ialah tugas anda sendiri.

status-new = Baharu
status-pending = Menunggu
status-inProgress = Sedang berjalan, oleh orang lain
status-awaitingControl = Menunggu semakan
status-completed = Selesai
status-deferred = Ditangguhkan
status-declined = Ditolak
status-unknown = Status tidak diketahui

settings = Tetapan
settings-title = Tempat Defer dipaparkan
settings-text = Tandakan tempat untuk memaparkan aplikasi di situ, nyahtanda untuk mengalih keluarnya. Perubahan berlaku serta-merta.
settings-remove = Alih keluar dari semua tempat
settings-failed = Tetapan tidak dapat dibaca.
settings-unchanged = Perubahan tidak dapat dibuat.
places-elsewhere = { $count } tempat dalam Bitrix24 masih membuka Defer pada alamat lama.
places-move = Tukar kepada alamat ini
place-taskCard = Kad tugas
place-taskCard-hint = tab atau aplikasi dalam setiap tugas
place-myTaskList = Senarai tugas saya
place-myTaskList-hint = menu di atas tugas sendiri
place-projectTaskList = Senarai tugas projek
place-projectTaskList-hint = menu di atas tugas projek
place-taskMenu = Menu tugas
place-taskMenu-hint = menu setiap tugas dalam senarai
place-leftMenu = Menu kiri
place-leftMenu-hint = menu utama portal
place-done = Selesai
place-failed = Tidak diubah. { $reason }

install-title = Pasang Defer
install-text = Defer memaparkan kepada setiap orang tugas mereka yang sedang berjalan dan membolehkan setiap tugas ditangguhkan dengan satu klik. Halaman ini tanpa pelayan: tiada data yang keluar dari portal anda.
install-permissions = Aplikasi ini menggunakan dua kebenaran:
install-permission-task = Tugas (task): menyenaraikan, menangguhkan dan menyambung semula tugas orang yang membukanya.
install-permission-placement = Pembenaman aplikasi (placement): muncul di tempat-tempat di bawah.
install-places = Tempat aplikasi akan muncul
install = Pasang
install-partly = Sebahagian tempat tidak dapat ditambah. Cuba lagi, atau selesaikan tanpanya; anda boleh menambahnya kemudian dalam tetapan.
install-finish = Selesaikan tanpanya
install-done = Telah dipasang. Portal akan memuat semula halaman ini; jika tidak, muat semula sendiri.
install-user = Pemasangan belum selesai. Minta pentadbir portal anda membuka halaman ini.

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
not-started = Defer tidak dapat dimulakan

outside-title = Defer berfungsi di dalam Bitrix24
outside-text = Aplikasi ini memaparkan tugas anda yang sedang berjalan dan membolehkan setiap tugas ditangguhkan dengan satu klik. Buka halaman ini dari portal Bitrix24 anda.
outside-install = Untuk memasangnya, pentadbir membuka Sumber pembangun › Lain-lain › Aplikasi setempat dalam portal, memilih “Pelayan”, mengisi alamat halaman ini sebagai laluan pengendali dan juga sebagai laluan pemasangan awal, lalu memberikan kebenaran Tugas (task) dan Pembenaman aplikasi (placement).
silent-title = Bitrix24 tidak memberi respons
silent-text = Portal membuka halaman ini tetapi tidak memberi respons. Sambungan anda mungkin perlahan, atau halaman portal perlu dimuat semula.

error-expired = Sesi anda telah tamat. Muat semula halaman portal.
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

theme = Tema
theme-light = Terang
theme-dark = Gelap
theme-system = Ikut sistem
part-missing = Sebahagian aplikasi tidak dapat dimuatkan.
