/** The ids of hint and message of a field, in the order in which `Field` writes them; undefined where it has neither. */
export function describedBy(id: string, parts: { hint?: string | undefined; error?: string | undefined }): string | undefined {
  const ids = [parts.error && `${id}-error`, parts.hint && `${id}-hint`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
