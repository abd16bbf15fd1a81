const ENDED = 'places_id in (select id from event_places where ends_at <= :before)'

/**
 * How long what sign-ups hold of people is kept, counted from the event's end. Counts, party and status stay. In the place of a hash
 * comes the row's own id: rows stay apart, and none can be found by telephone, household or code again.
 */
export const signUpErasers = [
  {
    kind: 'VISIT_ADDRESS',
    keptDays: 1,
    statement: `update sign_ups set visit_address_sealed = null where visit_address_sealed is not null and ${ENDED} returning id`,
  },
  {
    kind: 'CONTACT',
    keptDays: 30,
    statement: `update sign_ups set name_sealed = null, phone_sealed = null
      where (name_sealed is not null or phone_sealed is not null) and ${ENDED} returning id`,
  },
  {
    kind: 'KEYED_HASH',
    keptDays: 180,
    statement: `update sign_ups set phone_hash = null, key_hash = id, code_hash = id, code_sealed = '' where key_hash <> id and ${ENDED} returning id`,
  },
  {
    kind: 'NO_SHOW',
    keptDays: 180,
    statement: 'delete from no_shows where at <= :before returning event_id',
  },
  {
    kind: 'REMEMBERED_ANSWER',
    keptDays: 30,
    statement: 'delete from remembered_answers where created_at <= :before returning sign_up_id as id',
  },
] as const
