import { micromark } from 'micromark'

const IMAGE = /<img src="([^"]*)"[^>]*>/g
const HEADING = /<(\/?)h([1-6])>/g
const LOWEST_HEADING = 6

/**
 * HTML that is safe to show: micromark escapes raw HTML and drops dangerous link protocols. The page has its own `h1`,
 * so headings move down by one; pictures from other hosts go, as every asset of the site is its own.
 */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown)
    .replace(HEADING, (_, slash: string, level: string) => `<${slash}h${Math.min(Number(level) + 1, LOWEST_HEADING)}>`)
    .replace(IMAGE, (image, source: string) => (/^\/(?!\/)/.test(source) ? image : ''))
}
