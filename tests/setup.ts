import fc from 'fast-check'
import { vi } from 'vitest'
import { seed } from './random.ts'

// Files share a process, because loading Vue and jsdom anew for each takes as long as most of its tests: what is the
// app's own is loaded anew, and nothing of the last file is left
vi.unstubAllGlobals()
vi.useRealTimers()
vi.resetModules()

fc.configureGlobal({ seed: seed() })
