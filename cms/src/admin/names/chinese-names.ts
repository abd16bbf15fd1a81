/** Words that Strapi has in its code instead of its translations. Most are heard, not seen. */
const words: Record<string, string> = {
  'Close modal': '关上',
  Clear: '清掉',
  'Choose date': '选日期',
  'Choose time': '选时间',
  Year: '年',
  Month: '月',
  'Select or enter a value': '选一个，或者写一个',
  Pagination: '翻页',
  Notification: '通知',
  Menu: '菜单',
  Loading: '正在取……',
  'Loading content.': '正在取……',
  draft: '草稿',
  published: '已发布',
  modified: '有修改',
}
const attributes = ['aria-label', 'title', 'placeholder'] as const

const chineseOf = (english: string | null): string | undefined =>
  english?.startsWith('Notifications ') ? '通知' : words[english?.trim() ?? '']

export function nameInChinese(element: Element): void {
  for (const attribute of attributes) {
    const chinese = chineseOf(element.getAttribute(attribute))
    if (chinese) element.setAttribute(attribute, chinese)
  }
}

/** Some names are hidden texts inside a button. They never change, so React will not look for the old ones. */
export function sayInChinese(element: Element): void {
  const [text] = element.childNodes
  const chinese = element.childNodes.length === 1 && text?.nodeType === Node.TEXT_NODE ? chineseOf(text.nodeValue) : undefined
  if (text && chinese) text.nodeValue = chinese
}
