/** What a portal says to an error, in its own language: nothing that a program could decide by. */
const wordings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    refused: 'Action on the task is not allowed<br>',
    notFound: 'Task not found or access denied.<br>',
    expired_token: 'The access token provided has expired.',
    QUERY_LIMIT_EXCEEDED: 'Too many requests',
    insufficient_scope: 'The request requires higher privileges than provided by the access token',
  },
  de: {
    refused: 'Die Aktion für die Aufgabe ist nicht verfügbar<br>',
    notFound: 'Die Aufgabe wurde nicht gefunden oder der Zugriff wurde verweigert<br>',
    expired_token: 'Das Zugriffstoken ist abgelaufen.',
    QUERY_LIMIT_EXCEEDED: 'Zu viele Anfragen',
  },
  ru: {
    refused: 'Действие над задачей не разрешено<br>',
    notFound: 'Задача не найдена или доступ запрещен<br>',
    expired_token: 'Срок действия токена истёк.',
    QUERY_LIMIT_EXCEEDED: 'Слишком много запросов',
  },
  pl: {
    refused: 'Działanie na zadaniu jest niedozwolone<br>',
    notFound: 'Nie znaleziono zadania lub odmówiono dostępu<br>',
    QUERY_LIMIT_EXCEEDED: 'Zbyt wiele żądań',
  },
  sc: { refused: '不允许对任务执行此操作<br>', notFound: '任务不存在或没有权限<br>' },
}

export function wording(code: string, lang: string): string {
  return wordings[lang]?.[code] ?? wordings.en![code] ?? `Error ${code}`
}
