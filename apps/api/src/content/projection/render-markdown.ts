import { micromark } from 'micromark'

const IMAGE = /<img src="([^"]*)"[^>]*>/g
const HEADING = /<(\/?)h([1-6])>/g
const LOWEST_HEADING = 6

/**
 * HTML that is safe to show: micromark escapes raw HTML and drops dangerous link protocols. Pictures from other hosts go, as every
 * asset of the site is its own. Editors choose headings by their looks; on the page the largest of theirs is a `largestHeading`, the
 * next in size one level below it, and so on, so that no level is left out.
 */
export function renderMarkdown(markdown: string, largestHeading: number): string {
  const html = micromark(markdown)
  const used = [...new Set(Array.from(html.matchAll(HEADING), ([, , level]) => Number(level)))].sort((one, other) => one - other)
  const shown = (level: string) => Math.min(largestHeading + used.indexOf(Number(level)), LOWEST_HEADING)
  return html
    .replace(HEADING, (_, slash: string, level: string) => `<${slash}h${shown(level)}>`)
    .replace(IMAGE, (image, source: string) => (/^\/(?!\/)/.test(source) ? image : ''))
}
