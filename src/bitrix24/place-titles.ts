/** What the portal's menus and tabs call the app, by the portal's own language codes (docs api-reference/widgets/placement-bind.md, LANG_ALL). */
const titles = {
  en: 'Defer tasks', de: 'Aufgaben verschieben', la: 'Diferir tareas', br: 'Adiar tarefas', fr: 'Différer des tâches', it: 'Posticipa incarichi',
  pl: 'Odłóż zadania', ru: 'Отложить задачи', ua: 'Відкласти завдання', tr: 'Görevleri ertele', sc: '推迟任务', tc: '延後任務', ja: 'タスクを延期',
  vn: 'Hoãn nhiệm vụ', id: 'Tunda tugas', ms: 'Tangguhkan tugas', th: 'เลื่อนงานออกไป', ar: 'تأجيل المهام', kz: 'Міндеттерді кейінге қалдыру',
  in: 'कार्य स्थगित करें',
}

type Titles = Readonly<Record<keyof typeof titles, { readonly TITLE: string }>>

export const placeTitles = Object.fromEntries(Object.entries(titles).map(([code, title]) => [code, { TITLE: title }])) as Titles
