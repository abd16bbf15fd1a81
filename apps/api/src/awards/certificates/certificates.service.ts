import { certificatePath } from '@culture/contract'
import { isOneOf, shownStates } from '../rules/award-states.js'
import { type CertificateText, certificateText, textsOf } from './certificate-text.js'
import type { ConferredAward, ConferredAwards } from './conferred-awards.js'
import { faces } from './faces.js'
import { type MissingCharacter, missingCharacters } from './missing-characters.js'
import { writeCertificates } from './write-certificates.js'

export type CertificateOutcome =
  | { kind: 'WRITTEN'; bytes: Uint8Array; name: string }
  | { kind: 'REFUSED'; reason: CertificateRefusal; message: string; missing: readonly MissingCharacter[] }

export type CertificateRefusal = 'NOT_FOUND' | 'NOT_IN_FORCE' | 'NAME_ERASED' | 'CHARACTER_MISSING'

const sentences: Record<Exclude<CertificateRefusal, 'CHARACTER_MISSING'>, string> = {
  NOT_FOUND: '没有找到这项荣誉。请回到名单里重新选。',
  NOT_IN_FORCE: '这项荣誉现在不在有效期内，不能打印证书。',
  NAME_ERASED: '这一家的姓名已经按规定删除，不能再打印证书。',
}

const refuse = (reason: keyof typeof sentences): CertificateOutcome => ({
  kind: 'REFUSED',
  reason,
  message: sentences[reason],
  missing: [],
})

function refuseCharacters(missing: readonly MissingCharacter[]): CertificateOutcome {
  const named = missing.map(({ character, codePoint }) => `“${character}”（${codePoint}）`).join('、')
  const message = `证书的字体里没有${named}，印出来会是空白，所以没有生成。请核对这个字是不是打错了；没有打错，就请用空白证书手写。`
  return { kind: 'REFUSED', reason: 'CHARACTER_MISSING', message, missing }
}

/** An honour that stands, and whose name is still there. */
type Standing = ConferredAward & { name: string }

const stands = (award: ConferredAward): boolean => isOneOf(award.state, shownStates)

const isNamed = (award: ConferredAward): award is Standing => award.name !== null

export class CertificatesService {
  constructor(private readonly deps: { conferred: Pick<ConferredAwards, 'byId' | 'ofCycle'>; siteUrl: string }) {}

  /** With the full name: for staff who handle awards and for the family itself. */
  async ofAward(awardId: string): Promise<CertificateOutcome> {
    const award = await this.deps.conferred.byId(awardId, 'FULL')
    if (!award) return refuse('NOT_FOUND')
    if (!stands(award)) return refuse('NOT_IN_FORCE')
    return isNamed(award) ? this.#write([award], `荣誉证书 ${award.certificateNo}`) : refuse('NAME_ERASED')
  }

  /** Every certificate of a cycle that stands, a page for each, for the printer. */
  async ofCycle(cycleId: string): Promise<CertificateOutcome> {
    const awards = (await this.deps.conferred.ofCycle(cycleId, 'FULL')).filter(stands).filter(isNamed)
    const [first] = awards
    return first ? this.#write(awards, `荣誉证书 ${first.cycle} ${first.title}`) : refuse('NOT_FOUND')
  }

  async #write(awards: readonly Standing[], name: string): Promise<CertificateOutcome> {
    const texts = awards.map(
      (award): CertificateText => certificateText(award, `${this.deps.siteUrl}${certificatePath(award.certificateNo)}`),
    )
    const missing = missingCharacters(texts.flatMap(textsOf), Object.values(faces()))
    if (missing.length > 0) return refuseCharacters(missing)
    return { kind: 'WRITTEN', bytes: await writeCertificates(texts, name), name }
  }
}
