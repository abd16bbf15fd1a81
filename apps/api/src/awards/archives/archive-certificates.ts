import { fileName } from '@culture/contract'
import type { CertificatesService } from '../certificates/certificates.service.js'
import { isOneOf, shownStates } from '../rules/award-states.js'
import type { CycleRecord } from './read-cycle.js'
import type { ArchiveFile } from './zip-stream.js'

const FOLDER = '07 表彰'

/**
 * The certificates of all honours that stand, in one document. Where a name has a character that the font lacks, each one apart, and
 * `tell` hears which could not be written and why.
 */
export async function* certificateFilesOf(
  certificates: Pick<CertificatesService, 'ofAward' | 'ofCycle'>,
  { cycle, entries }: CycleRecord,
  tell: (sentence: string) => void,
): AsyncGenerator<ArchiveFile> {
  const all = await certificates.ofCycle(cycle.id)
  if (all.kind === 'WRITTEN') yield { path: `${FOLDER}/荣誉证书.pdf`, content: [all.bytes] }
  if (all.kind === 'WRITTEN' || all.reason === 'NOT_FOUND') return
  for (const { award, number } of entries.filter((entry) => isOneOf(entry.award.state, shownStates))) {
    const one = await certificates.ofAward(award.id)
    if (one.kind === 'WRITTEN') yield { path: `${FOLDER}/${fileName(one.name)}.pdf`, content: [one.bytes] }
    else tell(`没有第${number}份的证书：${one.message}`)
  }
}
