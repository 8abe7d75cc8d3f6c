import { tryFaults } from './cells.ts'
import { actions } from './matrix.ts'

// Those that need a long list take as long as all the others
tryFaults(actions.filter(({ settings }) => settings.tasks))
