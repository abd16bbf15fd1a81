import { admitPicture } from '../../content/index.js'
import { keep, undo } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { type Credentials, findEntry } from '../nominations/find-entry.service.js'
import { readText } from '../nominations/read-nomination-input.js'
import { AwardPictureSchema } from '../records/award-nomination.entity.js'
import { entryById } from '../records/nominations.repository.js'
import { pictureBinding, pictureWordsBinding } from '../records/seal-nomination.js'
import { MOST_PICTURES, PICTURE_WORDS_LENGTH } from '../rules/nomination.js'
import { picturesOf } from './pictures.repository.js'

const sentences = {
  NOMINATION_NOT_FOUND: '没有找到这份推荐，请从头打开再传。',
  NOT_CHANGEABLE: '推荐已经提交，照片不能再改。',
  NOT_A_PICTURE: '这个文件不是照片。请选手机里拍的照片（JPG、PNG、HEIC 都行）。',
  TOO_MANY_PIXELS: '照片太大了，请换一张小一些的。',
  BROKEN: '照片没有传完整，请再传一次。',
  PEOPLE_NOT_ASKED: '照片里的人都点头了才能传。请问过他们，再勾上“照片里的人都愿意”。',
  WORDS_MISSING: '请写几个字，说说照片里是什么。看不见照片的人靠它听。',
  WORDS_NOT_ALLOWED: '照片的说明里有不能公开的内容，请改一改。',
  ENOUGH: `最多两张照片。想换的话，请先删掉一张。`,
  RATE_LIMITED: '试得太频繁了，请过一会儿再来。',
} as const

export type PictureRefusal = keyof typeof sentences
export type PictureOutcome = { kind: 'KEPT'; place: 1 | 2 } | { kind: 'REFUSED'; reason: PictureRefusal; message: string }

export const refusePicture = (reason: PictureRefusal, message: string = sentences[reason]): PictureOutcome & { kind: 'REFUSED' } => ({
  kind: 'REFUSED',
  reason,
  message,
})

/** A picture as it is handed in: its bytes, what it shows, and that everybody in it was asked. */
export interface HandedPicture {
  bytes: Uint8Array
  words: string
  peopleAgree: boolean
}

function readWords({ words, peopleAgree }: HandedPicture): string | (PictureOutcome & { kind: 'REFUSED' }) {
  const read = readText(words, PICTURE_WORDS_LENGTH, 'words')
  const [fault] = read.faults
  if (fault) return refusePicture('WORDS_NOT_ALLOWED', fault.message)
  if (read.value === null) return refusePicture('WORDS_MISSING')
  return peopleAgree ? read.value : refusePicture('PEOPLE_NOT_ASKED')
}

/** Keeps a picture that came with a draft, once it says what it shows and that everybody in it agrees: read by its bytes, written anew without place, time or telephone, sealed to its row. */
export async function keepPicture(
  deps: AwardDeps,
  credentials: Credentials,
  handed: HandedPicture,
  address: string,
): Promise<PictureOutcome> {
  const counted = await deps.limits.consume('ADDRESS_ATTEMPTS', address)
  if (counted.kind === 'LIMITED') return refusePicture('RATE_LIMITED')
  const found = await findEntry(deps, 'NOMINATOR', credentials, address)
  if (found.kind === 'REFUSED') return refusePicture(found.reason === 'RATE_LIMITED' ? 'RATE_LIMITED' : 'NOMINATION_NOT_FOUND')
  const words = readWords(handed)
  if (typeof words !== 'string') return words
  const admission = await admitPicture(handed.bytes)
  if (admission.kind !== 'ADMITTED') return refusePicture(admission.kind)
  const { width, height, bytes: master } = admission.master
  return inWorkflow<PictureOutcome>(deps, async (tx, now) => {
    const entry = await entryById(tx, found.entry.award.id)
    if (!entry || entry.nomination.nominatedAt || !['DRAFT', 'RETURNED'].includes(entry.award.state))
      return undo(refusePicture('NOT_CHANGEABLE'))
    const taken = new Set((await picturesOf(tx, entry.award.id)).map((picture) => picture.place))
    if (taken.size >= MOST_PICTURES) return undo(refusePicture('ENOUGH'))
    const [id, place] = [newId(), taken.has(1) ? (2 as const) : (1 as const)]
    const bytesSealed = deps.sealer.seal(master.toString('base64'), pictureBinding(id))
    const wordsSealed = deps.sealer.seal(words, pictureWordsBinding(id))
    const row = { id, awardId: entry.award.id, place, width, height, bytesSealed, wordsSealed, createdAt: now.toISOString() }
    await tx.insert(AwardPictureSchema, row)
    return keep({ kind: 'KEPT', place })
  })
}

/** Takes a picture of a draft out again. */
export async function dropPicture(deps: AwardDeps, credentials: Credentials, place: number, address: string): Promise<boolean> {
  const found = await findEntry(deps, 'NOMINATOR', credentials, address)
  if (found.kind === 'REFUSED') return false
  return inWorkflow<boolean>(deps, async (tx) => {
    const entry = await entryById(tx, found.entry.award.id)
    if (!entry || entry.nomination.nominatedAt || !['DRAFT', 'RETURNED'].includes(entry.award.state)) return undo(false)
    await tx.nativeDelete(AwardPictureSchema, { awardId: entry.award.id, place: place === 2 ? 2 : 1 })
    return keep(true)
  })
}
