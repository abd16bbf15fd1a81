import { facts, heading, page, table, text } from '../archive-page.js'
import { channelWords, dayWords, erased, findingWords, momentWords, recusalWords, stateWords } from '../archive-words.js'
import type { CycleRecord } from '../read-cycle.js'
import { entryTitle } from './nomination-page.js'

/** PASS or FAIL and the clause; there is no reason on record. */
export function checksPage({ entries, staffName }: CycleRecord): string {
  const rows = entries.flatMap((entry) => {
    const { check } = entry
    return check
      ? [[entryTitle(entry), check.result === 'PASS' ? '通过' : '不通过', check.clause, staffName(check.checkerId), momentWords(check.at)]]
      : []
  })
  return page('审核结论', text('只记通过与否和依据的条款，不记原因。'), table(['推荐', '结论', '依据', '审核人', '时间'], rows))
}

export function panelPage({ panel, entries, recusals, scores, verdicts, staffName }: CycleRecord): string {
  const titles = new Map(entries.map((entry) => [entry.award.id, entryTitle(entry)]))
  const title = (awardId: string) => titles.get(awardId) ?? awardId
  const results = verdicts.map(({ awardId, members, votes, points, selected }) => [
    ...[title(awardId), `${votes}/${members}`, points, (points / votes).toFixed(2), selected === 1 ? '入选' : '没有入选'],
  ])
  return page(
    '评审结果',
    facts([
      ['组长', panel && staffName(panel.chairId)],
      ['组员', panel ? panel.members.map(staffName).join('、') : null],
      ['组成', momentWords(panel?.openedAt ?? null)],
      ['结束', momentWords(panel?.closedAt ?? null)],
    ]),
    heading('结果'),
    table(
      ['推荐', '打分人数', '总分', '平均分', '结果'],
      results.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    ),
    heading('每人的打分'),
    table(
      ['推荐', '组员', '分数'],
      scores.map(({ awardId, staffId, points }) => [title(awardId), staffName(staffId), points]),
    ),
    heading('回避'),
    table(
      ['推荐', '组员', '原因'],
      recusals.map(({ awardId, staffId, ground }) => [title(awardId), staffName(staffId), recusalWords[ground] ?? ground]),
    ),
  )
}

/** What was objected, opened by `open`, and what was found. */
export function objectionsPage(
  { entries, staffName }: CycleRecord,
  open: (sealed: string, id: string, field: 'text' | 'contact') => string,
): string {
  const parts = entries.flatMap((entry) =>
    entry.objections.map(({ id, channel, enteredBy, textSealed, contactSealed, raisedAt, finding, foundBy, foundAt }) => {
      const contact = contactSealed
        ? (JSON.parse(open(contactSealed, id, 'contact')) as { name: string | null; phone: string | null })
        : null
      return facts([
        ['针对', entryTitle(entry)],
        ['怎么提的', channelWords[channel]],
        ['收到', momentWords(raisedAt)],
        ['记录人', enteredBy && staffName(enteredBy)],
        ['提的人', contact && [contact.name, contact.phone].filter(Boolean).join(' ')],
        ['内容', textSealed ? open(textSealed, id, 'text') : erased],
        ['结论', finding ? findingWords[finding] : '还没有结论'],
        ['核查人', foundBy && staffName(foundBy)],
        ['核查时间', momentWords(foundAt)],
      ])
    }),
  )
  return page('异议与核查结论', ...(parts.length > 0 ? parts : [text('公示期间没有收到异议。')]))
}

/** What was conferred, whatever has become of it since. */
export function conferralPage({ entries, cycle }: CycleRecord): string {
  const conferred = entries.filter(({ award }) => award.certificateNo !== null)
  const rows = conferred.map((entry) => {
    const { certificateNo, documentNo, awardedOn, validUntil, state } = entry.award
    return [entryTitle(entry), certificateNo, documentNo, dayWords(awardedOn), dayWords(validUntil), stateWords[state]]
  })
  return page(
    `${cycle.name}年度${cycle.title} 表彰结果`,
    facts([['颁授单位', cycle.awardingBody]]),
    table(['受表彰', '证书编号', '文号', '颁授日期', '有效期至', '现在的状态'], rows),
  )
}
