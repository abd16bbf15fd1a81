import { autumnMotifs } from './autumn-motifs.ts'
import { gatheringMotifs } from './gathering-motifs.ts'
import { lectureMotifs } from './lecture-motifs.ts'
import { type CoverTheme, type Palette, palettes } from './palettes.ts'
import type { Piece } from './piece.ts'
import { ridge } from './ridge.ts'
import { n1, star } from './scissors.ts'
import { springMotifs } from './spring-motifs.ts'

export const motifs = { ...springMotifs, ...autumnMotifs, ...gatheringMotifs, ...lectureMotifs } as const
export type Motif = keyof typeof motifs

export interface CoverOrder {
  motif: Motif
  theme: CoverTheme
  /** A natural number: places the disc and draws the ridges. */
  seed: number
  night: boolean
}

/** A small generator with a full period, so that a seed draws the same mountains everywhere and for ever. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The picture of one event, 960 × 640, as SVG text: ground, toothed disc, two ridges, then cut paper with real holes. */
export function cover({ motif, theme, seed, night }: CoverOrder): string {
  const random = randomFrom(seed)
  const palette = palettes[theme][night ? 'night' : 'day']
  const x = [300, 660, 480, 360, 600][Math.floor(random() * 5)] ?? 480
  const y = 190 + random() * 90
  const r = 150 + random() * 60
  const far = ridge(random, 560, 190, true)
  const near = ridge(random, 640, 120, false)
  const { defs, body } = layPaper(motifs[motif](), palette, night)
  const glow = (more: number, opacity: string) =>
    `<circle cx="${x}" cy="${n1(y)}" r="${n1(r + more)}" fill="${palette.disc}" opacity="${opacity}"/>`
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" width="960" height="640">',
    `<defs>${defs}</defs><path d="M0 0H960V640H0Z" fill="${palette.ground}"/>`,
    night ? glow(70, '.06') + glow(32, '.07') : '',
    `<g fill="${palette.disc}"${night ? ' opacity=".22"' : ''}>${star(x, y, r, 72, 9)}</g>`,
    `<g fill="${palette.far}" stroke="${palette.far}" stroke-width="0">${far}</g>`,
    `<g fill="${palette.near}" opacity="${night ? 1 : 0.55}">${near}</g>${body}</svg>`,
  ].join('')
}

/** Lays the pieces back to front; each drops a flat shadow of 5 px, without a filter. */
function layPaper(pieces: readonly Piece[], palette: Palette, night: boolean): { defs: string; body: string } {
  const paper = { cut: palette.cut, cut2: palette.cut2, hi: palette.hi, far2: palette.near }
  let defs = ''
  let body = ''
  pieces.forEach(({ shape, holes, tone = 'cut' }, i) => {
    const k = i + 1
    if (holes)
      defs += `<mask id="m${k}" maskUnits="userSpaceOnUse" x="0" y="-60" width="960" height="760"><path d="M0-60H960V700H0Z" fill="#fff"/><g fill="#000" stroke="#000" stroke-width="0">${holes}</g></mask>`
    defs += `<g id="p${k}" stroke-width="0"${holes ? ` mask="url(#m${k})"` : ''}>${shape}</g>`
    if (tone !== 'far2') body += `<use href="#p${k}" y="5" fill="#000" stroke="#000" opacity="${night ? 0.35 : 0.13}"/>`
    body += `<use href="#p${k}" fill="${paper[tone]}" stroke="${paper[tone]}"/>`
  })
  return { defs, body }
}
