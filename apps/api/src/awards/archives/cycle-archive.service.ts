import { fileName } from '@culture/contract'
import type { Entities } from '../../database/orm.js'
import type { AwardDeps } from '../award-deps.js'
import type { CertificatesService } from '../certificates/certificates.service.js'
import type { ConferredAward, ConferredAwards } from '../certificates/conferred-awards.js'
import { stepsAfter, stepsOf } from '../log/read-log.repository.js'
import { verifyAwards } from '../log/verify-awards.service.js'
import { sealedBytes } from '../pictures/pictures.repository.js'
import { objectionBinding, pictureBinding } from '../records/seal-nomination.js'
import type { KeptStep } from '../rules/verify-log.js'
import { certificateFilesOf } from './archive-certificates.js'
import { missingParts } from './missing-parts.js'
import { checksPage, conferralPage, objectionsPage, panelPage } from './pages/decision-pages.js'
import { checksums, indexPage, type TakenAway } from './pages/index-page.js'
import { stepsPage, verificationPage } from './pages/log-pages.js'
import { consentPage, entryTitle, nominationPage } from './pages/nomination-page.js'
import { noticePage } from './pages/notice-page.js'
import { termsPage } from './pages/terms-page.js'
import type { CycleRecord, EntryRecord } from './read-cycle.js'
import type { ArchiveFile, WrittenFile } from './zip-stream.js'

export interface CycleArchiveDeps extends AwardDeps {
  certificates: Pick<CertificatesService, 'ofAward' | 'ofCycle'>
  conferred: Pick<ConferredAwards, 'ofCycle'>
  /** 家庭荣誉台账 of these honours as a workbook, filled in by that person. */
  ledger(honours: readonly ConferredAward[], head: { period: string; filledBy: string }): Promise<Uint8Array>
  /** Of the event at which the honours are conferred. */
  eventTitle(documentId: string): string | null
}

const file = (path: string, ...content: (string | Uint8Array)[]): ArchiveFile => ({ path, content })

async function* entryFiles(deps: CycleArchiveDeps, em: Entities, entry: EntryRecord, record: CycleRecord): AsyncGenerator<ArchiveFile> {
  const folder = `02 推荐/${fileName(entryTitle(entry))}`
  yield file(`${folder}/推荐表.html`, nominationPage(entry, record, deps.sealer))
  yield file(`${folder}/同意书.html`, consentPage(entry))
  for (const { id, place } of entry.pictures) {
    const sealed = await sealedBytes(em, deps.communityId, id)
    if (sealed) yield file(`${folder}/照片${place}.webp`, Buffer.from(deps.sealer.open(sealed, pictureBinding(id)), 'base64'))
  }
}

async function* decisionFiles(deps: CycleArchiveDeps, record: CycleRecord, filledBy: string): AsyncGenerator<ArchiveFile> {
  const { cycle, entries, notices } = record
  if (entries.some(({ check }) => check)) yield file('03 审核/审核结论.html', checksPage(record))
  if (record.panel) yield file('04 评审/评审结果.html', panelPage(record))
  for (const notice of notices) yield file(`05 公示/第${notice.notice.round}次公示.html`, noticePage(notice, record))
  const open = (sealed: string, id: string, field: 'text' | 'contact') => deps.sealer.open(sealed, objectionBinding(id, field))
  if (notices.length > 0) yield file('06 异议/异议与核查结论.html', objectionsPage(record, open))
  const honours = await deps.conferred.ofCycle(cycle.id, 'FULL')
  if (honours.length === 0) return
  yield file('07 表彰/表彰结果.html', conferralPage(record))
  yield file('07 表彰/家庭荣誉台账.xlsx', await deps.ledger(honours, { period: `${cycle.name}年度${cycle.title}`, filledBy }))
}

const STEPS_AT_ONCE = 500

async function* wholeLog(em: Entities, communityId: string, until: number): AsyncGenerator<string> {
  for (let seq = 0; seq < until; ) {
    const steps = await stepsAfter(em, communityId, seq, Math.min(STEPS_AT_ONCE, until - seq))
    if (steps.length === 0) return
    seq = steps.at(-1)?.seq ?? until
    yield steps.map((step) => `${JSON.stringify(step)}\n`).join('')
  }
}

/** Every file of the cycle, one made when the one before has been written; last the index and the list of checksums. */
export async function* cycleArchive(
  deps: CycleArchiveDeps,
  record: CycleRecord,
  taken: TakenAway,
  written: readonly WrittenFile[],
): AsyncGenerator<ArchiveFile> {
  const em = deps.database.fork()
  const { cycle, entries } = record
  const report = await verifyAwards(em, deps.communityId)
  const missing = missingParts(record, report)
  yield file('01 安排/本届安排.html', termsPage(record, cycle.ceremonyEventId && deps.eventTitle(cycle.ceremonyEventId)))
  for (const entry of entries) yield* entryFiles(deps, em, entry, record)
  yield* decisionFiles(deps, record, taken.by)
  yield* certificateFilesOf(deps.certificates, record, (sentence) => missing.push(sentence))
  const steps: KeptStep[] = []
  for (const id of [cycle.id, ...entries.map(({ award }) => award.id)]) steps.push(...(await stepsOf(em, deps.communityId, id)))
  yield file(
    '08 日志/办理日志.html',
    stepsPage(
      steps.sort((one, other) => one.seq - other.seq),
      record,
    ),
  )
  yield { path: '08 日志/全部日志.jsonl', content: wholeLog(em, deps.communityId, report.steps) }
  yield file('08 日志/日志核验结果.html', verificationPage(report, taken.at))
  yield file('目录.html', indexPage(record, written, missing, taken))
  yield file('校验清单 SHA-256.txt', checksums(written))
}
