import { nameInChinese, sayInChinese } from './chinese-names'
import { nameEmptyPart } from './name-empty-parts'

const NAMED = 'button, [aria-label], [title], [placeholder]'

function mend(drawn: Element): void {
  for (const element of [drawn, ...drawn.querySelectorAll(NAMED)]) {
    nameInChinese(element)
    nameEmptyPart(element)
  }
  for (const hidden of drawn.querySelectorAll('button span')) sayInChinese(hidden)
}

const isElement = (node: Node): node is Element => node instanceof Element

/**
 * Gives what Strapi builds names that can be told apart and understood. It offers no place to do so, so this looks at what it has
 * drawn and sets attributes that it leaves alone, or sets once.
 */
export function mendNames(): void {
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'attributes') nameInChinese(change.target as Element)
      else for (const element of [...change.addedNodes].filter(isElement)) mend(element)
    }
  })
  observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-label', 'title'] })
}
