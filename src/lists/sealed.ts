/** In characters. A longer text was not written by this app, and is deleted. */
const maxLength = 200_000
/** How long a value can be read, in milliseconds. */
const lifetime = 14 * 86_400_000
const keyBytes = 32
const ivBytes = 12

export interface Sealed {
  /**
   * Resolves with the value that was written last; null if there is none that can be opened. Never rejects.
   * @param revive as in `JSON.parse`
   */
  readonly read: (revive?: (name: string, value: unknown) => unknown) => Promise<unknown>
  /** Takes what JSON can write. Never rejects: if the browser can't store the value, the stored one is deleted. */
  readonly write: (value: unknown) => Promise<void>
  readonly remove: () => void
}

/**
 * A value in the browser's storage that can be read only with a key (AES-GCM). Reading deletes a value that can't be
 * opened: it belongs to another user or context, was altered, or is more than two weeks old.
 * @param name of the item in `localStorage`
 * @param context what the value belongs to: it can't be opened with another context
 * @param key 32 bytes in base64url, stored somewhere else; null while there is none
 * @param storeKey called with a new key before the first value is written
 */
export function sealed(
  name: string,
  context: string,
  key: () => string | null,
  storeKey: (key: string) => void,
): Sealed {
  const remove = () => void orNull(() => localStorage.removeItem(name))

  async function read(revive?: Parameters<Sealed['read']>[0]): Promise<unknown> {
    const text = orNull(() => localStorage.getItem(name))
    if (!text) return null
    try {
      const [at = '', iv = '', data = ''] = text.length > maxLength ? [] : text.split(' ')
      if (Date.now() - Number(at) > lifetime) throw new RangeError()
      const opened = await crypto.subtle.decrypt(
        algorithm(toBytes(iv), context, at),
        await importKey(key()),
        toBytes(data),
      )
      return JSON.parse(new TextDecoder().decode(opened), revive) as unknown
    } catch {
      remove()
      return null
    }
  }

  async function write(value: unknown): Promise<void> {
    try {
      if (!isKey(key())) storeKey(toText(crypto.getRandomValues(new Uint8Array(keyBytes))))
      const at = String(Date.now())
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const text = new TextEncoder().encode(JSON.stringify(value))
      const data = await crypto.subtle.encrypt(algorithm(iv, context, at), await importKey(key()), text)
      localStorage.setItem(name, `${at} ${toText(iv)} ${toText(new Uint8Array(data))}`)
    } catch {
      // No secure context, no storage, or a full one
      remove()
    }
  }

  return { read, write, remove }
}

const isKey = (text: string | null) => text !== null && orNull(() => toBytes(text).length) === keyBytes
/** The context and the time of writing are not secret, but the value can be opened only with the same two. */
const algorithm = (iv: Uint8Array<ArrayBuffer>, context: string, at: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`${context} ${at}`),
})
const importKey = (key: string | null) =>
  crypto.subtle.importKey('raw', toBytes(key ?? ''), 'AES-GCM', false, ['encrypt', 'decrypt'])

const toText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const toBytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0))

function orNull<T>(get: () => T): T | null {
  try {
    return get()
  } catch {
    return null
  }
}
