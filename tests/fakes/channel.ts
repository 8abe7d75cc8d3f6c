/** Channels that deliver a message at once to all others of the same name. The browser's deliver it some time later. */
export const channels = new Set<Channel>()

export class Channel extends EventTarget {
  readonly name: string

  constructor(name: string) {
    super()
    this.name = name
    channels.add(this)
  }

  postMessage(data: unknown): void {
    for (const other of channels)
      if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent('message', { data }))
  }

  close(): void {
    channels.delete(this)
  }
}
