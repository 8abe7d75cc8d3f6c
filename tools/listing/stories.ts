/** A small company in each language of the listing: who works there, what it has to do, and how its portal speaks. */
export interface Story {
  /** Code by which a portal reports the language. */
  readonly portal: string
  /** Of the browser, which writes dates and hours. */
  readonly locale: string
  readonly company: string
  /** The user, the head, two colleagues. */
  readonly people: readonly [string, string, string, string]
  readonly projects: readonly [string, string, string]
  /** Entries of the portal's left menu; the second is the page that is open. */
  readonly menu: readonly string[]
  readonly myTasks: string
  /** Over what the task's card says, and one sentence of it. */
  readonly task: string
  readonly description: string
  /** Titles, in the order of `plan`. */
  readonly tasks: readonly string[]
}

/** When a task is due, hours from now; of which project and by whom, as positions in a story. */
export interface Planned {
  readonly due: number | null
  readonly project?: number
  readonly creator: number
  readonly isUrgent?: boolean
  /** Deferred, so many days ago. */
  readonly deferred?: number
}

export const plan: readonly Planned[] = [
  { due: -88, project: 0, creator: 1, isUrgent: true },
  { due: -16, project: 0, creator: 1, isUrgent: true },
  { due: 5, creator: 2 },
  { due: 7, project: 0, creator: 0 },
  { due: 28, creator: 2 },
  { due: 50, project: 2, creator: 3 },
  { due: 76, project: 2, creator: 0 },
  { due: 79, project: 1, creator: 0 },
  { due: 148, creator: 1 },
  { due: 220, project: 1, creator: 3 },
  { due: 340, project: 2, creator: 3 },
  { due: 990, creator: 1 },
  { due: null, project: 2, creator: 3 },
  { due: null, creator: 0 },
  { due: 391, creator: 0, deferred: 9 },
  { due: null, creator: 0, deferred: 4 },
  { due: 700, project: 1, creator: 1, deferred: 2 },
]

export const stories: Readonly<Record<string, Story>> = {
  'en': {
    portal: 'en', locale: 'en-US', company: 'Larkfield Interiors',
    people: ['Maria Collins', 'Andrew Hale', 'Priya Nair', 'Tom Becker'],
    projects: ['Lakeside Hotel', 'Office move', 'Website relaunch'],
    menu: ['Feed', 'Tasks and Projects', 'Chats', 'Calendar', 'Drive', 'CRM', 'Company', 'Market'],
    myTasks: 'My tasks', task: 'Task', description: 'Andrew needs the figures of all three sites before the meeting.',
    tasks: [
      'Prepare the quarterly report', 'Review the contract with Brightwater', 'Answer the customs office',
      'Send the quote to Lakeside Hotel', 'Call the supplier about the late delivery', 'Proofread the new home page',
      'Book hotel rooms for the trade fair', 'Order desks for the third floor', 'Sign the new safety instructions',
      'Agree on a handover date with the landlord', 'Collect photos for the catalog', 'Update the price list for next year',
      'Read the accessibility audit', 'Plan the spring team outing', 'Renew the insurance', 'Tidy up the shared drive',
      'Compare moving companies',
    ],
  },
  'ru': {
    portal: 'ru', locale: 'ru-RU', company: 'Студия «Светлица»',
    people: ['Мария Соколова', 'Андрей Белов', 'Ирина Ким', 'Тимур Галиев'],
    projects: ['Гостиница «Озёрная»', 'Переезд офиса', 'Новый сайт'],
    menu: ['Лента', 'Задачи и Проекты', 'Чаты', 'Календарь', 'Диск', 'CRM', 'Компания', 'Маркет'],
    myTasks: 'Мои задачи', task: 'Задача', description: 'Андрею нужны цифры по всем трём объектам до совещания.',
    tasks: [
      'Подготовить квартальный отчёт', 'Проверить договор с «Промсветом»', 'Ответить на запрос таможни',
      'Отправить предложение гостинице «Озёрная»', 'Позвонить поставщику: задержка поставки', 'Вычитать главную страницу сайта',
      'Забронировать номера на время выставки', 'Заказать столы на третий этаж', 'Подписать новую инструкцию по охране труда',
      'Согласовать с арендодателем дату передачи', 'Собрать фотографии для каталога', 'Обновить прайс-лист на следующий год',
      'Прочитать аудит доступности', 'Спланировать весенний выезд команды', 'Продлить страховку', 'Навести порядок на общем диске',
      'Сравнить компании по переезду',
    ],
  },
  'de': {
    portal: 'de', locale: 'de-DE', company: 'Lindenhof Innenausbau',
    people: ['Maria Brandt', 'Andreas Vogel', 'Selin Aydın', 'Thomas Beck'],
    projects: ['Hotel Seeblick', 'Büroumzug', 'Neue Website'],
    menu: ['News', 'Aufgaben und Projekte', 'Chats', 'Kalender', 'Drive', 'CRM', 'Unternehmen', 'Market'],
    myTasks: 'Meine Aufgaben', task: 'Aufgabe', description: 'Andreas braucht die Zahlen aller drei Standorte vor der Besprechung.',
    tasks: [
      'Quartalsbericht vorbereiten', 'Vertrag mit Brandl & Söhne prüfen', 'Rückfrage des Zollamts beantworten',
      'Angebot an Hotel Seeblick schicken', 'Lieferanten wegen der Verspätung anrufen', 'Neue Startseite Korrektur lesen',
      'Hotelzimmer für die Messe buchen', 'Schreibtische für den dritten Stock bestellen', 'Neue Sicherheitsunterweisung unterschreiben',
      'Übergabetermin mit dem Vermieter abstimmen', 'Fotos für den Katalog zusammenstellen',
      'Preisliste für das nächste Jahr aktualisieren', 'Prüfbericht zur Barrierefreiheit lesen', 'Betriebsausflug im Frühjahr planen',
      'Versicherung verlängern', 'Gemeinsames Laufwerk aufräumen', 'Umzugsfirmen vergleichen',
    ],
  },
  'es': {
    portal: 'la', locale: 'es-ES', company: 'Interiores Alameda',
    people: ['María Ortega', 'Andrés Vidal', 'Lucía Paredes', 'Tomás Rey'],
    projects: ['Hotel del Lago', 'Mudanza de oficina', 'Nuevo sitio web'],
    menu: ['Noticias', 'Tareas y proyectos', 'Chats', 'Calendario', 'Drive', 'CRM', 'Compañía', 'Market'],
    myTasks: 'Mis tareas', task: 'Tarea', description: 'Andrés necesita las cifras de las tres obras antes de la reunión.',
    tasks: [
      'Preparar el informe trimestral', 'Revisar el contrato con Aguaclara', 'Responder a la aduana',
      'Enviar el presupuesto al Hotel del Lago', 'Llamar al proveedor por el retraso de la entrega', 'Corregir la nueva página de inicio',
      'Reservar hotel para la feria', 'Pedir los escritorios del tercer piso', 'Firmar las nuevas normas de seguridad',
      'Acordar la fecha de entrega con el propietario', 'Reunir fotos para el catálogo', 'Actualizar la lista de precios del próximo año',
      'Leer la auditoría de accesibilidad', 'Organizar la salida de primavera del equipo', 'Renovar el seguro',
      'Ordenar la carpeta compartida', 'Comparar empresas de mudanzas',
    ],
  },
  'pt-BR': {
    portal: 'br', locale: 'pt-BR', company: 'Interiores Alameda',
    people: ['Mariana Lopes', 'André Viana', 'Luísa Prado', 'Tomás Reis'],
    projects: ['Hotel do Lago', 'Mudança do escritório', 'Novo site'],
    menu: ['Feed', 'Tarefas e Projetos', 'Bate-papos', 'Calendário', 'Drive', 'CRM', 'Empresa', 'Market'],
    myTasks: 'Minhas tarefas', task: 'Tarefa', description: 'O André precisa dos números das três obras antes da reunião.',
    tasks: [
      'Preparar o relatório trimestral', 'Revisar o contrato com a Águas Claras', 'Responder à alfândega',
      'Enviar o orçamento ao Hotel do Lago', 'Ligar para o fornecedor sobre o atraso na entrega', 'Revisar o texto da nova página inicial',
      'Reservar hotel para a feira', 'Encomendar mesas para o terceiro andar', 'Assinar as novas instruções de segurança',
      'Combinar a data de entrega com o proprietário', 'Reunir fotos para o catálogo', 'Atualizar a lista de preços do próximo ano',
      'Ler a auditoria de acessibilidade', 'Planejar o passeio da equipe', 'Renovar o seguro', 'Organizar a pasta compartilhada',
      'Comparar empresas de mudança',
    ],
  },
  'fr': {
    portal: 'fr', locale: 'fr-FR', company: 'Atelier des Tilleuls',
    people: ['Marie Fournier', 'André Vasseur', 'Leïla Benali', 'Thomas Rey'],
    projects: ['Hôtel du Lac', 'Déménagement', 'Nouveau site web'],
    menu: ['Flux', 'Tâches et projets', 'Chats', 'Calendrier', 'Drive', 'CRM', 'Société', 'Market'],
    myTasks: 'Mes tâches', task: 'Tâche', description: 'André a besoin des chiffres des trois chantiers avant la réunion.',
    tasks: [
      'Préparer le rapport trimestriel', 'Relire le contrat avec Clairval', 'Répondre au bureau de douane',
      'Envoyer le devis à l’Hôtel du Lac', 'Appeler le fournisseur au sujet du retard', 'Relire la nouvelle page d’accueil',
      'Réserver l’hôtel pour le salon', 'Commander les bureaux du troisième étage', 'Signer les nouvelles consignes de sécurité',
      'Fixer la date de remise des clés avec le bailleur', 'Rassembler les photos du catalogue',
      'Mettre à jour les tarifs de l’année prochaine', 'Lire l’audit d’accessibilité', 'Organiser la sortie d’équipe du printemps',
      'Renouveler l’assurance', 'Ranger le dossier partagé', 'Comparer les déménageurs',
    ],
  },
  'it': {
    portal: 'it', locale: 'it-IT', company: 'Arredi Tigli',
    people: ['Maria Ferri', 'Andrea Galli', 'Lucia Moretti', 'Tommaso Re'],
    projects: ['Hotel del Lago', 'Trasloco ufficio', 'Nuovo sito web'],
    menu: ['Feed', 'Incarichi e progetti', 'Chat', 'Calendario', 'Drive', 'CRM', 'Azienda', 'Market'],
    myTasks: 'I miei incarichi', task: 'Incarico', description: 'Ad Andrea servono i dati dei tre cantieri prima della riunione.',
    tasks: [
      'Preparare la relazione trimestrale', 'Rivedere il contratto con Acquachiara', 'Rispondere alla dogana',
      'Inviare il preventivo all’Hotel del Lago', 'Chiamare il fornitore per il ritardo nella consegna', 'Correggere la nuova home page',
      'Prenotare l’albergo per la fiera', 'Ordinare le scrivanie per il terzo piano', 'Firmare le nuove istruzioni di sicurezza',
      'Concordare la data di consegna con il proprietario', 'Raccogliere le foto per il catalogo',
      'Aggiornare il listino per l’anno prossimo', 'Leggere la verifica di accessibilità', 'Organizzare la gita di primavera',
      'Rinnovare l’assicurazione', 'Riordinare la cartella condivisa', 'Confrontare le ditte di traslochi',
    ],
  },
  'pl': {
    portal: 'pl', locale: 'pl-PL', company: 'Lipowe Wnętrza',
    people: ['Maria Zielińska', 'Andrzej Sowa', 'Irena Malik', 'Tomasz Rej'],
    projects: ['Hotel nad Jeziorem', 'Przeprowadzka biura', 'Nowa strona'],
    menu: ['Aktualności', 'Zadania i projekty', 'Czaty', 'Kalendarz', 'Dysk', 'CRM', 'Firma', 'Market'],
    myTasks: 'Moje zadania', task: 'Zadanie', description: 'Andrzej potrzebuje danych z trzech budów przed spotkaniem.',
    tasks: [
      'Przygotować raport kwartalny', 'Sprawdzić umowę z firmą Jasna Woda', 'Odpowiedzieć urzędowi celnemu',
      'Wysłać ofertę do Hotelu nad Jeziorem', 'Zadzwonić do dostawcy w sprawie opóźnienia', 'Sprawdzić tekst nowej strony głównej',
      'Zarezerwować hotel na czas targów', 'Zamówić biurka na trzecie piętro', 'Podpisać nową instrukcję BHP',
      'Uzgodnić z właścicielem termin przekazania', 'Zebrać zdjęcia do katalogu', 'Zaktualizować cennik na przyszły rok',
      'Przeczytać audyt dostępności', 'Zaplanować wiosenny wyjazd zespołu', 'Przedłużyć ubezpieczenie', 'Uporządkować wspólny dysk',
      'Porównać firmy przeprowadzkowe',
    ],
  },
}
