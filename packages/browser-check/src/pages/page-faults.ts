import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { type Width, widths } from '../browser/visit.ts'
import { findOverflow, findSmallTargets, findSmallText } from './layout-faults.ts'

export type Letters = 'standard' | 'large'

/** Smallest side of what a finger must hit, in CSS pixels. */
const smallestTarget = { standard: 48, large: 60 } as const
const smallestText = { standard: 17, large: 22 } as const
const narrowest = { width: 320, height: 640 }

/** Large letters are for eyes that need 7 : 1. */
const contrastRule = { standard: 'color-contrast', large: 'color-contrast-enhanced' } as const

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const axeFaults = async (page: Page, rules?: string[]): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(axeTags)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `axe ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

const at = (place: string, faults: string[]): string[] => faults.map((fault) => `[${place}] ${fault}`)

const widthFaults = async (page: Page, width: Width, letters: Letters): Promise<string[]> => {
  await page.setViewportSize(widths[width])
  return at(width, [
    ...(await axeFaults(page)),
    ...(letters === 'large' && width === 'phone' ? await axeFaults(page, [contrastRule.large]) : []),
    ...(await page.evaluate(findOverflow)),
    ...(await page.evaluate(findSmallTargets, smallestTarget[letters])),
    ...(await page.evaluate(findSmallText, smallestText[letters])),
  ])
}

const darkFaults = async (page: Page, letters: Letters): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = await axeFaults(page, [contrastRule[letters]])
  await page.emulateMedia({ colorScheme: null })
  return at('dark', faults)
}

const narrowFaults = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(narrowest)
  return at('320', await page.evaluate(findOverflow))
}

/** Everything that is wrong with the page as it stands now, at every width. */
export const findPageFaults = async (page: Page, letters: Letters): Promise<string[]> => {
  await page.waitForLoadState()
  return [
    ...(await widthFaults(page, 'desk', letters)),
    ...(await widthFaults(page, 'phone', letters)),
    ...(await darkFaults(page, letters)),
    ...(await narrowFaults(page)),
  ]
}
