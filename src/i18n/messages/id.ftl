app-name = Defer

list-title = Sedang berlangsung
deferred-title = Ditunda
reload = Muat ulang
open-task = Buka tugas
untitled-task = Tugas { $id } tanpa judul
from = Dibuat oleh { $name }
high-priority = Prioritas tinggi
unreadable = { $count } tugas tidak dapat ditampilkan.

deadline-overdue-days = terlambat { $days } hari
deadline-overdue-hours = terlambat { $hours } jam
deadline-overdue-now = terlambat kurang dari satu jam
day-time = { $day }, { $time }

search = Cari tugas
no-match = Tidak ada tugas yang cocok
select-all = Pilih semua
select-task = Pilih { $title }
selected = { $count } dipilih
clear-selection = Batalkan pilihan
participating = Sertakan tugas yang saya ikuti
participant = Anda peserta
view = Tampilan
order-by = Urutkan menurut
order-deadline = Tenggat waktu
order-priority = Prioritas
order-project = Proyek
order-created = Tanggal dibuat
order-deferred = Tanggal ditunda
ascending = Menaik
descending = Menurun
group-by = Kelompokkan menurut
group-none = Tanpa pengelompokan
group-overdue = Terlambat
group-today = Hari ini
group-week = Minggu ini
group-later = Nanti
group-no-deadline = Tanpa tenggat waktu
group-no-project = Tanpa proyek

defer = Tunda
defer-task = Tunda { $title }
defer-busy = Sedang menunda: { $title }
deferred-task = Ditunda: { $title }

defer-many = Tunda { $count } tugas
defer-progress = Sedang menunda: { $done } dari { $total }
deferred-many = { $count } tugas ditunda.
deferred-some = { $done } ditunda, { $not } tidak.
cancel = Hentikan
undo = Urungkan
waiting = Bitrix24 sedang sibuk. Dilanjutkan dalam { $seconds } detik.
slow = Masih menunggu respons Bitrix24.
undo-timer = Mengurungkan akan menjalankan pelacak waktu.

resume = Lanjutkan
resume-task = Lanjutkan { $title }
resume-busy = Sedang melanjutkan: { $title }
resumed-task = Dilanjutkan: { $title }
not-resumed-task = Tidak dilanjutkan: { $title }
not-resumed-pending = Bitrix24 tidak memulai tugas ini: statusnya kini menunggu.
not-resumed-moved = Tidak dilanjutkan: tugas sudah tidak ditunda lagi.
not-resumed-gone = Tidak dilanjutkan: tugas telah dihapus atau tidak dapat Anda lihat lagi.
not-resumed-refused = Bitrix24 menolak permintaan. Tugas masih ditunda.
not-resumed-failed = Tidak dilanjutkan. { $reason }
not-resumed-unsettled = { $reason } Belum diketahui apakah tugas sudah dilanjutkan.

resume-many = Lanjutkan { $count } tugas
resume-progress = Sedang melanjutkan: { $done } dari { $total }
resumed-many = { $count } tugas berlangsung kembali.
resumed-some = { $done } dilanjutkan, { $not } tidak.
paused-as-before-task = Dijeda lagi seperti sebelum ditunda: { $title }
paused-as-before-many = { $count } tugas dijeda lagi seperti sebelum ditunda.
pending-task = Kini menunggu, tidak dimulai oleh Bitrix24: { $title }
pending-many = { $count } tugas kini menunggu: tidak dimulai oleh Bitrix24.
resume-timer = Melanjutkan akan menjalankan pelacak waktu.
deferred-since = Ditunda { $when }
activity-since = Ada aktivitas baru sejak itu
empty-deferred-title = Tidak ada yang ditunda
empty-deferred-text = Tugas yang Anda tunda disimpan di sini sampai Anda melanjutkannya.

keys = Pintasan keyboard
keys-move = Tugas berikutnya atau sebelumnya
keys-range = Perluas pilihan
keys-select = Pilih tugas
keys-defer = Tunda tugas yang dipilih, atau tugas ini
keys-letters = Pintasan satu huruf
close = Tutup

this-task = Tugas ini
all-projects = Semua proyek
empty-project = Anda tidak memiliki tugas yang sedang berlangsung di proyek ini.
somebody-else = Ini daftar tugas orang lain. Di bawah ini tugas Anda sendiri.

status-new = Baru
status-pending = Menunggu
status-inProgress = Sedang berlangsung, dikerjakan orang lain
status-awaitingControl = Menunggu tinjauan
status-completed = Selesai
status-deferred = Ditunda
status-declined = Ditolak
status-unknown = Status tidak diketahui

settings = Pengaturan
settings-title = Tempat Defer ditampilkan
settings-text = Centang tempat untuk menampilkan aplikasi di sana, hapus centang untuk menghilangkannya. Perubahan langsung berlaku.
settings-remove = Hapus dari semua tempat
settings-failed = Pengaturan tidak dapat dibaca.
settings-unchanged = Perubahan tidak dapat dilakukan.
places-elsewhere = { $count } tempat di Bitrix24 masih membuka Defer di alamat lama.
places-move = Ganti ke alamat ini
place-taskCard = Kartu tugas
place-taskCard-hint = tab atau aplikasi di setiap tugas
place-myTaskList = Daftar tugas saya
place-myTaskList-hint = menu di atas tugas sendiri
place-projectTaskList = Daftar tugas proyek
place-projectTaskList-hint = menu di atas tugas proyek
place-taskMenu = Menu tugas
place-taskMenu-hint = menu setiap tugas dalam daftar
place-leftMenu = Menu kiri
place-leftMenu-hint = menu utama portal
place-done = Selesai
place-failed = Tidak diubah. { $reason }

install-title = Instal Defer
install-text = Defer menampilkan kepada setiap orang tugasnya yang sedang berlangsung dan memungkinkan tiap tugas ditunda dengan satu klik. Halaman ini tanpa server: tidak ada data yang keluar dari portal Anda.
install-permissions = Aplikasi ini memakai dua izin:
install-permission-task = Tugas (task): menampilkan, menunda, dan melanjutkan tugas orang yang membukanya.
install-permission-placement = Penyematan aplikasi (placement): muncul di tempat-tempat di bawah ini.
install-places = Tempat aplikasi akan muncul
install = Instal
install-partly = Sebagian tempat tidak dapat ditambahkan. Coba lagi, atau selesaikan tanpa itu; Anda dapat menambahkannya nanti di pengaturan.
install-finish = Selesaikan tanpa itu
install-done = Terinstal. Portal akan memuat ulang halaman ini; jika tidak, muat ulang sendiri.
install-user = Instalasi belum selesai. Minta administrator portal Anda membuka halaman ini.

not-deferred-rules = Bitrix24 tidak mengizinkan tugas ini ditunda dalam keadaannya sekarang. Tugas masih berlangsung.
not-deferred-not-allowed = Anda tidak memiliki izin untuk menunda tugas ini. Tugas masih berlangsung.
not-deferred-moved = Tidak ditunda: tugas sudah tidak sedang berlangsung. { $status ->
    [new] Tugas ini baru.
    [pending] Tugas ini menunggu.
    [awaitingControl] Tugas ini menunggu tinjauan.
    [completed] Tugas ini sudah selesai.
    [declined] Tugas ini ditolak.
   *[unknown] Statusnya telah berubah.
}
not-deferred-gone = Tidak ditunda: tugas telah dihapus atau tidak dapat Anda lihat lagi.
not-deferred-paused = Tugas dijeda, tetapi Bitrix24 tidak menunda maupun memulainya kembali. Coba lagi, atau buka tugasnya.
not-deferred-failed = Tidak ditunda. { $reason }
not-deferred-unsettled = { $reason } Belum diketahui apakah tugas sudah ditunda.
not-deferred-task = Tidak ditunda: { $title }

empty-title = Tidak ada yang sedang berlangsung
empty-text = Anda tidak memiliki tugas yang sedang berlangsung. Nikmati ketenangannya.

loading = Memuat tugas Anda
retry = Coba lagi
load-failed = Tugas Anda tidak dapat dimuat.
refresh-failed = Daftar tidak dapat diperbarui.
not-started = Defer tidak dapat dimulai

outside-title = Defer bekerja di dalam Bitrix24
outside-text = Aplikasi ini menampilkan tugas Anda yang sedang berlangsung dan memungkinkan tiap tugas ditunda dengan satu klik. Buka halaman ini dari portal Bitrix24 Anda.
outside-install = Untuk menginstalnya, administrator membuka Sumber daya pengembang › Lainnya › Aplikasi lokal di portal, memilih “Server”, mengisi alamat halaman ini sebagai jalur handler sekaligus jalur instalasi awal, lalu memberikan izin Tugas (task) dan Penyematan aplikasi (placement).
silent-title = Bitrix24 tidak merespons
silent-text = Portal membuka halaman ini tetapi tidak merespons. Koneksi Anda mungkin lambat, atau halaman portal perlu dimuat ulang.

error-expired = Sesi Anda telah berakhir. Muat ulang halaman portal.
error-forbidden = Bitrix24 tidak mengizinkan aplikasi melakukan ini. Minta administrator memeriksa izin aplikasi.
error-refused = Bitrix24 menolak permintaan.
error-busy = Bitrix24 sedang sibuk. Silakan coba beberapa saat lagi.
error-network = Bitrix24 tidak dapat dihubungi. Periksa koneksi Anda.
error-unserved = Bitrix24 Anda tidak menyediakan fungsi ini untuk aplikasi. Anda tetap dapat melakukannya di Bitrix24 sendiri.
error-bug = Terjadi kesalahan di aplikasi ini, bukan di Bitrix24. Muat ulang halaman; jika terjadi lagi, kirim detailnya ke pengembang aplikasi.
error-broken = Bitrix24 memberi respons yang tidak terduga. Coba lagi; jika tetap demikian, berikan detailnya kepada administrator Anda.
error-mixed = Bitrix24 Anda menggunakan http, sedangkan aplikasi ini menggunakan https. Peramban tidak mengizinkan halaman https terhubung ke alamat http. Hubungi administrator Anda.
error-incomplete = { part-missing }
copy-details = Salin detail
copied = Disalin

theme = Tema
theme-light = Terang
theme-dark = Gelap
theme-system = Ikuti sistem
part-missing = Sebagian aplikasi tidak dapat dimuat.
