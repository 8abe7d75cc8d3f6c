import type { Messages } from '../../src/i18n/messages.ts'
import type { Sentence } from './matrix.ts'
import type { Outcome } from './rule.ts'

/** What a user reads, and what is true in the portal. */
export interface Seen {
  readonly rows: number | null
  readonly isOfLastVisit: boolean
  readonly status: string
  readonly alerts: readonly string[]
  readonly portal: string
}

/** An outcome as it is read on the page. */
export function seenOf({ rows, isOfLastVisit = false, portal, status, alerts }: Outcome, text: Messages['text']): Seen {
  return {
    rows,
    isOfLastVisit,
    portal,
    status: wordsOf(status, text),
    alerts: alerts.map(sentences => wordsOf(sentences, text)),
  }
}

function wordsOf(sentences: readonly Sentence[], text: Messages['text']): string {
  return sentences
    .map(([name, { reason, ...variables } = {}]) =>
      text(name, { ...variables, ...(reason !== undefined && { reason: text(String(reason)) }) }),
    )
    .join(' ')
}

/** What can be seen of the page at a glance. */
export interface Glance {
  /** Of the list; null if there is none. */
  readonly rows: number | null
  readonly isOfLastVisit: boolean
  readonly isBusy: boolean
  /** Whether somebody who waits is told for what. */
  readonly isTold: boolean
  /** Until a busy portal is asked again, as the page counts it down; 0 while nothing is. */
  readonly seconds: number
}

/** What the page says. */
export interface Said {
  readonly status: readonly string[]
  readonly alerts: readonly string[]
}

/** Run in the page, so that it can use nothing from outside. */
export function glance(): Glance {
  // By id: for its role, jsdom takes many times as long
  const rows = document.querySelector('#panel')?.getElementsByTagName('li')
  // Of a long list, not all rows are in the page
  const isLong = rows?.[0]?.hasAttribute('aria-setsize')
  const counted = document.querySelector('#panel > div > label')?.textContent ?? ''
  const told = [...document.querySelectorAll('footer p, [role=status] > p')].map(({ textContent }) =>
    textContent.trim(),
  )
  const countdown = told.flatMap(text => /^Bitrix24 is busy\. Continuing in (\d+)/.exec(text)?.[1] ?? [])
  return {
    rows: rows ? (isLong ? parseInt(counted.replaceAll(',', '')) : rows.length) : null,
    isOfLastVisit: [...document.querySelectorAll('#panel > div > label + span')].some(({ textContent }) =>
      textContent.includes(' as of '),
    ),
    // In the text: for attributes, too, jsdom takes many times as long
    isBusy: /aria-busy="true"|role="progressbar"|class="skeleton\b/.test(document.querySelector('#app')!.innerHTML),
    isTold: countdown.length > 0 || told.includes('Still waiting for Bitrix24 to respond.'),
    seconds: Number(countdown[0] ?? 0),
  }
}

/** Run in the page as well. */
export function readSaid(): Said {
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(element => {
      const copy = element.cloneNode(true) as Element
      for (const button of copy.querySelectorAll('button')) button.remove()
      // A title, however it is kept apart from the sentence around it
      for (const title of copy.querySelectorAll('bdi')) title.textContent = `\u2068${title.textContent}\u2069`
      return copy.textContent.replace(/\s+/g, ' ').trim()
    })
  // What is said to screen readers has no elements
  const names = new Set([...document.querySelectorAll('footer bdi')].map(({ textContent }) => textContent))
  const marked = (text: string) => [...names].reduce((text, name) => text.replaceAll(name, `\u2068${name}\u2069`), text)
  return {
    status: texts('[role=status] > p').map(marked),
    alerts: texts('[role=alert], li p.text-alert'),
  }
}

/**
 * Without what is a task's. The same thing said of several rows is said once here. How many are chosen is not about
 * the fault.
 */
export function toSeen({ rows, isOfLastVisit }: Glance, { status, alerts }: Said, portal: string): Seen {
  const plain = (text: string) => text.replace(/\u2068.*?\u2069/g, '“…”')
  const isSaid = (text: string) => text !== '' && !/^\d+ selected$/.test(text)
  const said = [...new Set(alerts.map(plain).filter(isSaid))]
  return {
    rows,
    isOfLastVisit,
    portal,
    status: status.map(plain).filter(isSaid).join(' '),
    // What stands at several places is also said in one, with their names
    alerts: said.filter(text => !said.some(other => other !== text && text.includes(other))),
  }
}
