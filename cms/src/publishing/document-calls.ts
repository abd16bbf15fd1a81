/** A call of Strapi's document service, as far as this code looks at it. */
export interface Call {
  action: string
  params: { documentId?: string; status?: string; data?: Record<string, unknown> }
}

/** Creating or updating with `status: 'published'` publishes too, without a call of its own. */
export const publishes = ({ action, params }: Call): boolean =>
  action === 'publish' || ((action === 'create' || action === 'update') && params.status === 'published')
