import type { DeskFile, FileAnswer } from '../../access/index.js'
import { fromGlobalId } from '../../kernel/ids.js'
import type { CertificateOutcome, CertificateRefusal, CertificatesService } from './certificates.service.js'

const statuses: Record<CertificateRefusal, 404 | 409> = { NOT_FOUND: 404, NOT_IN_FORCE: 409, NAME_ERASED: 409, CHARACTER_MISSING: 409 }

function answer(outcome: CertificateOutcome): FileAnswer {
  if (outcome.kind === 'WRITTEN') return { kind: 'FILE', type: 'pdf', bytes: outcome.bytes, name: outcome.name }
  return { kind: 'REFUSED', status: statuses[outcome.reason], code: outcome.reason, message: outcome.message }
}

/** The record of a global id of one of the types; of any other, one that no record has. */
function recordOf(globalId: string | undefined, types: readonly string[]): string {
  const read = fromGlobalId(globalId ?? '')
  return read && types.includes(read.type) ? read.id : ''
}

/** `POST /desk/awards/<id>/certificate` and, for the printer, `POST /desk/award-cycles/<id>/certificates`. */
export const certificateFiles = (certificates: CertificatesService): DeskFile[] => [
  {
    path: '/desk/awards/:id/certificate',
    need: 'AWARDS_HANDLE',
    answer: async (_viewer, { id }) => answer(await certificates.ofAward(recordOf(id, ['Award', 'AwardEntry']))),
  },
  {
    path: '/desk/award-cycles/:id/certificates',
    need: 'AWARDS_HANDLE',
    answer: async (_viewer, { id }) => answer(await certificates.ofCycle(recordOf(id, ['AwardCycle']))),
  },
]
