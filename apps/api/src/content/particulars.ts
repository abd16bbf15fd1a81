import type { PublishedSiteSettings } from '@culture/contract'
import { z } from 'zod'

/** What no public site may be without: who runs it, where somebody answers, and under which numbers it is filed. Empty where not given. */
export type Particulars = Record<'hostUnit' | 'telephone' | 'icpNumber' | 'policeNumber', string>

const text = z.string().trim().default('')
export const particularVariables = { HOST_UNIT: text, TELEPHONE: text, ICP_NUMBER: text, POLICE_NUMBER: text }

export const readParticulars = (values: Record<keyof typeof particularVariables, string>): Particulars => ({
  hostUnit: values.HOST_UNIT,
  telephone: values.TELEPHONE,
  icpNumber: values.ICP_NUMBER,
  policeNumber: values.POLICE_NUMBER,
})

const wanted: Record<keyof Particulars, string> = {
  hostUnit: '主办单位没有填，请在 HOST_UNIT 写上全称。 · HOST_UNIT is empty: give the full name of the unit that runs the site.',
  telephone: '电话没有填，请在 TELEPHONE 写上有人接的号码。 · TELEPHONE is empty: give a number that somebody answers.',
  icpNumber: 'ICP 备案号没有填，请写在 ICP_NUMBER。 · ICP_NUMBER is empty: give the number of the ICP filing.',
  policeNumber: '公安备案号没有填，请写在 POLICE_NUMBER。 · POLICE_NUMBER is empty: give the number of the police filing.',
}

/** One sentence for each that is missing, on a line of its own; null when the site may open. */
export function missingParticulars(particulars: Particulars): string | null {
  const missing = Object.entries(wanted).filter(([name]) => particulars[name as keyof Particulars] === '')
  return missing.length === 0 ? null : missing.map(([, sentence]) => sentence).join('\n')
}

/** What an editor has published wins; what was left empty, or not published yet, is as the operator gave it. */
export const withParticulars = (settings: PublishedSiteSettings, given: Particulars): PublishedSiteSettings => ({
  ...settings,
  hostUnit: settings.hostUnit || given.hostUnit,
  telephone: settings.telephone || given.telephone,
  icpNumber: settings.icpNumber || given.icpNumber || null,
  policeNumber: settings.policeNumber || given.policeNumber || null,
})
