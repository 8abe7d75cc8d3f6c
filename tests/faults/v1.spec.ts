import { tryFaults } from './cells.ts'
import { actions } from './matrix.ts'

// The old task module, which portals on premises may have; the other specs have the new one. Both read alike
const moving = actions.filter(({ does }) => ['defer', 'deferMany', 'resume'].includes(does))
tryFaults(moving.map(action => ({ ...action, settings: { ...action.settings, module: 'V1' } })))
