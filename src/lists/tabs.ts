export const tabs = ['inProgress', 'deferred'] as const
export type Tab = (typeof tabs)[number]
/** Names of messages. */
export const tabTitles = { inProgress: 'list-title', deferred: 'deferred-title' } as const
