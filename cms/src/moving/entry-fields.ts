import type { Core } from '@strapi/strapi'

/** A field of a content type or part, as far as moving it asks. */
export interface EntryField {
  name: string
  kind: 'PLAIN' | 'PART' | 'LINK' | 'PICTURE'
  /** Strapi's type of a plain field. */
  type: string
  many: boolean
  /** The part's uid, or that of the type the link leads to. */
  target: string
}
interface Attribute {
  type: string
  component?: string
  repeatable?: boolean
  multiple?: boolean
  relation?: string
  target?: string
}

/** What Strapi keeps of its own with every entry. */
const SYSTEM = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations']
/**
 * What belongs to an installation and its people: a count that goes on by itself (it travels beside the versions), whether a draft
 * waits for an editor here, and who may write for a team, since an archive gives nobody a right.
 */
const STAYS: Readonly<Record<string, readonly string[]>> = {
  'api::activity.activity': ['sequence', 'review'],
  'api::lecture-session.lecture-session': ['sequence', 'review'],
  'api::team.team': ['editors'],
}

/** The fields of a type or part that move, in the order of its schema. Parts are walked by the same function, so no field is forgotten. */
export function fieldsOf(strapi: Core.Strapi, uid: string): EntryField[] {
  const { attributes } = strapi.getModel(uid as never) as { attributes: Record<string, Attribute> }
  const left = [...SYSTEM, ...(STAYS[uid] ?? [])]
  return Object.entries(attributes)
    .filter(([name]) => !left.includes(name))
    .map(([name, attribute]) => fieldOf(name, attribute))
}

function fieldOf(name: string, attribute: Attribute): EntryField {
  const { type } = attribute
  if (type === 'component') return { name, type, kind: 'PART', many: attribute.repeatable === true, target: attribute.component ?? '' }
  if (type === 'media') return { name, type, kind: 'PICTURE', many: attribute.multiple === true, target: '' }
  if (type === 'relation')
    return { name, type, kind: 'LINK', many: attribute.relation?.endsWith('ToMany') === true, target: attribute.target ?? '' }
  return { name, type, kind: 'PLAIN', many: false, target: '' }
}
