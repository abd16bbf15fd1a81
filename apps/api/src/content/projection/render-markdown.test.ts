import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown.js'

const headings = (html: string) => [...html.matchAll(/<h(\d)>([^<]*)/g)].map(([, level, text]) => `${level} ${text}`)

describe('headings of an editor’s text', () => {
  it.each([
    ['# 一\n## 二', 2, ['2 一', '3 二']],
    ['## 一\n## 二', 2, ['2 一', '2 二']],
    ['### 一\n# 二\n###### 三', 3, ['4 一', '3 二', '5 三']],
    ['# 一\n## 二\n### 三\n#### 四', 4, ['4 一', '5 二', '6 三', '6 四']],
  ])('%j under level %d', (markdown, largest, expected) => {
    expect(headings(renderMarkdown(markdown, largest))).toEqual(expected)
  })

  it('are none where there are none', () => {
    expect(renderMarkdown('一段话', 2)).toBe('<p>一段话</p>')
  })
})
