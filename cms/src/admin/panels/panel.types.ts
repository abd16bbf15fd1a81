import type { ReactNode } from 'react'

/** A panel beside a form, as the content manager takes it: called in every edit view, null where it has nothing to say. */
export type SidePanel = (view: {
  model: string
  documentId?: string
  document?: { updatedAt?: string; review?: string | null; status?: string }
}) => { title: string; content: ReactNode } | null
