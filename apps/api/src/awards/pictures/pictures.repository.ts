import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'

/** A picture without its bytes. */
export interface PictureRow {
  id: string
  awardId: string
  place: 1 | 2
  width: number
  height: number
  /** What it shows, in words, sealed to the picture. */
  wordsSealed: string | null
}

const columns = 'p.id, p.award_id as "awardId", p.place, p.width, p.height, p.words_sealed as "wordsSealed"'

export const picturesOf = (em: Entities, awardId: string): Promise<PictureRow[]> =>
  boundQuery(em, `select ${columns} from award_pictures p where p.award_id = :awardId order by p.place`, { awardId })

const SHOWN = `join awards a on a.id = p.award_id
  join award_consents k on k.award_id = a.id and k.purpose = 'PHOTO' and k.withdrawn_at is null
  where a.community_id = :communityId and a.hidden_at is null and a.state in ('PUBLICITY', 'OBJECTION_HANDLING', 'AWARDED', 'REVIEW_DUE')`

/** Pictures that may be seen now: the entry is on notice or honoured, and the family agrees and has not taken the display down. */
export const shownPictures = (em: Entities, communityId: string): Promise<PictureRow[]> =>
  boundQuery(em, `select ${columns} from award_pictures p ${SHOWN} order by p.award_id, p.place`, { communityId })

/** The sealed bytes of a picture that may be seen now. */
export async function shownBytes(em: Entities, communityId: string, id: string): Promise<string | null> {
  const sql = `select p.bytes_sealed as bytes from award_pictures p ${SHOWN} and p.id = :id`
  const [row] = await boundQuery<{ bytes: string }>(em, sql, { communityId, id })
  return row?.bytes ?? null
}

/** A picture of one entry, for whoever holds a code of it. */
export async function ownBytes(em: Entities, awardId: string, place: number): Promise<{ id: string; bytes: string } | null> {
  const sql = 'select p.id, p.bytes_sealed as bytes from award_pictures p where p.award_id = :awardId and p.place = :place'
  const [row] = await boundQuery<{ id: string; bytes: string }>(em, sql, { awardId, place })
  return row ?? null
}

/** For staff, and for the cycle's file. */
export async function sealedBytes(em: Entities, communityId: string, id: string): Promise<string | null> {
  const sql = `select p.bytes_sealed as bytes from award_pictures p join awards a on a.id = p.award_id
    where a.community_id = :communityId and p.id = :id`
  const [row] = await boundQuery<{ bytes: string }>(em, sql, { communityId, id })
  return row?.bytes ?? null
}
