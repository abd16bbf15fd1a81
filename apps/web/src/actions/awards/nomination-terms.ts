import { CyclesDocument, type CyclesQuery, NominationFormDocument, type NominationFormQuery } from '@culture/contract/operations'
import { queryContent } from '../../gateway/index.ts'

export type Cycle = CyclesQuery['awardCycles'][number]

/** Every cycle; null where only a last good copy could be had, which is no ground for taking nominations. */
export async function loadCycles(forwardedAddress: string): Promise<readonly Cycle[] | null> {
  const outcome = await queryContent(CyclesDocument, {}, { forwardedAddress })
  return outcome.kind === 'OK' && !outcome.stale ? outcome.data.awardCycles : null
}

/** The doors that there are, and the version of the privacy notice. */
export async function loadNominationForm(forwardedAddress: string): Promise<NominationFormQuery['community'] | null> {
  const outcome = await queryContent(NominationFormDocument, {}, { forwardedAddress })
  return outcome.kind === 'OK' && !outcome.stale ? outcome.data.community : null
}
