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
no-match-inProgress = “Devam edenler” sekmesinde sonuç yok
no-match-deferred = “Ertelenenler” sekmesinde sonuç yok
found-inProgress = “Devam edenler” sekmesinde 1 görev: { $title }
found-inProgress-many = “Devam edenler” sekmesinde: { list-count }
found-deferred = “Ertelenenler” sekmesinde 1 görev: { $title }
found-deferred-many = “Ertelenenler” sekmesinde: { list-count }
looking-deferred = “Ertelenenler” sekmesinde aranıyor
leave-search = Aramayı temizle
select-all = Tümünü seç
select-task = Seç: { $title }
selected = { $count ->
    [one] { $count } seçildi
   *[other] { $count } seçildi
}
clear-selection = Seçimi temizle
participant = Katılımcısınız
view = Görünüm
order-deadline = Son tarih
order-priority = Öncelik
order-project = Proje
order-created = Oluşturma tarihi
order-deferred = Erteleme tarihi
group-overdue = Gecikenler
group-today = Bugün
group-back-today = Bugün geri dönenler
group-tomorrow = Yarın
group-week = Bu hafta
group-later = Daha sonra
group-no-deadline = Son tarih yok
group-no-project = Proje yok
group-no-return = Tarihsiz
group-no-return-long = 30 günden fazladır tarihsiz
group-untouched-month = Bir aydan fazladır etkinlik yok
group-untouched-week = Bir haftadan fazladır etkinlik yok
group-touched = Son bir haftada etkinliği olanlar
group-activity-unknown = Son etkinlik bilinmiyor
new-activity = Yalnızca yeni etkinliği olanlar
no-new-activity = Yeni etkinlik yok
show-all = Tümünü göster

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
timer-runs-task = { $title } görevinin zaman takibi hâlâ sürüyor.

resume = Devam ettir
resume-task = Devam ettir: { $title }
resume-busy = Devam ettiriliyor: { $title }
resumed-task = Görev yine devam ediyor: { $title }
not-resumed-task = Görev devam ettirilemedi: { $title }
not-resumed-pending = Bitrix24 görevi başlatmadı: görev şimdi beklemede.
not-resumed-moved = { $status ->
    [deferred] Geri alınmadı: görevi sonradan başka biri erteledi.
   *[unknown] Devam ettirilmedi: görev artık ertelenmiş değil.
}
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
timer-runs = Zaman takibi hâlâ sürüyor
deferred-since = Ertelendi: { $when }
activity-since = O zamandan beri yeni etkinlik var
empty-deferred-title = Ertelenen görev yok
empty-deferred-text = Ertelediğiniz görevler, siz devam ettirene veya seçtiğiniz gün gelene kadar burada durur.

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

error-expired = Oturumunuzun süresi doldu. Portal sayfasını yenileyin.
error-plan = Bitrix24 uygulamanın tüm isteklerini reddediyor. Büyük olasılıkla REST bu portalın planına dahil değil: yöneticinize sorun.
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

part-missing = Uygulamanın bir bölümü yüklenemedi.

list-count = { $count ->
    [one] { $count } görev
   *[other] { $count } görev
}
list-others = { $count ->
    [one] { $count } görev daha
   *[other] { $count } görev daha
}
list-found = { $count } / { $total }
defer-this = Bu görevi ertele
resume-this = Bu görevi devam ettir
defer-all = Tümünü ertele ({ $count })
resume-all = Tümünü devam ettir ({ $count })
set-date-all = Tümüne tarih belirle ({ $count })
not-shown = { $count } gösterilmiyor
show = Göster
undo-task = Geri al: { $title }
undo-many = Geri al: { list-count }
redo = Yinele
redo-task = Yinele: { $title }
redo-many = Yinele: { list-count }
deferred-stopped = Durduruldu: { $done } görev ertelendi, { $not } görev ertelenemedi, { $left } görev kaldı.
resumed-stopped = Durduruldu: { $done } görev yine devam ediyor, { $not } görev devam ettirilemedi, { $left } görev kaldı.
empty-waiting = “Ertelenenler” sekmesinde { $count ->
    [one] { $count } görev
   *[other] { $count } görev
} sizi bekliyor.
show-all-projects = Tüm projeleri göster ({ $count })

until-task = Şu zamana kadar ertele… { $title }
deferred-until = { $title }, dönüş: { $when }.
deferred-many-until = { list-count }, dönüş: { $when }.
deferred-some-until = { list-count }, dönüş: { $when }; { $not } görev ertelenemedi.
deferred-stopped-until = Durduruldu: { list-count }, dönüş: { $when }; { $not } görev ertelenemedi, { $left } görev kaldı.
session-count = Bu oturumda: { $count }
deferred-undated = Tarihsiz ertelendi: { $title }
deferred-many-undated = Tarihsiz ertelendi: { list-count }
date-none = Tarihsiz: { $title }
date-none-many = Tarihsiz: { list-count }
dates-changed = Dönüş tarihleri değiştirildi: { list-count }
date-busy = Tarih kaydediliyor
set-date = Tarih belirle
until-at = dönüş: { $when }
no-date = tarihsiz
back-when-opened = Tarihi olan görevler, Defer’i bir sonraki açışınızda geri döner.
back-since = döndü: { $when }
deadline-at = son tarih: { $when }
order-return = Dönüş tarihi
date-lost = Dönüş tarihi kaydedilemedi.
as-of = güncelleme: { $when }
