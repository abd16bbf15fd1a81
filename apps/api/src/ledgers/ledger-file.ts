import { z } from 'zod'
import { type DeskFile, type FileRefusal, scopeOf } from '../access/index.js'
import { type LedgersService, ledgerKinds } from './ledgers.service.js'
import { readPeriod } from './rules/period.js'

const signature = z.string().trim().max(40)

const question = z.object({
  kind: z.enum(ledgerKinds),
  period: z.string(),
  filledBy: signature.optional(),
  reviewedBy: signature.default(''),
})

const refusals = {
  kind: { kind: 'REFUSED', status: 404, code: 'NO_SUCH_LEDGER', message: '没有这种台账。请从台账页面重新选一种。' },
  period: {
    kind: 'REFUSED',
    status: 400,
    code: 'BAD_PERIOD',
    message: '统计时间写得不对。请写年份（2027）、季度（2027-Q1）或月份（2027-02）。',
  },
  names: { kind: 'REFUSED', status: 400, code: 'BAD_NAMES', message: '填报人和审核人最多写40个字，请改短。' },
} as const satisfies Record<string, FileRefusal>

function refusalFor(path: PropertyKey | undefined): FileRefusal {
  if (path === 'kind') return refusals.kind
  return path === 'period' ? refusals.period : refusals.names
}

/** `POST /desk/ledgers/<kind>` with the period and, where they are not the caller, who fills in and who checks. */
export const ledgerFile = (ledgers: LedgersService): DeskFile => ({
  path: '/desk/ledgers/:kind',
  need: 'LEDGERS_READ',
  answer: async (viewer, { kind }, body) => {
    const asked = question.safeParse({ ...Object(body), kind })
    if (!asked.success) return refusalFor(asked.error.issues[0]?.path[0])
    const period = readPeriod(asked.data.period)
    if (!period) return refusals.period
    const names = scopeOf(viewer.roles, 'AWARDS_HANDLE') === 'ALL' ? 'FULL' : 'MASKED'
    const { filledBy = viewer.name, reviewedBy } = asked.data
    return { kind: 'FILE', type: 'xlsx', ...(await ledgers.write({ kind: asked.data.kind, period, filledBy, reviewedBy, names })) }
  },
})
