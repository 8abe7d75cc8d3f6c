import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { summarise } from './summary.ts'

/** Time by file, for Vitest. */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const count = (...states: readonly string[]) => tests.filter(test => states.includes(test.result().state)).length
    // A file that can't be read, or whose preparations fail, fails without a test that does
    const unread = modules.filter(
      module => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length
    summarise(
      new Map(modules.map(module => [relative(process.cwd(), module.moduleId), module.diagnostic().duration])),
      { passed: count('passed'), failed: count('failed') + unread, skipped: count('skipped', 'pending') },
    )
  }
}
