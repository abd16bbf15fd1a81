import { z } from 'zod'
import type { DeskFile, FileAnswer, FileRefusal } from '../../access/index.js'
import { keep, undo } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep } from '../log/append-step.js'
import { recordIdOf } from '../nominations/graph-mapping.js'
import { cycleById } from '../records/nominations.repository.js'
import { type CycleArchiveDeps, cycleArchive } from './cycle-archive.service.js'
import { type CycleRecord, readCycle } from './read-cycle.js'
import { zipStream } from './zip-stream.js'

/** What a cycle's file is taken away for: from a list, because the log holds no free text. */
const purposes = { ARCHIVE: '移交档案', INSPECTION: '上级检查', APPEAL: '处理申诉' } as const
type Purpose = keyof typeof purposes

const question = z.object({ why: z.enum(Object.keys(purposes) as [Purpose, ...Purpose[]]) })

const refusals = {
  cycle: { kind: 'REFUSED', status: 404, code: 'NO_SUCH_CYCLE', message: '没有找到这一届评选。请回到评选页面重新选。' },
  why: { kind: 'REFUSED', status: 400, code: 'NO_PURPOSE', message: '请选下载全卷的用途：移交档案、上级检查或处理申诉。用途会记入日志。' },
} as const satisfies Record<string, FileRefusal>

/** Reads the cycle, and writes into the log of each entry that its contacts were read, by whom and what for. Null where there is no such cycle. */
const openCycle = (deps: AwardDeps, cycleId: string, staffId: string, why: Purpose): Promise<CycleRecord | null> =>
  inWorkflow<CycleRecord | null>(deps, async (tx, now) => {
    const cycle = await cycleById(tx, cycleId)
    if (cycle?.communityId !== deps.communityId) return undo(null)
    const record = await readCycle(tx, deps.sealer, cycle)
    const reading = { kind: 'CONTACT_READ', actorKind: 'STAFF', actorId: staffId, reason: why, evidence: null } as const
    await appendStep(tx, deps.communityId, { subject: 'CYCLE', subjectId: cycle.id, ...reading }, now)
    for (const { award, nomination } of record.entries)
      if (!nomination?.erasedAt) await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: award.id, ...reading }, now)
    return keep(record)
  })

/** `POST /desk/award-cycles/<id>/archive` with `why`: the complete file of a cycle as a zip. */
export const cycleArchiveFile = (deps: CycleArchiveDeps): DeskFile => ({
  path: '/desk/award-cycles/:id/archive',
  need: 'AWARDS_HANDLE',
  answer: async (viewer, { id }, body): Promise<FileAnswer> => {
    const asked = question.safeParse(body)
    if (!asked.success) return refusals.why
    const { why } = asked.data
    const record = await openCycle(deps, recordIdOf('AwardCycle', id ?? '') ?? '', viewer.staffId, why)
    if (!record) return refusals.cycle
    const at = deps.clock.now()
    const taken = { by: viewer.name, why: purposes[why], at }
    const pieces = zipStream((written) => cycleArchive(deps, record, taken, written), at)
    return { kind: 'STREAM', type: 'zip', pieces, name: `${record.cycle.name}年度${record.cycle.title}评选全卷` }
  },
})
