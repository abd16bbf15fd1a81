import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

describe.each(['editors', 'desk'])('the guide in handbook/%s', (audience) => {
  const folder = fileURLToPath(new URL(`../../../handbook/${audience}`, import.meta.url))
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const linksOf = (page: string): string[] =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^https?:/.test(link))
  const pictures = readdirSync(join(folder, 'pictures'))

  it('leads to every page from the first, and to nothing that is not there', () => {
    for (const page of pages)
      for (const link of linksOf(page)) expect(() => statSync(join(folder, dirname(page), link)), `${page}: ${link}`).not.toThrow()
    const listed = linksOf('README.md').map((link) => relative('.', link))
    expect(listed.toSorted()).toEqual(pages.filter((page) => page !== 'README.md').toSorted())
  })

  it('shows every picture that is taken, each small enough for a slow line', () => {
    const shown = new Set(pages.flatMap(linksOf).filter((link) => link.startsWith('pictures/')))
    expect(pictures.map((name) => `pictures/${name}`).toSorted()).toEqual([...shown].toSorted())
    for (const name of pictures) expect(statSync(join(folder, 'pictures', name)).size, name).toBeLessThanOrEqual(150_000)
  })
})
