import { tryFaults } from './cells.ts'
import { actions, faults } from './matrix.ts'

// The old task module, which portals on premises may have; the other specs have the new one. Both read alike, and what
// is turned away before it reaches the module is the same with either
const moving = actions.filter(({ does }) => ['defer', 'deferMany', 'resume'].includes(does))
tryFaults(
  moving.map(action => ({ ...action, settings: { ...action.settings, module: 'V1' } })),
  faults.filter(({ isOfCommand, isRun }) => isOfCommand || isRun),
)
