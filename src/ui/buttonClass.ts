// The kit's filled and plain buttons are too pale to read: 4.2 and 3.4 to 1, but WCAG wants 4.5
const looks = {
  filled: '--style-filled bg-(--defer-filled) text-(--ui-btn-color) hover:bg-(--defer-filled-hover)',
  tinted: '--style-tinted bg-(--defer-tinted) text-(--defer-tinted-text) hover:bg-(--defer-tinted-hover)',
  plain:
    '--style-plain-no-accent bg-(--ui-btn-background) text-quiet hover:bg-(--ui-btn-background-hover) ' +
    'active:bg-(--ui-btn-background-active)',
}
const shared =
  'ui-btn --air relative inline-flex h-(--ui-btn-height) cursor-pointer items-center justify-center gap-1 ' +
  'rounded-(--ui-btn-radius) text-(length:--ui-btn-font-size) whitespace-nowrap select-none ' +
  'aria-disabled:cursor-not-allowed forced-colors:border forced-colors:border-[ButtonBorder]'

export type ButtonLook = keyof typeof looks

/**
 * The kit's button by its style sheet alone: the kit's component would bring class merging and themes, for one
 * shape in three looks (docs/architecture.md, Decisions).
 */
export function buttonClass(look: ButtonLook, size: 'sm' | 'md' = 'sm', isIcon = false): string {
  const width = isIcon ? 'w-(--ui-btn-height) shrink-0' : size === 'sm' ? 'px-3' : 'px-4'
  return `${shared} ${looks[look]} ${size === 'sm' ? 'ui-btn-sm' : 'ui-btn-md'} ${width}`
}
