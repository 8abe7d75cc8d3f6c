participating = वे कार्य भी जिनमें मैं प्रतिभागी हूँ
order-by = क्रमबद्ध करें
ascending = आरोही
descending = अवरोही
group-by = समूहित करें
group-none = समूहित न करें
group-activity = अंतिम गतिविधि

keys = कीबोर्ड शॉर्टकट
keys-move = अगला या पिछला कार्य
keys-range = चयन बढ़ाएँ
keys-select = कार्य चुनें
keys-defer = चुने हुए कार्य या मौजूदा कार्य स्थगित करें
keys-resume = चुने हुए कार्य या मौजूदा कार्य फिर से शुरू करें
keys-letters = एक अक्षर वाले शॉर्टकट

settings = सेटिंग
settings-title = Defer कहाँ दिखे
settings-text = किसी स्थान पर ऐप दिखाने के लिए उसे चुनें, हटाने के लिए चयन हटाएँ। बदलाव तुरंत लागू होते हैं।
settings-remove = हर जगह से हटाएँ
settings-saved = सहेजा गया
settings-remove-ask = क्या Defer को सबके लिए हर जगह से हटाएँ?
settings-remove-no = रद्द करें
settings-failed = सेटिंग नहीं पढ़ी जा सकीं।
settings-unchanged = बदलाव नहीं किया जा सका।
places-elsewhere = Bitrix24 में { $count ->
    [one] { $count } जगह अब भी Defer को पुराने पते पर खोलती है
   *[other] { $count } जगहें अब भी Defer को पुराने पते पर खोलती हैं
}।
places-move = इस पते पर बदलें
place-taskCard = कार्य कार्ड
place-taskCard-hint = हर कार्य में टैब या एप्लिकेशन
place-myTaskList = मेरी कार्य सूची
place-myTaskList-hint = अपने कार्यों के ऊपर का मेनू
place-projectTaskList = प्रोजेक्ट की कार्य सूची
place-projectTaskList-hint = प्रोजेक्ट के कार्यों के ऊपर का मेनू
place-taskMenu = कार्य मेनू
place-taskMenu-hint = सूची में हर कार्य का मेनू
place-leftMenu = बायाँ मेनू
place-leftMenu-hint = पोर्टल का मुख्य मेनू
place-done = हो गया
place-failed = नहीं बदला। { $reason }

install-title = Defer इंस्टॉल करें
install-text = Defer हर व्यक्ति को उसके प्रगति में चल रहे कार्य दिखाता है और किसी भी कार्य को एक क्लिक में स्थगित करने देता है। यह बिना सर्वर का पेज है: आपके पोर्टल से कुछ भी बाहर नहीं जाता।
install-permissions = यह इन अनुमतियों का उपयोग करता है:
install-permission-task = कार्य (task): इसे खोलने वाले के कार्य दिखाने, स्थगित करने और फिर से शुरू करने के लिए।
install-permission-placement = ऐप एम्बेडिंग (placement): नीचे के स्थानों पर दिखने के लिए।
install-permission-im = वैकल्पिक: सूचनाएँ (im), ताकि पोर्टल की सूचनाएँ बताएँ कि क्या अपने आप वापस आया।
install-places = यह कहाँ दिखेगा
install = इंस्टॉल करें
install-partly = कुछ स्थान नहीं जोड़े जा सके। पुनः प्रयास करें या उनके बिना पूरा करें; उन्हें बाद में सेटिंग में जोड़ सकते हैं।
install-finish = उनके बिना पूरा करें
install-done = इंस्टॉल हो गया। पोर्टल यह पेज पुनः लोड करता है; न करे तो स्वयं करें।
install-user = इंस्टॉलेशन पूरा नहीं हुआ। अपने पोर्टल के व्यवस्थापक से यह पेज खोलने को कहें।

not-started = Defer शुरू नहीं हो सका

outside-title = Defer Bitrix24 के अंदर चलता है
outside-text = यह आपके प्रगति में चल रहे कार्य दिखाता है और किसी भी कार्य को एक क्लिक में स्थगित करने देता है। यह पेज अपने Bitrix24 पोर्टल से खोलें।
outside-install = इंस्टॉल करने के लिए व्यवस्थापक पोर्टल में डेवलपर संसाधन › अन्य › स्थानीय एप्लिकेशन खोले, “सर्वर” चुने, इस पेज का पता हैंडलर पथ और आरंभिक इंस्टॉलेशन पथ दोनों में दे और कार्य (task) तथा ऐप एम्बेडिंग (placement) की अनुमतियाँ दे।
silent-title = Bitrix24 उत्तर नहीं दे रहा
silent-text = पोर्टल ने यह पेज खोला, पर वह उत्तर नहीं दे रहा। शायद आपका कनेक्शन धीमा है या पोर्टल का पेज पुनः लोड करना होगा।

theme = थीम
theme-light = लाइट
theme-dark = डार्क
theme-system = सिस्टम के अनुसार

welcome = { $defer } कार्य को अलग रख देता है। { $menu } उसके लौटने का दिन भी तय करता है। सहकर्मी “स्थगित” स्थिति देखते हैं।

until-title = कब तक स्थगित करें
until-later = आज बाद में
until-this-morning = आज सुबह
until-tomorrow = कल
until-next-week = अगले सप्ताह
until-two-weeks = दो सप्ताह बाद
until-month = एक महीने बाद
until-pick = तिथि चुनें…
until-none = कोई तिथि नहीं
until-date = तिथि और समय
until-set = यह तिथि तय करें
until-past = वह समय बीत चुका है। बाद का समय चुनें।
until-or-type = या लिखें: { $example }
until-unclear = समझ नहीं आया। उदाहरण: { $example }
until-ambiguous = इनमें महीना कौन सा है? उसे शब्द में लिखें।
until-after-deadline = समय सीमा के बाद
until-after-a-deadline = किसी एक समय सीमा के बाद
until-by-itself = अपने आप वापस आएगा।
until-when-opened = आपके अगली बार Defer खोलने पर वापस आएगा।
until-full = अधिकतम { $limit } कार्यों की तिथि तय हो सकती है। आप बिना तिथि के स्थगित कर सकते हैं।

back-task = कार्य वापस आ गया: { $title }
back-many = { $count ->
    [one] { $count } कार्य वापस आ गया।
   *[other] { $count } कार्य वापस आ गए।
}
back-unknown = यह ज्ञात नहीं है कि जिन कार्यों का समय आ गया था, वे सभी वापस आए या नहीं।
back-paused = कुछ कार्य स्थगित करने से पहले की तरह रुके हुए ही वापस आए।
not-back-task = कार्य वापस नहीं लाया जा सका: { $title }। वह अब भी स्थगित है।
not-back-many = { $count ->
    [one] { $count } कार्य वापस नहीं लाया जा सका। वह अब भी स्थगित है।
   *[other] { $count } कार्य वापस नहीं लाए जा सके। वे अब भी स्थगित हैं।
}

morning-at = सुबह
later-by = आज बाद में
until-hours = “कब तक स्थगित करें” मेनू के समय
hours = { $count ->
    [one] { $count } घंटे बाद
   *[other] { $count } घंटे बाद
}
keys-until = उन्हें कब तक स्थगित करें…

place-background = कार्य समय पर वापस लाएँ
place-recommended = (अनुशंसित)
place-background-hint = इसके बिना कार्य तब तक रुका रहता है, जब तक उसे स्थगित करने वाला Defer न खोले। पोर्टल के पेजों में एक छोटा छिपा हुआ पेज जोड़ता है; वह हर घंटे एक बार नई तिथियाँ देखता है और समय आने तक और कुछ नहीं भेजता।
background-lost = Bitrix24 ने इसे बंद कर दिया है। आप इसे फिर से चालू कर सकते हैं।

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = वापस आ गए:
bell-paused = पहले की तरह रुकी हुई स्थिति में वापस आए:
bell-more = और { $count } अन्य
# a switch
bell = Bitrix24 की सूचनाओं में बताएँ कि क्या वापस आया
