export const tabs = ['inProgress', 'deferred'] as const
export type Tab = (typeof tabs)[number]
/** The texts with the tabs' titles, by their names in `src/i18n/messages`. */
export const tabTitles = { inProgress: 'list-title', deferred: 'deferred-title' } as const
