import type { Check } from '../check.ts'
import { moduleChecks } from './module.ts'
import { restChecks } from './rest.ts'
import { taskChecks } from './tasks.ts'
import { timeChecks } from './time.ts'

/** First those that write: they leave a task in the user's list, which some of the others need. */
export const checks: readonly Check[] = [...moduleChecks, ...taskChecks, ...timeChecks, ...restChecks]
