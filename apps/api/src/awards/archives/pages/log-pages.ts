import type { LogReport } from '../../log/verify-awards.service.js'
import type { KeptStep, LogFault } from '../../rules/verify-log.js'
import { facts, page, table, text } from '../archive-page.js'
import { momentWords, stateWords, stepWord } from '../archive-words.js'
import type { CycleRecord } from '../read-cycle.js'
import { entryTitle } from './nomination-page.js'

const faultWords: Record<LogFault['fault'], string> = {
  MISSING: '少了这一行',
  UNCHAINED: '和前一行接不上',
  CHANGED: '内容被改过',
  CUT_OFF: '末尾被截断',
  STATE_WITHOUT_STEP: '状态没有对应的步骤',
  STEP_OUT_OF_ORDER: '步骤的先后不对',
}

const actors: Record<string, string> = { SYSTEM: '系统', FAMILY: '家里', NOMINATOR: '推荐人' }

/** The steps of this cycle and its entries, in words. */
export function stepsPage(steps: readonly KeptStep[], { entries, cycle, staffName }: CycleRecord): string {
  const titles = new Map(entries.map((entry) => [entry.award.id, entryTitle(entry)]))
  // Residents stand in the log by a keyed hash, which says nothing to a reader.
  const actor = ({ actorKind, actorId }: KeptStep): string => {
    const name = staffName(actorId)
    return name === actorId ? (actors[actorKind] ?? '同事') : name
  }
  const rows = steps.map((step) => [
    ...[step.seq, momentWords(step.at), titles.get(step.subjectId) ?? '这一届', stepWord(step.kind)],
    ...[step.fromState && stateWords[step.fromState], step.toState && stateWords[step.toState], actor(step)],
  ])
  return page(`${cycle.name}年度${cycle.title} 办理日志`, table(['号', '时间', '哪一份', '做了什么', '从', '到', '谁'], rows))
}

/** What a reading of the whole log found, and how anybody can do it again. */
export function verificationPage({ communityId, steps, entries, faults }: LogReport, at: Date): string {
  const found = faults.map(({ seq, fault, awardId }) => [seq, faultWords[fault], awardId ?? null])
  return page(
    '日志核验结果',
    facts([
      ['核验时间', momentWords(at.toISOString())],
      ['社区', communityId],
      ['日志', `${steps}步`],
      ['荣誉和推荐', `${entries}份`],
      ['结果', faults.length === 0 ? '逐步核对，没有一步被改动、删去或插入' : `发现${faults.length}处不符`],
    ]),
    ...(faults.length > 0 ? [table(['步号', '哪里不符', '编号'], found)] : []),
    text(
      '怎样自己再核一遍：“全部日志.jsonl”一行是一步。把前一步的 hash（第一步前为空文字）和这一步的 communityId、seq、at、subject、subjectId、kind、fromState、toState、actorKind、actorId、reason、digest 依次排成一个 JSON 数组，不加空格，取 UTF-8 文字的 SHA-256，写成 base64url，应当等于这一步的 hash。日志只有编号和状态，没有个人信息；个人信息删除以后仍然可以核验。',
    ),
  )
}
