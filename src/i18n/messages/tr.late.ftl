participating = Katılımcı olduğum görevleri de göster
order-by = Sıralama
ascending = Artan
descending = Azalan
group-by = Gruplama
group-none = Gruplama yok
group-activity = Son etkinlik

keys = Klavye kısayolları
keys-move = Sonraki veya önceki görev
keys-range = Seçimi genişlet
keys-select = Görevi seç
keys-defer = Seçilen görevleri veya bu görevi ertele
keys-resume = Seçilen görevleri veya bu görevi devam ettir
keys-letters = Tek harfli kısayollar

settings = Ayarlar
settings-title = Defer nerede görünsün
settings-text = Uygulamayı bir yerde göstermek için orayı işaretleyin, kaldırmak için işareti kaldırın. Değişiklikler hemen uygulanır.
settings-remove = Her yerden kaldır
settings-saved = Kaydedildi
settings-remove-ask = Defer herkes için her yerden kaldırılsın mı?
settings-remove-no = İptal
settings-failed = Ayarlar okunamadı.
settings-unchanged = Değişiklik yapılamadı.
places-elsewhere = Bitrix24’te { $count ->
    [one] { $count } yer
   *[other] { $count } yer
} Defer’i hâlâ önceki adresinden açıyor.
places-move = Bu adrese geçir
place-taskCard = Görev kartı
place-taskCard-hint = her görevde bir sekme veya uygulama
place-myTaskList = Görev listem
place-myTaskList-hint = kendi görevlerinizin üstündeki menü
place-projectTaskList = Proje görev listesi
place-projectTaskList-hint = proje görevlerinin üstündeki menü
place-taskMenu = Görev menüsü
place-taskMenu-hint = listedeki her görevin menüsü
place-leftMenu = Sol menü
place-leftMenu-hint = portalın ana menüsü
place-done = Tamamlandı
place-failed = Değiştirilmedi. { $reason }

install-title = Defer’i yükle
install-text = Defer herkese devam eden görevlerini gösterir ve her birini tek tıkla erteleme olanağı verir. Sunucusuz bir sayfadır: hiçbir veri portalınızdan çıkmaz.
install-permissions = Uygulama şu izinleri kullanır:
install-permission-task = Görevler (task): uygulamayı açan kişinin görevlerini listelemek, ertelemek ve devam ettirmek için.
install-permission-placement = Uygulama yerleştirme (placement): aşağıdaki yerlerde görünmek için.
install-permission-im = İsteğe bağlı: Bildirimler (im): kendiliğinden geri dönenleri portal bildirimlerinde haber vermek için.
install-places = Nerede görünecek
install = Yükle
install-partly = Bazı yerler eklenemedi. Yeniden deneyin veya onlarsız bitirin; daha sonra ayarlardan ekleyebilirsiniz.
install-finish = Onlarsız bitir
install-done = Yüklendi. Portal bu sayfayı yeniler; yenilemezse siz yenileyin.
install-user = Yükleme tamamlanmadı. Portal yöneticisinden bu sayfayı açmasını isteyin.

not-started = Defer başlatılamadı

outside-title = Defer, Bitrix24 içinde çalışır
outside-text = Devam eden görevlerinizi gösterir ve her birini tek tıkla ertelemenizi sağlar. Bu sayfayı Bitrix24 portalınızdan açın.
outside-install = Yüklemek için yönetici portalda Geliştirici kaynakları › Diğer › Yerel uygulama bölümünü açar, “Sunucu” seçeneğini seçer, bu sayfanın adresini hem işleyici yolu hem de ilk yükleme yolu olarak girer ve Görevler (task) ile Uygulama yerleştirme (placement) izinlerini verir.
silent-title = Bitrix24 yanıt vermiyor
silent-text = Portal bu sayfayı açtı ama yanıt vermiyor. Bağlantınız yavaş olabilir veya portal sayfasının yenilenmesi gerekebilir.

theme = Tema
theme-light = Açık
theme-dark = Koyu
theme-system = Sistemdeki gibi

welcome = { $defer } bir görevi kenara koyar. { $menu } geri döneceği günü de belirler. Çalışma arkadaşları “Ertelendi” durumunu görür.

until-title = Şu zamana kadar ertele
until-later = Bugün daha sonra
until-this-morning = Bu sabah
until-tomorrow = Yarın
until-next-week = Gelecek hafta
until-two-weeks = İki hafta sonra
until-month = Bir ay sonra
until-pick = Tarih seç…
until-none = Tarihsiz
until-date = Tarih ve saat
until-set = Bu tarihi belirle
until-past = Bu zaman geçti. Daha sonraki bir zaman seçin.
until-or-type = veya yazın: { $example }
until-unclear = Anlaşılmadı. Örneğin: { $example }
until-ambiguous = Hangisi ay? Ayı adıyla yazın.
until-after-deadline = son tarihinden sonra
until-after-a-deadline = birinin son tarihinden sonra
until-by-itself = Kendiliğinden geri döner.
until-when-opened = Defer’i bir sonraki açışınızda geri döner.
until-full = En fazla { $limit } görevin tarihi olabilir. Tarihsiz erteleyebilirsiniz.

back-task = Görev geri döndü: { $title }
back-many = { $count ->
    [one] { $count } görev geri döndü.
   *[other] { $count } görev geri döndü.
}
back-unknown = Zamanı gelen görevlerin hepsinin dönüp dönmediği bilinmiyor.
back-paused = Bazı görevler, ertelenmeden önceki gibi duraklatılmış olarak geri döndü.
not-back-task = Görev geri getirilemedi: { $title }. Hâlâ ertelenmiş durumda.
not-back-many = { $count ->
    [one] { $count } görev geri getirilemedi. Hâlâ ertelenmiş durumda.
   *[other] { $count } görev geri getirilemedi. Hâlâ ertelenmiş durumdalar.
}

morning-at = Sabah
later-by = Bugün daha sonra
until-hours = “Şu zamana kadar ertele” menüsündeki saatler
hours = { $count ->
    [one] { $count } saat sonra
   *[other] { $count } saat sonra
}
keys-until = Bunları şu zamana kadar ertele…

place-background = Görevler zamanında dönsün
place-recommended = (önerilir)
place-background-hint = Bu olmadan görev, onu erteleyen kişi Defer’i açana kadar bekler. Portalın sayfalarına küçük, gizli bir sayfa ekler; saatte bir kez yeni tarihlere bakar ve zamanı gelen bir şey yokken başka bir şey göndermez.
background-lost = Bitrix24 bunu kapattı. Yeniden açabilirsiniz.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Geri döndü:
bell-paused = Önceki gibi duraklatılmış olarak geri döndü:
bell-more = ve { $count } görev daha
# a switch
bell = Geri dönenleri Bitrix24 bildirimlerinde haber ver
