/**
 * What the portal's menus and tabs call the app, by the portal's own language codes (docs
 * api-reference/widgets/placement-bind.md, LANG_ALL).
 */
const titles = {
  en: 'Defer tasks',
  de: 'Aufgaben verschieben',
  la: 'Diferir tareas',
  br: 'Adiar tarefas',
  fr: 'Différer des tâches',
  it: 'Posticipa incarichi',
  pl: 'Odłóż zadania',
  ru: 'Отложить задачи',
  ua: 'Відкласти завдання',
  tr: 'Görevleri ertele',
  sc: '推迟任务',
  tc: '延後任務',
  ja: 'タスクを延期',
  vn: 'Hoãn nhiệm vụ',
  id: 'Tunda tugas',
  ms: 'Tangguhkan tugas',
  th: 'เลื่อนงานออกไป',
  ar: 'تأجيل المهام',
  kz: 'Міндеттерді кейінге қалдыру',
  in: 'कार्य स्थगित करें',
}

/** What the row of a new card says beneath the title (tasks 25.700 and later). */
const descriptions: Readonly<Record<keyof typeof titles, string>> = {
  en: 'Put tasks away until a day, and get them back by themselves',
  de: 'Aufgaben bis zu einem bestimmten Tag verschieben; sie kommen von selbst zurück',
  la: 'Difiera tareas hasta el día que elija; vuelven por sí solas',
  br: 'Adie tarefas até o dia que escolher; elas voltam sozinhas',
  fr: 'Différez des tâches jusqu’au jour choisi ; elles reviennent d’elles-mêmes',
  it: 'Posticipa gli incarichi fino al giorno che scegli: tornano da soli',
  pl: 'Odłóż zadania do wybranego dnia; wrócą same',
  ru: 'Отложите задачи до нужного дня: они вернутся сами',
  ua: 'Відкладіть завдання до потрібного дня: вони повернуться самі',
  tr: 'Görevleri seçtiğiniz güne kadar erteleyin; kendiliğinden geri dönerler',
  sc: '将任务推迟到某一天，届时自动恢复',
  tc: '將任務延後到某一天，屆時自動恢復',
  ja: 'タスクを指定の日まで延期すると、その日に自動的に再開します',
  vn: 'Hoãn nhiệm vụ đến ngày bạn chọn; chúng tự động trở lại',
  id: 'Tunda tugas sampai hari tertentu; tugas kembali dengan sendirinya',
  ms: 'Tangguhkan tugas hingga hari tertentu; tugas kembali dengan sendirinya',
  th: 'เลื่อนงานออกไปจนถึงวันที่กำหนด แล้วงานจะกลับมาเอง',
  ar: 'أجِّل المهام إلى يوم تختاره، وستعود من تلقاء نفسها',
  kz: 'Міндеттерді белгілі бір күнге дейін кейінге қалдырыңыз: олар өздігінен оралады',
  in: 'कार्यों को चुने हुए दिन तक स्थगित करें; वे अपने आप वापस आएँगे',
}

type PlaceText = Readonly<Record<'TITLE' | 'DESCRIPTION', string>>

export const placeTitles = Object.fromEntries(
  Object.entries(titles).map(([code, title]) => [
    code,
    { TITLE: title, DESCRIPTION: descriptions[code as keyof typeof titles] },
  ]),
) as Readonly<Record<keyof typeof titles, PlaceText>>
