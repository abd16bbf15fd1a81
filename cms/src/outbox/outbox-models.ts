/** Tables of the CMS's own database that no editor sees. Strapi makes and migrates them with the rest. */
export const MESSAGE = 'culture::outbox-message'
export const COUNTER = 'culture::outbox-counter'
export const COUNTER_TABLE = 'content_outbox_counter'

export const outboxModels = [
  {
    uid: MESSAGE,
    singularName: 'content_outbox',
    tableName: 'content_outbox',
    attributes: {
      id: { type: 'increments' },
      sequence: { type: 'integer', column: { unique: true, notNullable: true } },
      event: { type: 'string', column: { notNullable: true } },
      type: { type: 'string', column: { notNullable: true } },
      entry: { type: 'string', column: { notNullable: true } },
      occurredAt: { type: 'datetime', column: { notNullable: true } },
    },
  },
  {
    uid: COUNTER,
    singularName: COUNTER_TABLE,
    tableName: COUNTER_TABLE,
    attributes: { id: { type: 'increments' }, value: { type: 'integer', column: { notNullable: true, defaultTo: 0 } } },
  },
]
