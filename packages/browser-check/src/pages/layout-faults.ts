// These functions run inside the page: each stands alone and closes over nothing.

/** Elements that reach past the right edge, when the page scrolls sideways. */
export const findOverflow = (): string[] => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
  return [`overflow: ${scrollWidth} > ${clientWidth}, by ${wide.at(-1)?.outerHTML.slice(0, 160) ?? 'the page itself'}`]
}

/** What a finger must hit and could miss. A link in the run of a sentence is as high as its line: that is allowed. */
export const findSmallTargets = (smallest: number): string[] => {
  const inSentence = (element: Element): boolean => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
    const around = element.closest('p, li, dd, td, figcaption, small, address, div')?.textContent ?? ''
    return around.replace(/\s/g, '').length > (element.textContent ?? '').replace(/\s/g, '').length
  }
  const boxOf = (element: Element): DOMRect => {
    const label = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type) ? element.labels?.[0] : null
    return (label ?? element).getBoundingClientRect()
  }
  const isShown = (element: Element): boolean => {
    const { width, height, right, bottom } = element.getBoundingClientRect()
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && height > 1 && right > 0 && bottom > 0
    )
  }
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((element) => (isShown(element) || element.matches('[type=radio], [type=checkbox]')) && !inSentence(element))
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 1 && (box.width < smallest - 0.5 || box.height < smallest - 0.5))
    .map(
      ({ element, box }) => `target ${Math.round(box.width)}×${Math.round(box.height)} < ${smallest}: ${element.outerHTML.slice(0, 160)}`,
    )
}

/** Text that an old reader cannot read. */
export const findSmallText = (smallest: number): string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const faults = new Map<Element, string>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || !node.textContent?.trim() || parent.closest('svg, script, style, noscript, [aria-hidden=true]')) continue
    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    const { width, height } = parent.getBoundingClientRect()
    if (size >= smallest || width <= 1 || height <= 1 || !parent.checkVisibility()) continue
    faults.set(parent, `text ${size}px < ${smallest}: ${parent.outerHTML.slice(0, 160)}`)
  }
  return [...faults.values()]
}

/** What has the focus and shows no ring of this width, around itself or what it stands in; '' where it does, null outside the page. */
export const ringFault = (width: number): string | null => {
  const at = document.activeElement
  if (!at || at === document.body || at === document.documentElement) return null
  for (let around: Element | null = at; around && around !== document.body; around = around.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(around)
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= width) return ''
  }
  return `no ring: ${at.outerHTML.slice(0, 160)}`
}
