import type { ReactNode, SyntheticEvent } from 'react'

export interface ActionView {
  model: string
  documentId?: string
  activeTab?: 'draft' | 'published' | null
  document?: { updatedAt?: string; review?: string | null; status?: string }
  /** In a list, those that are ticked. */
  documents?: { documentId?: string; title?: string }[]
}

interface Dialog {
  type: string
  title: string
  content?: ReactNode
  variant?: string
  bodyIcon?: string
  confirmLabel?: string
  loading?: boolean
  onConfirm?(): void | Promise<void>
  onCancel?(): void | Promise<void>
}

/** A button of the content manager. `onClick` answers true where the dialog is not to open. */
export interface ActionDescription {
  type?: string
  label: string
  disabled?: boolean
  loading?: boolean
  icon?: ReactNode
  variant?: string
  position?: string | string[]
  dialog?: Dialog
  onClick?(event: SyntheticEvent): unknown
}

/** As the content manager takes it: called like a component, once for each place that it may stand in. */
export interface DocumentAction {
  (view: ActionView): ActionDescription | null
  type?: string
  position?: string | string[]
}
