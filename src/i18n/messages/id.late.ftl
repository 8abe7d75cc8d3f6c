participating = Sertakan tugas yang saya ikuti
order-by = Urutkan menurut
ascending = Menaik
descending = Menurun
group-by = Kelompokkan menurut
group-none = Tanpa pengelompokan
group-activity = Aktivitas terakhir

keys = Pintasan keyboard
keys-move = Tugas berikutnya atau sebelumnya
keys-range = Perluas pilihan
keys-select = Pilih tugas
keys-defer = Tunda tugas yang dipilih, atau tugas ini
keys-resume = Lanjutkan tugas yang dipilih, atau tugas ini
keys-letters = Pintasan satu huruf

settings = Pengaturan
settings-title = Tempat Defer ditampilkan
settings-text = Centang tempat untuk menampilkan aplikasi di sana, hapus centang untuk menghilangkannya. Perubahan langsung berlaku.
settings-remove = Hapus dari semua tempat
settings-saved = Tersimpan
settings-remove-ask = Hapus Defer dari semua tempat, untuk semua orang?
settings-remove-no = Batal
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
install-permissions = Aplikasi ini memakai izin berikut:
install-permission-task = Tugas (task): menampilkan, menunda, dan melanjutkan tugas orang yang membukanya.
install-permission-placement = Penyematan aplikasi (placement): muncul di tempat-tempat di bawah ini.
install-permission-im = Opsional: Notifikasi (im), agar notifikasi portal memberi tahu apa yang sudah kembali sendiri.
install-places = Tempat aplikasi akan muncul
install = Instal
install-partly = Sebagian tempat tidak dapat ditambahkan. Coba lagi, atau selesaikan tanpa itu; Anda dapat menambahkannya nanti di pengaturan.
install-finish = Selesaikan tanpa itu
install-done = Terinstal. Portal akan memuat ulang halaman ini; jika tidak, muat ulang sendiri.
install-user = Instalasi belum selesai. Minta administrator portal Anda membuka halaman ini.

not-started = Defer tidak dapat dijalankan

outside-title = Defer berjalan di dalam Bitrix24
outside-text = Aplikasi ini menampilkan tugas Anda yang sedang berlangsung dan memungkinkan tiap tugas ditunda dengan satu klik. Buka halaman ini dari portal Bitrix24 Anda.
outside-install = Untuk menginstalnya, administrator membuka Sumber daya pengembang › Lainnya › Aplikasi lokal di portal, memilih “Server”, mengisi alamat halaman ini sebagai jalur handler sekaligus jalur instalasi awal, lalu memberikan izin Tugas (task) dan Penyematan aplikasi (placement).
silent-title = Bitrix24 tidak merespons
silent-text = Portal membuka halaman ini tetapi tidak merespons. Koneksi Anda mungkin lambat, atau halaman portal perlu dimuat ulang.

theme = Tema
theme-light = Terang
theme-dark = Gelap
theme-system = Ikuti sistem

welcome = { $defer } menyisihkan tugas. { $menu } juga menentukan hari tugas kembali. Rekan kerja melihat status “Ditunda”.

until-title = Tunda sampai
until-later = Nanti hari ini
until-this-morning = Pagi ini
until-tomorrow = Besok
until-next-week = Minggu depan
until-two-weeks = Dua minggu lagi
until-month = Sebulan lagi
until-pick = Pilih tanggal…
until-none = Tanpa tanggal
until-date = Tanggal dan waktu
until-set = Tetapkan tanggal ini
until-past = Waktu itu sudah lewat. Pilih waktu mendatang.
until-or-type = atau ketik: { $example }
until-unclear = Tidak dipahami. Contoh: { $example }
until-ambiguous = Mana bulannya? Tulis dengan kata.
until-after-deadline = setelah tenggat waktunya
until-after-a-deadline = setelah salah satu tenggat waktu
until-by-itself = Kembali dengan sendirinya.
until-when-opened = Kembali saat Anda membuka Defer lagi.
until-full = Paling banyak { $limit } tugas dapat memiliki tanggal. Anda dapat menunda tanpa tanggal.

back-task = Sudah kembali: { $title }
back-many = { $count } tugas sudah kembali.
back-unknown = Tidak diketahui apakah semua tugas yang dijadwalkan sudah kembali.
back-paused = Beberapa tugas kembali dalam keadaan dijeda, seperti sebelum ditunda.
not-back-task = Tidak dapat dikembalikan: { $title }. Tugas masih ditunda.
not-back-many = { $count } tugas tidak dapat dikembalikan. Tugas masih ditunda.

morning-at = Pagi
later-by = Nanti hari ini
until-hours = Waktu di menu “Sampai…”
hours = { $count } jam lagi
keys-until = Tunda tugas tersebut sampai…

place-background = Kembalikan tugas tepat waktu
place-recommended = (disarankan)
place-background-hint = Tanpa ini, tugas menunggu sampai orang yang menundanya membuka Defer. Menambahkan halaman kecil tersembunyi ke halaman portal; halaman itu memeriksa tanggal baru sekali sejam dan tidak mengirim apa pun selain itu selama belum ada yang jatuh tempo.
background-lost = Bitrix24 telah menonaktifkannya. Anda dapat mengaktifkannya lagi.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Sudah kembali:
bell-paused = Kembali dalam keadaan dijeda, seperti sebelumnya:
bell-more = dan { $count } lainnya
# a switch
bell = Beri tahu lewat notifikasi Bitrix24 apa yang sudah kembali
