import type { Core } from '@strapi/strapi'
import { plainText } from './plain-text'

/** What a plan may name, as it is called here, with the documentIds behind each name. */
export interface KnownNames {
  list: readonly string[]
  /** By the name as `plainText` reads it. */
  ids: ReadonlyMap<string, readonly string[]>
}
export interface PlanNames {
  venue: KnownNames
  teams: KnownNames
  series: KnownNames
  festival: KnownNames
}

interface NamedRow {
  documentId: string
  name: string
  key?: string
}

/** Names of what editors have entered, drafts too: a plan is written before all of it is published. */
export async function planNames(strapi: Core.Strapi): Promise<PlanNames> {
  const rows = async (type: 'venue' | 'team' | 'series' | 'festival') =>
    (await strapi.db.query(`api::${type}.${type}`).findMany({ where: { publishedAt: null }, orderBy: { name: 'asc' } })) as NamedRow[]
  return {
    venue: knownNames(await rows('venue')),
    teams: knownNames(await rows('team')),
    series: knownNames(await rows('series')),
    festival: knownNames(await rows('festival')),
  }
}

/** A festival answers to its key as well, and to both with the word for festival: 端午 and 端午节. */
export function knownNames(rows: readonly NamedRow[]): KnownNames {
  const ids = new Map<string, string[]>()
  for (const { name, key, documentId } of rows) {
    const calls = key ? [name, key, `${name}节`, `${key}节`] : [name]
    for (const called of new Set(calls.map(plainText))) ids.set(called, [...(ids.get(called) ?? []), documentId])
  }
  return { list: [...new Set(rows.map(({ name }) => name.trim()))], ids }
}
