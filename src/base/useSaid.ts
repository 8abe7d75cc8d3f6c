import { onScopeDispose, watch } from 'vue'

/**
 * `status` waits until a screen reader has finished, `alert` interrupts it: that something has failed which the user
 * has just tried.
 */
type Urgency = 'status' | 'alert'

/**
 * Where everything stands that is said to screen readers, in the order in which it is heard. It is no part of the
 * screen: what is busy there is silent, a button there would be read with it, and a region that comes together with
 * its text is not read.
 */
function place(): HTMLElement {
  const standing = document.querySelector<HTMLElement>('body > [role=status]')
  if (standing) return standing
  const region = document.createElement('div')
  region.setAttribute('role', 'status')
  // What is added is read, not all again
  region.setAttribute('aria-atomic', 'false')
  region.className = 'sr-only'
  document.body.prepend(region)
  return region
}

function say(text: string, urgency: Urgency): HTMLElement {
  const said = document.createElement('p')
  said.textContent = text
  if (urgency === 'status') {
    place().append(said)
  } else {
    said.setAttribute('role', 'alert')
    said.className = 'sr-only'
    place().after(said)
  }
  return said
}

interface Source {
  /** Empty for nothing. */
  readonly text: () => string
  /** When this changes, the same text is said again. */
  readonly occasion?: () => unknown
}

/**
 * Says texts to screen readers when they come and when they change, those that change together in this order, and
 * takes back those that are empty.
 */
export function useAllSaid(sources: readonly Source[], urgency: Urgency = 'status'): void {
  const said: (HTMLElement | null)[] = []
  place()
  watch(
    () => sources.map(({ text, occasion }) => ({ text: text(), occasion: occasion?.() })),
    (fresh, before) => {
      fresh.forEach(({ text, occasion }, index) => {
        if (text === before?.[index]?.text && occasion === before[index].occasion) return
        said[index]?.remove()
        said[index] = text === '' ? null : say(text, urgency)
      })
    },
    { immediate: true, flush: 'post' },
  )
  onScopeDispose(() => said.forEach(element => element?.remove()))
}

/** Says one text. @param occasion when this changes, the same text is said again */
export const useSaid = (text: () => string, urgency: Urgency = 'status', occasion: () => unknown = () => null): void =>
  useAllSaid([{ text, occasion }], urgency)

/**
 * Says each of several things once, when it comes, and takes it back when it is gone: also where what shows them is made
 * anew, as a row is that was scrolled out of sight.
 * @param textOf empty for nothing; asked when the thing comes
 */
export function useEachSaid<T>(things: () => readonly T[], textOf: (thing: T) => string, urgency: Urgency): void {
  const said = new Map<T, HTMLElement | null>()
  place()
  watch(
    things,
    things => {
      for (const [thing, element] of said) {
        if (things.includes(thing)) continue
        element?.remove()
        said.delete(thing)
      }
      for (const thing of things) {
        if (said.has(thing)) continue
        const text = textOf(thing)
        said.set(thing, text === '' ? null : say(text, urgency))
      }
    },
    { immediate: true, flush: 'post' },
  )
  onScopeDispose(() => said.forEach(element => element?.remove()))
}
