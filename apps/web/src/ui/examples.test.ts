import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { describe, expect, it } from 'vitest'
import { examples } from './examples.ts'

describe('components', async () => {
  const container = await AstroContainer.create()
  const locals: App.Locals = { preferences: { size: 'standard', theme: 'system' }, requestId: 'example' }

  it.each(Object.entries(examples))('%s is written as it was', async (name, { component, props = {}, slots = {} }) => {
    const html = await container.renderToString(component, { props, slots, locals })
    await expect(`${html.replace(/ data-astro-[\w-]+="[^"]*"/g, '').trim()}\n`).toMatchFileSnapshot(
      `./snapshots/${name.replace(/\W+/g, '-')}.html.txt`,
    )
  })

  it('write only the night picture where a cookie asks for dark', async () => {
    const example = examples.cover
    const html =
      example &&
      (await container.renderToString(example.component, {
        props: example.props ?? {},
        locals: { ...locals, preferences: { size: 'standard', theme: 'dark' } },
      }))
    expect(html).toContain('src="/covers/lantern-festival-15-night.svg"')
    expect(html).not.toContain('<source')
  })
})
