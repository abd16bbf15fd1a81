/** 发布, 保存 and how an event stands stay beside a long form while it is scrolled. */
const style = `
@media (min-width: 1080px) {
  div:has(> div > aside[aria-labelledby='additional-information']) {
    position: sticky;
    top: 1.6rem;
    align-self: start;
    max-height: calc(100vh - 3.2rem);
    overflow-y: auto;
  }
}
`

export function keepInSight(): void {
  const element = document.createElement('style')
  element.textContent = style
  document.head.append(element)
}
