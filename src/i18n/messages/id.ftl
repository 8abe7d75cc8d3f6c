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
no-match-inProgress = Tidak ada hasil di “Sedang berlangsung”
no-match-deferred = Tidak ada hasil di “Ditunda”
found-inProgress = 1 tugas di “Sedang berlangsung”: { $title }
found-inProgress-many = Di “Sedang berlangsung”: { list-count }
found-deferred = 1 tugas di “Ditunda”: { $title }
found-deferred-many = Di “Ditunda”: { list-count }
looking-deferred = Mencari di “Ditunda”
leave-search = Hapus pencarian
select-all = Pilih semua
select-task = Pilih { $title }
selected = { $count } dipilih
clear-selection = Batalkan pilihan
participant = Anda peserta
view = Tampilan
order-deadline = Tenggat waktu
order-priority = Prioritas
order-project = Proyek
order-created = Tanggal dibuat
order-deferred = Tanggal ditunda
group-overdue = Terlambat
group-today = Hari ini
group-back-today = Kembali hari ini
group-tomorrow = Besok
group-week = Minggu ini
group-later = Nanti
group-no-deadline = Tanpa tenggat waktu
group-no-project = Tanpa proyek
group-no-return = Tanpa tanggal
group-no-return-long = Lebih dari 30 hari tanpa tanggal
group-untouched-month = Lebih dari sebulan tanpa aktivitas
group-untouched-week = Lebih dari seminggu tanpa aktivitas
group-touched = Ada aktivitas dalam seminggu terakhir
group-activity-unknown = Aktivitas terakhir tidak diketahui
new-activity = Hanya yang ada aktivitas baru
no-new-activity = Tidak ada aktivitas baru
show-all = Tampilkan semua

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
timer-runs-task = Pelacak waktu { $title } masih berjalan.

resume = Lanjutkan
resume-task = Lanjutkan { $title }
resume-busy = Sedang melanjutkan: { $title }
resumed-task = Dilanjutkan: { $title }
not-resumed-task = Tidak dilanjutkan: { $title }
not-resumed-pending = Bitrix24 tidak memulai tugas ini: statusnya kini menunggu.
not-resumed-moved = { $status ->
    [deferred] Tidak diurungkan: orang lain telah menunda tugas ini setelahnya.
   *[unknown] Tidak dilanjutkan: tugas sudah tidak ditunda lagi.
}
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
timer-runs = Pelacak waktunya masih berjalan
deferred-since = Ditunda { $when }
activity-since = Ada aktivitas baru sejak itu
empty-deferred-title = Tidak ada yang ditunda
empty-deferred-text = Tugas yang Anda tunda disimpan di sini sampai Anda melanjutkannya atau sampai hari yang Anda pilih.

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

not-deferred-rules = Bitrix24 tidak mengizinkan tugas ini ditunda dalam keadaannya sekarang. Tugas masih berlangsung.
not-deferred-not-allowed = Anda tidak memiliki izin untuk menunda tugas ini. Tugas masih berlangsung.
not-deferred-moved = Tidak ditunda: tugas tidak lagi berlangsung. { $status ->
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

error-expired = Sesi Anda telah berakhir. Muat ulang halaman portal.
error-plan = Bitrix24 menolak semua permintaan aplikasi. Kemungkinan besar REST tidak termasuk dalam paket portal ini: tanyakan kepada administrator Anda.
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

part-missing = Sebagian aplikasi tidak dapat dimuat.

list-count = { $count } tugas
list-others = { $count } tugas lain
list-found = { $count } dari { $total }
defer-this = Tunda tugas ini
resume-this = Lanjutkan tugas ini
defer-all = Tunda semua ({ $count })
resume-all = Lanjutkan semua ({ $count })
set-date-all = Tanggal untuk semua ({ $count })
not-shown = { $count } tidak ditampilkan
show = Tampilkan
undo-task = Urungkan: { $title }
undo-many = Urungkan: { list-count }
redo = Ulangi
redo-task = Ulangi: { $title }
redo-many = Ulangi: { list-count }
deferred-stopped = Dihentikan: { $done } ditunda, { $not } tidak, { $left } tersisa.
resumed-stopped = Dihentikan: { $done } dilanjutkan, { $not } tidak, { $left } tersisa.
empty-waiting = Ada { $count } tugas di tab “Ditunda”.
show-all-projects = Tampilkan semua proyek ({ $count })

until-task = Sampai… { $title }
deferred-until = Sampai { $when }: { $title }
deferred-many-until = { list-count } sampai { $when }.
deferred-some-until = { list-count } sampai { $when }, { $not } tidak.
deferred-stopped-until = Dihentikan: { list-count } sampai { $when }, { $not } tidak, { $left } tersisa.
session-count = { $count } dalam sesi ini
deferred-undated = Ditunda tanpa tanggal: { $title }
deferred-many-undated = Ditunda tanpa tanggal: { list-count }
date-none = Tanpa tanggal: { $title }
date-none-many = Tanpa tanggal: { list-count }
dates-changed = Tanggal kembali diubah: { list-count }
date-busy = Menyimpan tanggal
set-date = Tanggal
until-at = sampai { $when }
no-date = tanpa tanggal
back-when-opened = Tugas yang bertanggal akan kembali saat Anda membuka Defer lagi.
back-since = kembali sejak { $when }
deadline-at = tenggat waktu: { $when }
order-return = Tanggal kembali
date-lost = Tanggal kembali tidak dapat disimpan.
as-of = diperbarui: { $when }
