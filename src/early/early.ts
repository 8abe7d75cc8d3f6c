/** Built into `index.html` itself (`earlyQuestion` in vite.config.ts). */
import { askEarly } from './ask.ts'

window.early = askEarly()
