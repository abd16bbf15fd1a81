import { defineEntity, type InferEntity, p } from '@mikro-orm/core'

/** Our own copy of a picture that the CMS published: written anew, upright, without a word of metadata. */
export const PictureSchema = defineEntity({
  name: 'Picture',
  tableName: 'pictures',
  properties: {
    communityId: p.string().primary(),
    /** The CMS's address of the upload as it was published; another one after a replacement. */
    sourceUrl: p.string().primary(),
    /** First half of the SHA-256 of `bytes`, in hexadecimal; the picture's name on the site. */
    digest: p.string(),
    width: p.integer(),
    height: p.integer(),
    /** WebP. */
    bytes: p.blob(),
    /** ISO instant at which something published was last seen to show it; exact to a day. */
    wantedAt: p.string(),
  },
})
export type Picture = InferEntity<typeof PictureSchema>

/** The last picture that an entry could show as its cover, for as long as a newer one cannot be had. */
export const ShownCoverSchema = defineEntity({
  name: 'ShownCover',
  tableName: 'shown_covers',
  properties: {
    entryId: p.string().primary(),
    communityId: p.string(),
    sourceUrl: p.string(),
    /** The words that went with it. */
    alt: p.string(),
  },
})
export type ShownCover = InferEntity<typeof ShownCoverSchema>
