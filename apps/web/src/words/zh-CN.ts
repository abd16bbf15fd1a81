import { errorWords } from './errors.ts'
import { layoutWords } from './layout.ts'

/** Every sentence of the site, by area. */
export const zhCN = {
  layout: layoutWords,
  errors: errorWords,
} as const
