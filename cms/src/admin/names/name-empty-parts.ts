const EMPTY = '还没有，点这里添一条'

/** Several parts of a form that are empty have one and the same button; its name says for which part it is. */
export function nameEmptyPart(element: Element): void {
  if (element.tagName !== 'BUTTON' || element.hasAttribute('aria-label') || element.textContent !== EMPTY) return
  const label = element.parentElement?.querySelector('label')?.textContent
  if (label) element.setAttribute('aria-label', `${EMPTY}：${label.replace(/\s*\(0\)|\*/g, '')}`)
}
