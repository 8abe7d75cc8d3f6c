app-name = Defer

list-title = Devam edenler
deferred-title = Ertelenenler
reload = Yenile
open-task = Görevi aç
untitled-task = Adsız görev { $id }
from = Oluşturan: { $name }
high-priority = Yüksek öncelik
unreadable = { $count ->
    [one] { $count } görev gösterilemedi.
   *[other] { $count } görev gösterilemedi.
}

deadline-overdue-days = { $days ->
    [one] { $days } gün gecikti
   *[other] { $days } gün gecikti
}
deadline-overdue-hours = { $hours ->
    [one] { $hours } saat gecikti
   *[other] { $hours } saat gecikti
}
deadline-overdue-now = bir saatten az gecikti
day-time = { $day } { $time }

search = Görevlerde ara
no-match = Görev bulunamadı
select-all = Tümünü seç
select-task = Seç: { $title }
selected = { $count ->
    [one] { $count } seçildi
   *[other] { $count } seçildi
}
clear-selection = Seçimi temizle
participating = Katılımcı olduğum görevleri de göster
participant = Katılımcısınız
view = Görünüm
order-by = Sıralama
order-deadline = Son tarih
order-priority = Öncelik
order-project = Proje
order-created = Oluşturma tarihi
order-deferred = Erteleme tarihi
ascending = Artan
descending = Azalan
group-by = Gruplama
group-none = Gruplama yok
group-overdue = Gecikenler
group-today = Bugün
group-week = Bu hafta
group-later = Daha sonra
group-no-deadline = Son tarih yok
group-no-project = Proje yok

defer = Ertele
defer-task = Ertele: { $title }
defer-busy = Erteleniyor: { $title }
deferred-task = Görev ertelendi: { $title }

defer-many = { $count ->
    [one] { $count } görevi
   *[other] { $count } görevi
} ertele
defer-progress = Erteleniyor: { $done } / { $total }
deferred-many = { $count ->
    [one] { $count } görev ertelendi.
   *[other] { $count } görev ertelendi.
}
deferred-some = { $done } görev ertelendi, { $not } görev ertelenemedi.
cancel = Durdur
undo = Geri al
waiting = Bitrix24 meşgul. { $seconds ->
    [one] { $seconds } saniye
   *[other] { $seconds } saniye
} sonra devam edilecek.
slow = Bitrix24’ün yanıtı hâlâ bekleniyor.
undo-timer = Geri alınca zaman takibi başlar.

resume = Devam ettir
resume-task = Devam ettir: { $title }
resume-busy = Devam ettiriliyor: { $title }
resumed-task = Görev yine devam ediyor: { $title }
not-resumed-task = Görev devam ettirilemedi: { $title }
not-resumed-pending = Bitrix24 görevi başlatmadı: görev şimdi beklemede.
not-resumed-moved = Devam ettirilmedi: görev artık ertelenmiş değil.
not-resumed-gone = Devam ettirilmedi: görev silindi veya artık göremiyorsunuz.
not-resumed-refused = Bitrix24 isteği reddetti. Görev hâlâ ertelenmiş durumda.
not-resumed-failed = Devam ettirilemedi. { $reason }
not-resumed-unsettled = { $reason } Görevin devam ettirilip ettirilmediği henüz bilinmiyor.

resume-many = { $count ->
    [one] { $count } görevi
   *[other] { $count } görevi
} devam ettir
resume-progress = Devam ettiriliyor: { $done } / { $total }
resumed-many = { $count ->
    [one] { $count } görev yine devam ediyor.
   *[other] { $count } görev yine devam ediyor.
}
resumed-some = { $done } görev yine devam ediyor, { $not } görev devam ettirilemedi.
paused-as-before-task = Ertelenmeden önceki gibi yeniden duraklatıldı: { $title }
paused-as-before-many = { $count ->
    [one] { $count } görev, ertelenmeden önceki gibi yeniden duraklatıldı.
   *[other] { $count } görev, ertelenmeden önceki gibi yeniden duraklatıldı.
}
pending-task = Şimdi beklemede, Bitrix24 görevi başlatmadı: { $title }
pending-many = { $count ->
    [one] { $count } görev şimdi beklemede: Bitrix24 başlatmadı.
   *[other] { $count } görev şimdi beklemede: Bitrix24 başlatmadı.
}
resume-timer = Devam ettirince zaman takibi başlar.
deferred-since = Ertelendi: { $when }
activity-since = O zamandan beri yeni etkinlik var
empty-deferred-title = Ertelenen görev yok
empty-deferred-text = Ertelediğiniz görevler, devam ettirene kadar burada durur.

keys = Klavye kısayolları
keys-move = Sonraki veya önceki görev
keys-range = Seçimi genişlet
keys-select = Görevi seç
keys-defer = Seçilen görevleri veya bu görevi ertele
keys-letters = Tek harfli kısayollar
close = Kapat

this-task = Bu görev
all-projects = Tüm projeler
empty-project = Bu projede devam eden göreviniz yok.
somebody-else = Bu, başka birinin görev listesi. Aşağıda kendi görevleriniz var.

status-new = Yeni
status-pending = Beklemede
status-inProgress = Başka birinde devam ediyor
status-awaitingControl = İnceleme bekliyor
status-completed = Tamamlandı
status-deferred = Ertelendi
status-declined = Reddedildi
status-unknown = Durumu bilinmiyor

settings = Ayarlar
settings-title = Defer nerede görünsün
settings-text = Uygulamayı bir yerde göstermek için orayı işaretleyin, kaldırmak için işareti kaldırın. Değişiklikler hemen uygulanır.
settings-remove = Her yerden kaldır
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
install-permissions = Uygulama iki izin kullanır:
install-permission-task = Görevler (task): uygulamayı açan kişinin görevlerini listelemek, ertelemek ve devam ettirmek için.
install-permission-placement = Uygulama yerleştirme (placement): aşağıdaki yerlerde görünmek için.
install-places = Nerede görünecek
install = Yükle
install-partly = Bazı yerler eklenemedi. Yeniden deneyin veya onlarsız bitirin; daha sonra ayarlardan ekleyebilirsiniz.
install-finish = Onlarsız bitir
install-done = Yüklendi. Portal bu sayfayı yeniler; yenilemezse siz yenileyin.
install-user = Yükleme tamamlanmadı. Portal yöneticisinden bu sayfayı açmasını isteyin.

not-deferred-rules = Bitrix24 bu görevin şu anki durumunda ertelenmesine izin vermiyor. Görev hâlâ devam ediyor.
not-deferred-not-allowed = Bu görevi erteleme izniniz yok. Görev hâlâ devam ediyor.
not-deferred-moved = Ertelenmedi: görev artık devam etmiyor. { $status ->
    [new] Görev yeni.
    [pending] Görev beklemede.
    [awaitingControl] Görev inceleme bekliyor.
    [completed] Görev tamamlandı.
    [declined] Görev reddedildi.
   *[unknown] Durumu değişti.
}
not-deferred-gone = Ertelenmedi: görev silindi veya artık göremiyorsunuz.
not-deferred-paused = Görev duraklatıldı, ancak Bitrix24 onu ne erteledi ne de yeniden başlattı. Yeniden deneyin veya görevi açın.
not-deferred-failed = Ertelenemedi. { $reason }
not-deferred-unsettled = { $reason } Görevin ertelenip ertelenmediği henüz bilinmiyor.
not-deferred-task = Görev ertelenemedi: { $title }

empty-title = Devam eden görev yok
empty-text = Devam eden göreviniz yok. Sessizliğin tadını çıkarın.

loading = Görevleriniz yükleniyor
retry = Yeniden dene
load-failed = Görevleriniz yüklenemedi.
refresh-failed = Liste yenilenemedi.
not-started = Defer başlatılamadı

outside-title = Defer, Bitrix24 içinde çalışır
outside-text = Devam eden görevlerinizi gösterir ve her birini tek tıkla ertelemenizi sağlar. Bu sayfayı Bitrix24 portalınızdan açın.
outside-install = Yüklemek için yönetici portalda Geliştirici kaynakları › Diğer › Yerel uygulama bölümünü açar, “Sunucu” seçeneğini seçer, bu sayfanın adresini hem işleyici yolu hem de ilk yükleme yolu olarak girer ve Görevler (task) ile Uygulama yerleştirme (placement) izinlerini verir.
silent-title = Bitrix24 yanıt vermiyor
silent-text = Portal bu sayfayı açtı ama yanıt vermiyor. Bağlantınız yavaş olabilir veya portal sayfasının yenilenmesi gerekebilir.

error-expired = Oturumunuzun süresi doldu. Portal sayfasını yenileyin.
error-forbidden = Bitrix24 uygulamanın bunu yapmasına izin vermiyor. Yöneticinizden uygulamanın izinlerini kontrol etmesini isteyin.
error-refused = Bitrix24 isteği reddetti.
error-busy = Bitrix24 meşgul. Biraz sonra yeniden deneyin.
error-network = Bitrix24’e ulaşılamadı. Bağlantınızı kontrol edin.
error-unserved = Bitrix24’ünüz bu işlevi uygulamalara sunmuyor. Bunu Bitrix24’ün kendisinde yine de yapabilirsiniz.
error-bug = Sorun Bitrix24’te değil, bu uygulamada oluştu. Sayfayı yenileyin; yine olursa ayrıntıları uygulamanın geliştiricisine iletin.
error-broken = Bitrix24 beklenmeyen bir yanıt verdi. Yeniden deneyin; sorun sürerse ayrıntıları yöneticinize iletin.
error-mixed = Bitrix24’ünüz http, bu uygulama ise https kullanıyor. Tarayıcılar bir https sayfasının http adresine bağlanmasına izin vermez. Yöneticinize danışın.
error-incomplete = { part-missing }
copy-details = Ayrıntıları kopyala
copied = Kopyalandı

theme = Tema
theme-light = Açık
theme-dark = Koyu
theme-system = Sistemdeki gibi
part-missing = Uygulamanın bir bölümü yüklenemedi.
