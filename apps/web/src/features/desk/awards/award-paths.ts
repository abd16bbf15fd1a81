import { to } from '../../../addresses.ts'
import type { deskAwardWords } from '../../../words/desk-awards.ts'

/** Path of a cycle at the desk, or of one of its pages. */
export const cyclePath = (id: string, page = ''): string => to(`/desk/awards/cycles/${encodeURIComponent(id)}${page}`)

/** Path of an entry at the desk, or of one of its pages. */
export const entryPath = (id: string, page = ''): string => to(`/desk/awards/entries/${encodeURIComponent(id)}${page}`)

/** The same with a sentence on what was just done. */
export const saying = (path: string, said: keyof typeof deskAwardWords.said): string => `${path}?said=${said}`
