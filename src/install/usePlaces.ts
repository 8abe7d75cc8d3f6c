import { ref, shallowRef } from 'vue'
import { asPortalError, type PortalError } from '../domain/portal-error.ts'
import type { Place, PlacesAnswer, PortalPlaces } from '../domain/portal.ts'
import { usePortal } from '../base/usePortal.ts'
import { loadWithRetries } from '../base/loadWithRetries.ts'

/** Where the portal offers the app, read once and changed one request at a time. */
export function usePlaces() {
  const portal = usePortal()
  const answer = shallowRef<PlacesAnswer | null>(null)
  /** Why the last request failed as a whole; `answer` is then still the previous one. */
  const error = shallowRef<PortalError | null>(null)
  const isBusy = ref(false)
  /** True if the last change has certainly not been made. */
  const isUnchanged = ref(false)
  let places: PortalPlaces | undefined

  async function ask(request: (places: PortalPlaces) => Promise<PlacesAnswer>): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    error.value = null
    isUnchanged.value = false
    try {
      places ??= await loadWithRetries(portal.loadPlaces)
      answer.value = await request(places)
    } catch (thrown) {
      error.value = asPortalError(thrown)
    } finally {
      isBusy.value = false
    }
  }

  const read = () => ask(places => places.read())

  /** After a request without an answer, reads the places before reporting an error. */
  async function change(wanted: ReadonlyMap<Place, boolean>): Promise<void> {
    await ask(places => places.change(wanted))
    const failure = error.value
    isUnchanged.value = failure?.ranNothing ?? false
    if (!failure || failure.ranNothing) return
    await read()
    if (!answer.value || error.value) return
    const { bound } = answer.value
    const failures = [...wanted].flatMap(([place, isWanted]) =>
      bound.get(place) === isWanted ? [] : [[place, failure] as const],
    )
    answer.value = { ...answer.value, failures: new Map(failures) }
  }

  return { answer, error, isBusy, isUnchanged, read, change, moveHere: () => ask(places => places.moveHere()) }
}
