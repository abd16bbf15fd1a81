import type { Core } from '@strapi/strapi'
import type { ArchiveContent, Version } from '../src/moving/archive.types'
import { compiled } from './running-cms'

type Fields = typeof import('../src/moving/entry-fields')

/** Which fields of which type or part hold nothing anywhere in the content, as `uid.field`. */
export function fieldsNeverSeen(strapi: Core.Strapi, { entries }: ArchiveContent): string[] {
  const { fieldsOf } = compiled<Fields>('moving/entry-fields')
  const [known, seen] = [new Set<string>(), new Set<string>()]
  const look = (uid: string, version: Version | null) => {
    for (const { name, kind, target } of fieldsOf(strapi, uid)) {
      known.add(`${uid}.${name}`)
      const values = [version?.[name] ?? []].flat()
      if (values.length > 0) seen.add(`${uid}.${name}`)
      if (kind === 'PART') for (const part of [null, ...values]) look(target, part as Version | null)
    }
  }
  for (const { type, published, draft } of entries) for (const version of [published, draft]) look(`api::${type}.${type}`, version)
  return [...known].filter((field) => !seen.has(field)).toSorted()
}
