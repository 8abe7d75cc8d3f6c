/** From where in the portal the app was opened, which decides what the screen shows first. */
export type Opening =
  /** The card or the context menu of a task. */
  | { readonly kind: 'task'; readonly id: number }
  /** The task list of a project. */
  | { readonly kind: 'project'; readonly id: number }
  /** The task list of a user, not always the current one. */
  | { readonly kind: 'user'; readonly id: number }
  /** A page of its own. */
  | { readonly kind: 'page' }
  | { readonly kind: 'list' }
