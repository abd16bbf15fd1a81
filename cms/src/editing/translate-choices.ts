import type { Core } from '@strapi/strapi'
import { type ChoiceKind, choices, wordOf } from '../words/choices'

interface EnumerationAttribute {
  type: string
  enum?: string[]
  default?: string
}

const kinds = new Map(Object.entries(choices).map(([kind, words]) => [Object.keys(words).join(), kind as ChoiceKind]))

/** The list of choices that a schema's codes are; null when no list has exactly these codes. */
export const choiceKindOf = (codes: readonly string[]): ChoiceKind | null => kinds.get(codes.join()) ?? null

/**
 * Puts the editors' words where the schemas have codes, so that forms, lists and filters read as plain language.
 * Strapi admits only ASCII values in a schema file and shows values as they are, so this happens after it has read the files
 * and before it looks at the database.
 */
export function translateChoices(strapi: Core.Strapi): void {
  for (const model of [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]) {
    for (const attribute of Object.values(model.attributes) as EnumerationAttribute[]) {
      const kind = attribute.type === 'enumeration' ? choiceKindOf(attribute.enum ?? []) : null
      if (!kind) continue
      const translate = (code: string) => wordOf(kind, code as never)
      attribute.enum = attribute.enum?.map(translate)
      if (attribute.default) attribute.default = translate(attribute.default)
    }
  }
}
