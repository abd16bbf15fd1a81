import { type CoverOrder, type Motif, motifs } from './cover.ts'
import type { CoverTheme } from './palettes.ts'

const shape = /^([a-z]+)-(festival|local|times|other)-(0|[1-9][0-9]{0,8})(-night)?$/

/** Reads `<motif>-<theme>-<seed>[-night]`; null for anything that is not exactly one of our covers. */
export function readCoverName(name: string): CoverOrder | null {
  const [, motif, theme, seed, night] = shape.exec(name) ?? []
  if (motif === undefined || theme === undefined || !isMotif(motif)) return null
  return { motif, theme: theme.toUpperCase() as CoverTheme, seed: Number(seed), night: night !== undefined }
}

function isMotif(motif: string): motif is Motif {
  return Object.hasOwn(motifs, motif)
}
