const heading = /<(\/?)h([1-6])(?=[\s>])/g
const deepest = 6

/** Whether sanitised HTML begins with a heading of its own. */
export const beginsWithHeading = (html: string): boolean => /^\s*<h[1-6][\s>]/.test(html)

/** Shifts the headings of sanitised HTML so that the highest of them has `level`: no reader's outline skips a step. */
export function headingsFrom(html: string, level: number): string {
  const levels = [...html.matchAll(heading)].map((match) => Number(match[2]))
  if (levels.length === 0) return html
  const shift = level - Math.min(...levels)
  return html.replace(heading, (_all, slash: string, own: string) => `<${slash}h${Math.min(deepest, Number(own) + shift)}`)
}
