participating = Termasuk tugas yang saya sertai
order-by = Susun mengikut
ascending = Menaik
descending = Menurun
group-by = Kumpulkan mengikut
group-none = Tanpa kumpulan
group-activity = Aktiviti terakhir

keys = Pintasan papan kekunci
keys-move = Tugas seterusnya atau sebelumnya
keys-range = Luaskan pilihan
keys-select = Pilih tugas
keys-defer = Tangguhkan tugas yang dipilih, atau tugas ini
keys-resume = Sambung semula tugas yang dipilih, atau tugas ini
keys-letters = Pintasan satu huruf

settings = Tetapan
settings-title = Tempat Defer dipaparkan
settings-text = Tandakan tempat untuk memaparkan aplikasi di situ, nyahtanda untuk mengalih keluarnya. Perubahan berlaku serta-merta.
settings-remove = Alih keluar dari semua tempat
settings-saved = Disimpan
settings-remove-ask = Alih keluar Defer dari semua tempat, untuk semua orang?
settings-remove-no = Batal
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
install-permissions = Aplikasi ini menggunakan kebenaran berikut:
install-permission-task = Tugas (task): menyenaraikan, menangguhkan dan menyambung semula tugas orang yang membukanya.
install-permission-placement = Pembenaman aplikasi (placement): muncul di tempat-tempat di bawah.
install-permission-im = Pilihan: Pemberitahuan (im), supaya pemberitahuan portal menyatakan apa yang sudah kembali sendiri.
install-places = Tempat aplikasi akan muncul
install = Pasang
install-partly = Sebahagian tempat tidak dapat ditambah. Cuba lagi, atau selesaikan tanpanya; anda boleh menambahnya kemudian dalam tetapan.
install-finish = Selesaikan tanpanya
install-done = Telah dipasang. Portal akan memuat semula halaman ini; jika tidak, muat semula sendiri.
install-user = Pemasangan belum selesai. Minta pentadbir portal anda membuka halaman ini.

not-started = Defer tidak dapat dimulakan

outside-title = Defer berfungsi di dalam Bitrix24
outside-text = Aplikasi ini memaparkan tugas anda yang sedang berjalan dan membolehkan setiap tugas ditangguhkan dengan satu klik. Buka halaman ini dari portal Bitrix24 anda.
outside-install = Untuk memasangnya, pentadbir membuka Sumber pembangun › Lain-lain › Aplikasi setempat dalam portal, memilih “Pelayan”, mengisi alamat halaman ini sebagai laluan pengendali dan juga sebagai laluan pemasangan awal, lalu memberikan kebenaran Tugas (task) dan Pembenaman aplikasi (placement).
silent-title = Bitrix24 tidak memberi respons
silent-text = Portal membuka halaman ini tetapi tidak memberi respons. Sambungan anda mungkin perlahan, atau halaman portal perlu dimuat semula.

theme = Tema
theme-light = Terang
theme-dark = Gelap
theme-system = Ikut sistem

welcome = { $defer } mengetepikan tugas. { $menu } juga menetapkan hari tugas kembali. Rakan sekerja melihat status “Ditangguhkan”.

until-title = Tangguhkan sehingga
until-later = Kemudian hari ini
until-this-morning = Pagi ini
until-tomorrow = Esok
until-next-week = Minggu hadapan
until-two-weeks = Dua minggu lagi
until-month = Sebulan lagi
until-pick = Pilih tarikh…
until-none = Tiada tarikh
until-date = Tarikh dan masa
until-set = Tetapkan tarikh ini
until-past = Masa itu telah berlalu. Pilih masa yang akan datang.
until-or-type = atau taip: { $example }
until-unclear = Tidak difahami. Contohnya: { $example }
until-ambiguous = Yang mana bulan? Tulis dengan perkataan.
until-after-deadline = selepas tarikh akhirnya
until-after-a-deadline = selepas salah satu tarikh akhir
until-by-itself = Kembali dengan sendirinya.
until-when-opened = Kembali apabila anda membuka Defer semula.
until-full = Paling banyak { $limit } tugas boleh bertarikh. Anda boleh menangguhkan tanpa tarikh.

back-task = Sudah kembali: { $title }
back-many = { $count } tugas sudah kembali.
back-unknown = Tidak diketahui sama ada semua tugas yang dijadualkan telah kembali.
back-paused = Sesetengah tugas kembali dalam keadaan dijeda, seperti sebelum ditangguhkan.
not-back-task = Tidak dapat dikembalikan: { $title }. Tugas masih ditangguhkan.
not-back-many = { $count } tugas tidak dapat dikembalikan. Tugas masih ditangguhkan.

morning-at = Pagi
later-by = Kemudian hari ini
until-hours = Masa dalam menu “Sehingga…”
hours = { $count } jam lagi
keys-until = Tangguhkan tugas tersebut sehingga…

place-background = Kembalikan tugas tepat pada masanya
place-recommended = (disyorkan)
place-background-hint = Tanpanya, tugas menunggu sehingga orang yang menangguhkannya membuka Defer. Menambah halaman kecil tersembunyi pada halaman portal; halaman itu menyemak tarikh baharu sekali sejam dan tidak menghantar apa-apa lagi selagi belum tiba masanya.
background-lost = Bitrix24 telah mematikannya. Anda boleh menghidupkannya semula.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Sudah kembali:
bell-paused = Kembali dalam keadaan dijeda, seperti sebelumnya:
bell-more = dan { $count } lagi
# a switch
bell = Beritahu dalam pemberitahuan Bitrix24 apa yang sudah kembali
