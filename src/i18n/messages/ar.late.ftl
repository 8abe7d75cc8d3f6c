participating = تضمين المهام التي أشارك فيها
order-by = ترتيب حسب
ascending = تصاعدي
descending = تنازلي
group-by = تجميع حسب
group-none = بلا تجميع
group-activity = آخر نشاط

keys = اختصارات لوحة المفاتيح
keys-move = المهمة التالية أو السابقة
keys-range = توسيع التحديد
keys-select = تحديد المهمة
keys-defer = تأجيل المهام المحددة أو المهمة الحالية
keys-resume = استئناف المهام المحددة أو المهمة الحالية
keys-letters = اختصارات بحرف واحد

settings = الإعدادات
settings-title = أماكن ظهور Defer
settings-text = حدد مكانًا لإظهار التطبيق فيه، وألغِ تحديده لإزالته منه. تُطبَّق التغييرات فورًا.
settings-remove = إزالة من كل الأماكن
settings-saved = تم الحفظ
settings-remove-ask = هل تريد إزالة Defer من كل الأماكن للجميع؟
settings-remove-no = إلغاء
settings-failed = تعذّرت قراءة الإعدادات.
settings-unchanged = تعذّر إجراء التغيير.
places-elsewhere = { $count ->
    [zero] لم يعد أي مكان في Bitrix24 يفتح
    [one] ما زال مكان واحد في Bitrix24 يفتح
    [two] ما زال مكانان في Bitrix24 يفتحان
    [few] ما زالت { $count } أماكن في Bitrix24 تفتح
    [many] ما زال { $count } مكانًا في Bitrix24 يفتح
   *[other] ما زال { $count } مكان في Bitrix24 يفتح
} Defer على عنوان سابق.
places-move = التبديل إلى هذا العنوان
place-taskCard = بطاقة المهمة
place-taskCard-hint = تبويب أو تطبيق في كل مهمة
place-myTaskList = قائمة مهامي
place-myTaskList-hint = القائمة فوق مهامك أنت
place-projectTaskList = قائمة مهام المشروع
place-projectTaskList-hint = القائمة فوق مهام المشروع
place-taskMenu = قائمة خيارات المهمة
place-taskMenu-hint = خيارات كل مهمة في قائمة المهام
place-leftMenu = القائمة الجانبية
place-leftMenu-hint = القائمة الرئيسية للبوابة
place-done = تم
place-failed = لم يتم التغيير. { $reason }

install-title = تثبيت Defer
install-text = يعرض Defer لكل مستخدم مهامه قيد التنفيذ ويتيح تأجيل أي منها بنقرة واحدة. إنه صفحة بلا خادم: لا تخرج أي بيانات من بوابتك.
install-permissions = يستخدم هذه الصلاحيات:
install-permission-task = المهام (task): لعرض مهام من يفتحه وتأجيلها واستئنافها.
install-permission-placement = تضمين التطبيقات (placement): للظهور في الأماكن أدناه.
install-permission-im = اختياري: الإشعارات (im)، لتخبرك إشعارات البوابة بما عاد تلقائيًا.
install-places = أماكن الظهور
install = تثبيت
install-partly = تعذّرت إضافة بعض الأماكن. حاول مرة أخرى، أو أكمل بدونها؛ يمكنك إضافتها لاحقًا من الإعدادات.
install-finish = إكمال بدونها
install-done = تم التثبيت. ستعيد البوابة تحميل هذه الصفحة؛ وإن لم تفعل، فأعد تحميلها بنفسك.
install-user = لم يكتمل التثبيت. اطلب من مسؤول بوابتك فتح هذه الصفحة.

not-started = تعذّر بدء تشغيل Defer

outside-title = يعمل Defer داخل Bitrix24
outside-text = يعرض مهامك قيد التنفيذ ويتيح تأجيل أي منها بنقرة واحدة. افتح هذه الصفحة من بوابة Bitrix24 لديك.
outside-install = لتثبيته، يفتح المسؤول في البوابة موارد المطورين › أخرى › تطبيق محلي، ويختار «خادم»، ويُدخل عنوان هذه الصفحة مسارًا للمعالج ومسارًا للتثبيت الأولي معًا، ويمنح صلاحيتي المهام (task) وتضمين التطبيقات (placement).
silent-title = لا يستجيب Bitrix24
silent-text = فتحت البوابة هذه الصفحة لكنها لا تستجيب. قد يكون اتصالك بطيئًا، أو قد تحتاج صفحة البوابة إلى إعادة تحميل.

theme = السمة
theme-light = فاتح
theme-dark = داكن
theme-system = حسب النظام

welcome = { $defer } يضع المهمة جانبًا. { $menu } يحدد أيضًا يوم عودتها. ويرى الزملاء حالتها «مؤجلة».

until-title = تأجيل حتى
until-later = لاحقًا اليوم
until-this-morning = هذا الصباح
until-tomorrow = غدًا
until-next-week = الأسبوع المقبل
until-two-weeks = بعد أسبوعين
until-month = بعد شهر
until-pick = اختيار تاريخ…
until-none = بلا تاريخ
until-date = التاريخ والوقت
until-set = تعيين هذا التاريخ
until-past = انقضى هذا الوقت. اختر وقتًا لاحقًا.
until-or-type = أو اكتب: { $example }
until-unclear = لم يُفهم. مثال: { $example }
until-ambiguous = أيهما الشهر؟ اكتبه بالحروف.
until-after-deadline = بعد موعدها النهائي
until-after-a-deadline = بعد أحد المواعيد النهائية
until-by-itself = تعود من تلقاء نفسها.
until-when-opened = تعود عندما تفتح Defer في المرة القادمة.
until-full = يمكن تحديد تاريخ لما لا يزيد على { $limit } مهمة. يمكنك التأجيل بلا تاريخ.

back-task = عادت المهمة: { $title }
back-many = عادت { $count ->
    [zero] { $count } مهمة
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}.
back-unknown = من غير المعروف ما إذا كانت كل المهام التي حان موعدها قد عادت.
back-paused = عادت بعض المهام متوقفة مؤقتًا كما كانت قبل التأجيل.
not-back-task = تعذّرت إعادة المهمة: { $title }. ما زالت مؤجلة.
not-back-many = تعذّرت إعادة { $count ->
    [zero] { $count } مهمة. ما زالت مؤجلة.
    [one] مهمة واحدة. ما زالت مؤجلة.
    [two] مهمتين. ما زالتا مؤجلتين.
    [few] { $count } مهام. ما زالت مؤجلة.
    [many] { $count } مهمة. ما زالت مؤجلة.
   *[other] { $count } مهمة. ما زالت مؤجلة.
}

morning-at = الصباح
later-by = لاحقًا اليوم
until-hours = الأوقات في قائمة «حتى…»
hours = بعد { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
keys-until = تأجيلها حتى…

place-background = إعادة المهام في موعدها
place-recommended = (يُنصح بها)
place-background-hint = بدونها تنتظر المهمة حتى يفتح من أجّلها Defer. تضيف صفحة صغيرة مخفية إلى صفحات البوابة؛ تبحث عن تواريخ جديدة مرة كل ساعة، ولا ترسل شيئًا آخر ما لم يحن موعد مهمة.
background-lost = أوقف Bitrix24 هذه الميزة. يمكنك تشغيلها مجددًا.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = عادت من التأجيل:
bell-paused = عادت متوقفة مؤقتًا كما كانت:
bell-more = وغير ذلك: { $count }
# a switch
bell = إعلامي في إشعارات Bitrix24 بالمهام التي عادت
