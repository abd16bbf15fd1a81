import { facts, heading, link, Markup, page, table, text } from '../archive-page.js'
import { momentWords } from '../archive-words.js'
import type { CycleRecord } from '../read-cycle.js'
import type { WrittenFile } from '../zip-stream.js'

export interface TakenAway {
  by: string
  why: string
  at: Date
}

const kilobytes = (size: number): string => `${Math.max(1, Math.round(size / 1_000))} KB`

/** The first page to open: what is in the file, what is not and why, and who took it away. */
export function indexPage({ cycle }: CycleRecord, written: readonly WrittenFile[], missing: readonly string[], taken: TakenAway): string {
  const rows = written.map(({ path, size, sha256 }) => [
    link(path, path),
    kilobytes(size),
    new Markup(`<span class="hash">${sha256}</span>`),
  ])
  return page(
    `目录 ${cycle.name}年度${cycle.title}评选全卷`,
    facts([
      ['颁授单位', cycle.awardingBody],
      ['整理时间', momentWords(taken.at.toISOString())],
      ['整理人', taken.by],
      ['用途', taken.why],
      ['件数', written.length],
    ]),
    text('卷内有姓名、住址和电话，只供这一用途，请妥善保管，用完按档案规定处理。这次整理已记入办理日志。'),
    heading('缺少的材料'),
    missing.length > 0 ? new Markup(missing.map((sentence) => text(sentence).html).join('')) : text('没有缺少的材料。'),
    heading('卷内文件'),
    table(['文件', '大小', 'SHA-256'], rows),
  )
}

/** As `sha256sum -c` reads it. */
export const checksums = (written: readonly WrittenFile[]): string => written.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
