app-name = Defer

list-title = प्रगति में
deferred-title = स्थगित
reload = पुनः लोड करें
open-task = कार्य खोलें
untitled-task = बिना शीर्षक का कार्य { $id }
from = निर्माता: { $name }
high-priority = उच्च प्राथमिकता
unreadable = { $count ->
    [one] { $count } कार्य नहीं दिखाया जा सका।
   *[other] { $count } कार्य नहीं दिखाए जा सके।
}

deadline-overdue-days = { $days ->
    [one] { $days } दिन से अतिदेय
   *[other] { $days } दिनों से अतिदेय
}
deadline-overdue-hours = { $hours ->
    [one] { $hours } घंटे से अतिदेय
   *[other] { $hours } घंटों से अतिदेय
}
deadline-overdue-now = एक घंटे से कम समय से अतिदेय
day-time = { $day }, { $time }

search = कार्य खोजें
no-match = कोई कार्य नहीं मिला
no-match-inProgress = “प्रगति में” टैब में कुछ नहीं मिला
no-match-deferred = “स्थगित” टैब में कुछ नहीं मिला
found-inProgress = “प्रगति में” टैब में 1 कार्य: { $title }
found-inProgress-many = “प्रगति में” टैब में: { list-count }
found-deferred = “स्थगित” टैब में 1 कार्य: { $title }
found-deferred-many = “स्थगित” टैब में: { list-count }
looking-deferred = “स्थगित” टैब में खोज जारी है
leave-search = खोज हटाएँ
select-all = सभी चुनें
select-task = चुनें: { $title }
selected = { $count ->
    [one] { $count } चुना गया
   *[other] { $count } चुने गए
}
clear-selection = चयन हटाएँ
participant = आप प्रतिभागी हैं
view = दृश्य
order-deadline = समय सीमा
order-priority = प्राथमिकता
order-project = प्रोजेक्ट
order-created = बनाने की तिथि
order-deferred = स्थगित करने की तिथि
group-overdue = अतिदेय
group-today = आज
group-back-today = आज वापस आए
group-tomorrow = कल
group-week = इस सप्ताह
group-later = बाद में
group-no-deadline = कोई समय सीमा नहीं
group-no-project = कोई प्रोजेक्ट नहीं
group-no-return = कोई तिथि नहीं
group-no-return-long = 30 दिनों से अधिक समय से कोई तिथि नहीं
group-untouched-month = एक महीने से अधिक समय से कोई गतिविधि नहीं
group-untouched-week = एक सप्ताह से अधिक समय से कोई गतिविधि नहीं
group-touched = पिछले सात दिनों में गतिविधि
group-activity-unknown = अंतिम गतिविधि अज्ञात
new-activity = केवल नई गतिविधि वाले
no-new-activity = कोई नई गतिविधि नहीं
show-all = सभी दिखाएँ

defer = स्थगित करें
defer-task = स्थगित करें: { $title }
defer-busy = स्थगित किया जा रहा है: { $title }
deferred-task = कार्य स्थगित किया गया: { $title }

defer-many = { $count ->
    [one] { $count } कार्य स्थगित करें
   *[other] { $count } कार्य स्थगित करें
}
defer-progress = स्थगित किए जा रहे हैं: { $total } में से { $done }
deferred-many = { $count ->
    [one] { $count } कार्य स्थगित किया गया।
   *[other] { $count } कार्य स्थगित किए गए।
}
deferred-some = { $done } स्थगित, { $not } नहीं।
cancel = रोकें
undo = पूर्ववत करें
waiting = Bitrix24 व्यस्त है। { $seconds ->
    [one] { $seconds } सेकंड
   *[other] { $seconds } सेकंड
} में प्रक्रिया आगे बढ़ेगी।
slow = Bitrix24 के उत्तर की अब भी प्रतीक्षा है।
timer-runs-task = { $title } का टाइम ट्रैकर अब भी चल रहा है।

resume = फिर से शुरू करें
resume-task = फिर से शुरू करें: { $title }
resume-busy = फिर से शुरू किया जा रहा है: { $title }
resumed-task = कार्य फिर से प्रगति में है: { $title }
not-resumed-task = कार्य फिर से शुरू नहीं हुआ: { $title }
not-resumed-pending = Bitrix24 ने कार्य शुरू नहीं किया: वह अब लंबित है।
not-resumed-moved = { $status ->
    [deferred] पूर्ववत नहीं हुआ: इस बीच किसी और ने कार्य स्थगित किया है।
   *[unknown] फिर से शुरू नहीं हुआ: कार्य अब स्थगित नहीं है।
}
not-resumed-gone = फिर से शुरू नहीं हुआ: कार्य हटा दिया गया या अब आपको नहीं दिखता।
not-resumed-refused = Bitrix24 ने अनुरोध अस्वीकार कर दिया। कार्य अब भी स्थगित है।
not-resumed-failed = फिर से शुरू नहीं हुआ। { $reason }
not-resumed-unsettled = { $reason } अभी पता नहीं कि कार्य फिर से शुरू हुआ या नहीं।

resume-many = { $count ->
    [one] { $count } कार्य फिर से शुरू करें
   *[other] { $count } कार्य फिर से शुरू करें
}
resume-progress = फिर से शुरू किए जा रहे हैं: { $total } में से { $done }
resumed-many = { $count ->
    [one] { $count } कार्य फिर से प्रगति में है।
   *[other] { $count } कार्य फिर से प्रगति में हैं।
}
resumed-some = { $done } फिर से प्रगति में, { $not } नहीं।
paused-as-before-task = स्थगित करने से पहले की तरह फिर रुका हुआ है: { $title }
paused-as-before-many = { $count ->
    [one] { $count } कार्य स्थगित करने से पहले की तरह फिर रुका हुआ है।
   *[other] { $count } कार्य स्थगित करने से पहले की तरह फिर रुके हुए हैं।
}
pending-task = कार्य अब लंबित है, Bitrix24 ने उसे शुरू नहीं किया: { $title }
pending-many = { $count ->
    [one] { $count } कार्य अब लंबित है: Bitrix24 ने उसे शुरू नहीं किया।
   *[other] { $count } कार्य अब लंबित हैं: Bitrix24 ने उन्हें शुरू नहीं किया।
}
timer-runs = टाइम ट्रैकर अब भी चल रहा है
deferred-since = { $when } स्थगित किया गया
activity-since = तब से नई गतिविधि
empty-deferred-title = कुछ भी स्थगित नहीं
empty-deferred-text = आपके स्थगित किए कार्य फिर से शुरू करने या आपके चुने हुए दिन तक यहाँ रहते हैं।

close = बंद करें

this-task = यह कार्य
all-projects = सभी प्रोजेक्ट
empty-project = इस प्रोजेक्ट में आपका कोई कार्य प्रगति में नहीं है।
somebody-else = यह किसी और की कार्य सूची है। नीचे आपके अपने कार्य हैं।

status-new = नया
status-pending = लंबित
status-inProgress = प्रगति में, किसी और के पास
status-awaitingControl = समीक्षा की प्रतीक्षा में
status-completed = पूर्ण
status-deferred = स्थगित
status-declined = अस्वीकृत
status-unknown = स्थिति अज्ञात

not-deferred-rules = Bitrix24 इस कार्य को मौजूदा स्थिति में स्थगित नहीं करने देता। यह अब भी प्रगति में है।
not-deferred-not-allowed = आपको यह कार्य स्थगित करने की अनुमति नहीं है। यह अब भी प्रगति में है।
not-deferred-moved = स्थगित नहीं हुआ: कार्य अब प्रगति में नहीं है। { $status ->
    [new] यह नया है।
    [pending] यह लंबित है।
    [awaitingControl] यह समीक्षा की प्रतीक्षा में है।
    [completed] यह पूर्ण है।
    [declined] यह अस्वीकृत है।
   *[unknown] इसकी स्थिति बदल गई है।
}
not-deferred-gone = स्थगित नहीं हुआ: कार्य हटा दिया गया या अब आपको नहीं दिखता।
not-deferred-paused = कार्य रोक दिया गया, पर Bitrix24 ने उसे न स्थगित किया, न फिर से शुरू किया। पुनः प्रयास करें या कार्य खोलें।
not-deferred-failed = स्थगित नहीं हुआ। { $reason }
not-deferred-unsettled = { $reason } अभी पता नहीं कि कार्य स्थगित हुआ या नहीं।
not-deferred-task = कार्य स्थगित नहीं हुआ: { $title }

empty-title = कुछ भी प्रगति में नहीं
empty-text = आपका कोई कार्य प्रगति में नहीं है। सुकून का आनंद लें।

loading = आपके कार्य लोड हो रहे हैं
retry = पुनः प्रयास करें
load-failed = आपके कार्य लोड नहीं हो सके।
refresh-failed = सूची ताज़ा नहीं हो सकी।

error-expired = आपका सत्र समाप्त हो गया। पोर्टल का पेज पुनः लोड करें।
error-plan = Bitrix24 ऐप के सभी अनुरोध अस्वीकार करता है। संभवतः इस पोर्टल के प्लान में REST शामिल नहीं है: अपने व्यवस्थापक से पूछें।
error-forbidden = Bitrix24 ऐप को यह करने नहीं देता। व्यवस्थापक से ऐप की अनुमतियाँ जाँचने को कहें।
error-refused = Bitrix24 ने अनुरोध अस्वीकार कर दिया।
error-busy = Bitrix24 व्यस्त है। थोड़ी देर में पुनः प्रयास करें।
error-network = Bitrix24 से संपर्क नहीं हो सका। अपना कनेक्शन जाँचें।
error-unserved = आपका Bitrix24 ऐप्स को यह सुविधा नहीं देता। आप इसे Bitrix24 में ही अब भी कर सकते हैं।
error-bug = समस्या Bitrix24 में नहीं, इस ऐप में हुई। पेज पुनः लोड करें; फिर से हो तो विवरण ऐप के डेवलपर को भेजें।
error-broken = Bitrix24 ने अप्रत्याशित उत्तर दिया। पुनः प्रयास करें; फिर भी यही हो तो विवरण अपने व्यवस्थापक को दें।
error-mixed = आपका Bitrix24 http पर चलता है और यह ऐप https पर। ब्राउज़र https पेज को http पते से जुड़ने नहीं देते। अपने व्यवस्थापक से पूछें।
error-incomplete = { part-missing }
copy-details = विवरण कॉपी करें
copied = कॉपी हो गया

part-missing = ऐप का एक भाग लोड नहीं हो सका।

list-count = { $count ->
    [one] { $count } कार्य
   *[other] { $count } कार्य
}
list-others = { $count ->
    [one] { $count } अन्य कार्य
   *[other] { $count } अन्य कार्य
}
list-found = { $total } में से { $count }
defer-this = यह कार्य स्थगित करें
resume-this = यह कार्य फिर से शुरू करें
defer-all = सभी { $count } स्थगित करें
resume-all = सभी { $count } फिर से शुरू करें
set-date-all = सभी { $count } की तिथि तय करें
not-shown = { $count } खोज से बाहर
show = दिखाएँ
undo-task = पूर्ववत करें: { $title }
undo-many = पूर्ववत करें: { list-count }
redo = फिर से करें
redo-task = फिर से करें: { $title }
redo-many = फिर से करें: { list-count }
deferred-stopped = रोका गया: { $done } स्थगित, { $not } नहीं, { $left } बाकी।
resumed-stopped = रोका गया: { $done } फिर से प्रगति में, { $not } नहीं, { $left } बाकी।
empty-waiting = { $count ->
    [one] “स्थगित” टैब में { $count } कार्य है।
   *[other] “स्थगित” टैब में { $count } कार्य हैं।
}
show-all-projects = सभी प्रोजेक्ट दिखाएँ ({ $count })

until-task = कब तक स्थगित करें… { $title }
deferred-until = { $when } तक स्थगित: { $title }
deferred-many-until = { list-count } { $when } तक स्थगित।
deferred-some-until = { list-count } { $when } तक स्थगित, { $not } नहीं।
deferred-stopped-until = रोका गया: { list-count } { $when } तक स्थगित, { $not } नहीं, { $left } बाकी।
session-count = इस सत्र में { $count }
deferred-undated = बिना तिथि के स्थगित: { $title }
deferred-many-undated = बिना तिथि के स्थगित: { list-count }
date-none = कोई तिथि नहीं: { $title }
date-none-many = कोई तिथि नहीं: { list-count }
dates-changed = वापसी की तिथियाँ बदली गईं: { list-count }
date-busy = तिथि सहेजी जा रही है
set-date = तिथि तय करें
until-at = { $when } तक
no-date = कोई तिथि नहीं
back-when-opened = तिथि वाले कार्य आपके अगली बार Defer खोलने पर वापस आएँगे।
back-since = वापस आया: { $when }
deadline-at = समय सीमा: { $when }
order-return = वापसी की तिथि
date-lost = वापसी की तिथि सहेजी नहीं जा सकी।
as-of = अपडेट: { $when }
