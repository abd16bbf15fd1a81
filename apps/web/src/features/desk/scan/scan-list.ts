import type { ScanAnswer } from './scan-batch.ts'

type Words = (name: string) => string

/** What has been scanned, the last on top, each code in one line. */
export function createScanList(list: HTMLElement, words: Words) {
  function show(code: string, state: string, text = ''): void {
    const row = list.querySelector(`[data-code="${code}"]`) ?? document.createElement('li')
    row.setAttribute('data-code', code)
    row.textContent = [text, words(state)].filter(Boolean).join('，')
    list.prepend(row)
  }
  return {
    show,
    tell({ code, kind, text, arrived }: ScanAnswer): void {
      if (kind === 'REFUSED') show(code, 'failed', text)
      else show(code, kind === 'CAME' ? 'came' : 'already', `${text} ${arrived}${words('heads')}`)
    },
  }
}
