import type { ConferredAward } from '../../awards/index.js'
import type { Cell, Column, Ledger } from '../rules/sheet.js'
import { categoryWords, levelWords } from '../words.js'

const stateWords: Record<ConferredAward['state'], string> = {
  AWARDED: '有效',
  REVIEW_DUE: '有效，待复核',
  EXPIRED: '已到期',
  SUSPENDED: '暂停，核实中',
  REVOKED: '已撤销',
}

const columns: readonly Column[] = [
  { title: '序号', width: 2, align: 'center' },
  { title: '家庭或个人', width: 7 },
  { title: '称号', width: 6 },
  { title: '类别', width: 4, align: 'center' },
  { title: '级别', width: 3.5, align: 'center' },
  { title: '届次', width: 3, align: 'center' },
  { title: '颁授单位', width: 8 },
  { title: '文号', width: 7 },
  { title: '证书编号', width: 7.5 },
  { title: '颁授日期', width: 5.5, align: 'center' },
  { title: '有效期至', width: 5.5, align: 'center' },
  { title: '状态', width: 4, align: 'center' },
  { title: '事迹', width: 22 },
]

const rowOf = (entry: ConferredAward, at: number): Cell[] => [
  ...[at + 1, entry.name ?? '（已按规定删除）', entry.title, categoryWords[entry.category], levelWords[entry.level], entry.cycle],
  ...[entry.awardingBody, entry.documentNo, entry.certificateNo, entry.awardedOn, entry.validUntil, stateWords[entry.state], entry.deed],
]

/** 家庭荣誉台账: what was conferred in the period, whatever has become of it since. */
export const honourLedger = (entries: readonly ConferredAward[], names: 'MASKED' | 'FULL'): Ledger => ({
  title: '家庭荣誉台账',
  counting: [
    '按颁授日期归入本期，后来到期、暂停或撤销的也列出；',
    '只列颁授单位、文号、级别、日期和证书编号齐全的；',
    names === 'FULL' ? '姓名为全名，请妥善保管。' : '姓名已按本人意愿遮住。',
  ],
  sheets: [{ name: '家庭荣誉', columns, rows: entries.map(rowOf) }],
})
