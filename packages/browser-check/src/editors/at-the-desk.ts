import type { BrowserContext } from 'playwright-core'
import { newVisitor, widths } from '../browser/visit.ts'
import { withoutIdleMoments } from './panel.ts'

/** Somebody before the CMS, whose pages are large and take their time on a busy machine. */
export const newEditorAtDesk = async (): Promise<BrowserContext> => {
  const context = await newVisitor({ javaScriptEnabled: true, viewport: widths.desk })
  context.setDefaultTimeout(60_000)
  await withoutIdleMoments(context)
  return context
}
