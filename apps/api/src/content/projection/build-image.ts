import type { PublishedCover } from '@culture/contract'
import { pictureTypes, printRenditionName, type RenditionName, renditionSize, renditionSources } from '../pictures/picture-sizes.js'
import { Image, ImageSource } from '../types/image.types.js'
import { make } from './make.js'

const PAPER_CUT_SIZE = { width: 960, height: 640 }

/** The one rendition that every browser shows and every page has room for. */
const usual = (digest: string): RenditionName => ({ digest, width: 960, format: 'webp' })

/** `url` of a picture is the digest of our copy here: addresses of the CMS never leave. */
export function buildImage(cover: PublishedCover, siteUrl: string): Image {
  if (cover.kind === 'PAPER_CUT') {
    const name = `${siteUrl}/covers/${cover.motif}-${cover.theme.toLowerCase()}-${cover.seed}`
    return make(Image, { url: `${name}.svg`, nightUrl: `${name}-night.svg`, alt: cover.alt, ...PAPER_CUT_SIZE, sources: [] })
  }
  const address = (rendition: RenditionName) => `${siteUrl}/pictures/${printRenditionName(rendition)}`
  const url = address(usual(cover.url))
  const sources = renditionSources(cover.url, cover).map((source) =>
    make(ImageSource, { url: address(source), type: pictureTypes[source.format], width: source.pixels }),
  )
  return make(Image, { url, nightUrl: url, alt: cover.alt, ...renditionSize(cover, 960), sources })
}
