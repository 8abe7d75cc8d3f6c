// What the app loads when it needs it comes at once, whether or not another file has loaded it: in a page the order of
// what is heard depends on it
import.meta.glob(['../../src/**/*.vue', '../../src/**/longRows.ts'], { eager: true })
