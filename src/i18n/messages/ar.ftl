app-name = Defer

list-title = قيد التنفيذ
deferred-title = مؤجلة
reload = إعادة التحميل
open-task = فتح المهمة
untitled-task = مهمة { $id } بلا عنوان
from = أنشأها { $name }
high-priority = أولوية عالية
unreadable = تعذّر عرض { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتين
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}.

deadline-overdue-days = متأخرة منذ { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
deadline-overdue-hours = متأخرة منذ { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
deadline-overdue-now = متأخرة منذ أقل من ساعة
day-time = { $day }، { $time }

search = البحث في المهام
no-match = لا توجد مهام مطابقة
no-match-inProgress = لا نتائج في تبويب «قيد التنفيذ»
no-match-deferred = لا نتائج في تبويب «مؤجلة»
found-inProgress = مهمة واحدة في تبويب «قيد التنفيذ»: { $title }
found-inProgress-many = في تبويب «قيد التنفيذ»: { list-count }
found-deferred = مهمة واحدة في تبويب «مؤجلة»: { $title }
found-deferred-many = في تبويب «مؤجلة»: { list-count }
looking-deferred = جارٍ البحث في تبويب «مؤجلة»
leave-search = مسح البحث
select-all = تحديد الكل
select-task = تحديد { $title }
selected = { $count ->
    [zero] المحدد: { $count }
    [one] المحدد: { $count }
    [two] المحدد: { $count }
    [few] المحدد: { $count }
    [many] المحدد: { $count }
   *[other] المحدد: { $count }
}
clear-selection = إلغاء التحديد
participant = أنت مشارك
view = العرض
order-deadline = الموعد النهائي
order-priority = الأولوية
order-project = المشروع
order-created = تاريخ الإنشاء
order-deferred = تاريخ التأجيل
group-overdue = متأخرة
group-today = اليوم
group-back-today = عادت اليوم
group-tomorrow = غدًا
group-week = هذا الأسبوع
group-later = لاحقًا
group-no-deadline = بلا موعد نهائي
group-no-project = بلا مشروع
group-no-return = بلا تاريخ
group-no-return-long = بلا تاريخ منذ أكثر من 30 يومًا
group-untouched-month = بلا نشاط منذ أكثر من شهر
group-untouched-week = بلا نشاط منذ أكثر من أسبوع
group-touched = نشطة خلال آخر سبعة أيام
group-activity-unknown = آخر نشاط غير معروف
new-activity = ذات النشاط الجديد فقط
no-new-activity = لا نشاط جديد
show-all = إظهار الكل

defer = تأجيل
defer-task = تأجيل { $title }
defer-busy = جارٍ تأجيل { $title }
deferred-task = تم تأجيل المهمة: { $title }

defer-many = تأجيل { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتين
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
defer-progress = جارٍ التأجيل: { $done } من { $total }
deferred-many = تم تأجيل { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتين
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}.
deferred-some = تم تأجيل { $done }، ولم يتم تأجيل { $not }.
cancel = إيقاف
undo = تراجع
waiting = Bitrix24 مشغول. المتابعة بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
slow = ما زلنا ننتظر رد Bitrix24.
timer-runs-task = لا يزال تتبع وقت المهمة { $title } جاريًا.

resume = استئناف
resume-task = استئناف { $title }
resume-busy = جارٍ استئناف { $title }
resumed-task = المهمة قيد التنفيذ مجددًا: { $title }
not-resumed-task = لم يتم استئناف المهمة: { $title }
not-resumed-pending = لم يبدأ Bitrix24 التنفيذ: المهمة الآن قيد الانتظار.
not-resumed-moved = { $status ->
    [deferred] لم يتم التراجع: أجّل شخص آخر المهمة بعد ذلك.
   *[unknown] لم يتم الاستئناف: لم تعد المهمة مؤجلة.
}
not-resumed-gone = لم يتم الاستئناف: حُذفت المهمة أو لم يعد بإمكانك رؤيتها.
not-resumed-refused = رفض Bitrix24 الطلب. ما زالت المهمة مؤجلة.
not-resumed-failed = لم يتم الاستئناف. { $reason }
not-resumed-unsettled = { $reason } لم يُعرف بعد هل تم استئناف المهمة.

resume-many = استئناف { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتين
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
resume-progress = جارٍ الاستئناف: { $done } من { $total }
resumed-many = أصبحت { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
} قيد التنفيذ مجددًا.
resumed-some = تم استئناف { $done }، ولم يتم استئناف { $not }.
paused-as-before-task = متوقفة مؤقتًا مجددًا كما كانت قبل التأجيل: { $title }
paused-as-before-many = { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
} في حالة إيقاف مؤقت مجددًا كما كانت قبل التأجيل.
pending-task = المهمة الآن قيد الانتظار (لم يبدأ Bitrix24 تنفيذها): { $title }
pending-many = أصبحت { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
} قيد الانتظار: لم يبدأ Bitrix24 التنفيذ.
timer-runs = لا يزال تتبع الوقت جاريًا
deferred-since = تم التأجيل { $when }
activity-since = نشاط جديد منذ ذلك الحين
empty-deferred-title = لا توجد مهام مؤجلة
empty-deferred-text = تبقى هنا المهام التي تؤجلها حتى تستأنفها أو حتى اليوم الذي تختاره.

close = إغلاق

this-task = هذه المهمة
all-projects = كل المشاريع
empty-project = ليست لديك مهام قيد التنفيذ في هذا المشروع.
somebody-else = هذه قائمة مهام شخص آخر. مهامك أنت أدناه.

status-new = جديدة
status-pending = قيد الانتظار
status-inProgress = قيد التنفيذ لدى شخص آخر
status-awaitingControl = بانتظار المراجعة
status-completed = مكتملة
status-deferred = مؤجلة
status-declined = مرفوضة
status-unknown = الحالة غير معروفة

not-deferred-rules = لا يسمح Bitrix24 بتأجيل هذه المهمة حاليًا. ما زالت قيد التنفيذ.
not-deferred-not-allowed = ليست لديك صلاحية تأجيل هذه المهمة. ما زالت قيد التنفيذ.
not-deferred-moved = لم يتم التأجيل: لم تعد المهمة قيد التنفيذ. { $status ->
    [new] حالتها: جديدة.
    [pending] حالتها: قيد الانتظار.
    [awaitingControl] حالتها: بانتظار المراجعة.
    [completed] حالتها: مكتملة.
    [declined] حالتها: مرفوضة.
   *[unknown] تغيّرت حالتها.
}
not-deferred-gone = لم يتم التأجيل: حُذفت المهمة أو لم يعد بإمكانك رؤيتها.
not-deferred-paused = تم إيقاف المهمة مؤقتًا، لكن Bitrix24 لم يؤجلها ولم يبدأها من جديد. حاول مرة أخرى أو افتح المهمة.
not-deferred-failed = لم يتم التأجيل. { $reason }
not-deferred-unsettled = { $reason } لم يُعرف بعد هل تم تأجيل المهمة.
not-deferred-task = لم يتم تأجيل المهمة: { $title }

empty-title = لا توجد مهام قيد التنفيذ
empty-text = ليست لديك مهام قيد التنفيذ. استمتع بالهدوء.

loading = جارٍ تحميل مهامك
retry = إعادة المحاولة
load-failed = تعذّر تحميل مهامك.
refresh-failed = تعذّر تحديث القائمة.

error-expired = انتهت صلاحية جلستك. أعد تحميل صفحة البوابة.
error-plan = يرفض Bitrix24 كل طلبات التطبيق. على الأرجح لا تشمل خطة هذه البوابة REST: اسأل المسؤول.
error-forbidden = لا يسمح Bitrix24 للتطبيق بذلك. اطلب من المسؤول التحقق من صلاحيات التطبيق.
error-refused = رفض Bitrix24 الطلب.
error-busy = Bitrix24 مشغول. حاول مرة أخرى بعد قليل.
error-network = تعذّر الوصول إلى Bitrix24. تحقق من اتصالك.
error-unserved = لا يتيح Bitrix24 لديك هذه الإمكانية للتطبيقات. لا يزال بإمكانك القيام بذلك في Bitrix24 نفسه.
error-bug = حدث خطأ في هذا التطبيق وليس في Bitrix24. أعد تحميل الصفحة؛ وإذا تكرر ذلك، فأرسل التفاصيل إلى مطوّر التطبيق.
error-broken = رد Bitrix24 بشكل غير متوقع. حاول مرة أخرى؛ وإن تكرر ذلك، فأرسل التفاصيل إلى المسؤول.
error-mixed = تستخدم بوابة Bitrix24 لديك http بينما يستخدم هذا التطبيق https. لا تسمح المتصفحات لصفحة https بالاتصال بعنوان http. راجع المسؤول.
error-incomplete = { part-missing }
copy-details = نسخ التفاصيل
copied = تم النسخ

part-missing = تعذّر تحميل جزء من التطبيق.

list-count = { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
list-others = { $count ->
    [zero] { $count } مهمة أخرى
    [one] مهمة أخرى
    [two] مهمتان أخريان
    [few] { $count } مهام أخرى
    [many] { $count } مهمة أخرى
   *[other] { $count } مهمة أخرى
}
list-found = { $count } من { $total }
defer-this = تأجيل هذه المهمة
resume-this = استئناف هذه المهمة
defer-all = تأجيل الكل ({ $count })
resume-all = استئناف الكل ({ $count })
set-date-all = تعيين تاريخ للكل ({ $count })
not-shown = غير المعروض: { $count }
show = إظهار
undo-task = تراجع: { $title }
undo-many = تراجع: { list-count }
redo = إعادة الإجراء
redo-task = إعادة الإجراء: { $title }
redo-many = إعادة الإجراء: { list-count }
deferred-stopped = تم الإيقاف. تم تأجيل { $done }، وتعذّر تأجيل { $not }، وتبقّى { $left }.
resumed-stopped = تم الإيقاف. تم استئناف { $done }، وتعذّر استئناف { $not }، وتبقّى { $left }.
empty-waiting = لديك { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
} في تبويب «مؤجلة».
show-all-projects = إظهار كل المشاريع ({ $count })

until-task = حتى… { $title }
deferred-until = حتى { $when }: { $title }
deferred-many-until = { list-count } حتى { $when }.
deferred-some-until = { list-count } حتى { $when }، ولم يتم تأجيل { $not }.
deferred-stopped-until = تم الإيقاف. { list-count } حتى { $when }، وتعذّر تأجيل { $not }، وتبقّى { $left }.
session-count = { $count } في هذه الجلسة
deferred-undated = تم التأجيل بلا تاريخ: { $title }
deferred-many-undated = تم التأجيل بلا تاريخ: { list-count }
date-none = بلا تاريخ: { $title }
date-none-many = بلا تاريخ: { list-count }
dates-changed = تم تغيير تواريخ العودة: { list-count }
date-busy = جارٍ حفظ التاريخ
set-date = تعيين تاريخ
until-at = حتى { $when }
no-date = بلا تاريخ
back-when-opened = تعود المهام التي لها تاريخ عندما تفتح Defer في المرة القادمة.
back-since = عادت: { $when }
deadline-at = الموعد النهائي: { $when }
order-return = تاريخ العودة
date-lost = تعذّر حفظ تاريخ العودة.
as-of = آخر تحديث: { $when }
