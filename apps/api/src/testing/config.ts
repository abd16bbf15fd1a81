/** The only place of the tests that reads the environment. */
export const testSettings = {
  /** A PostgreSQL server on which databases may be made and dropped. */
  server: process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres',
  serverNamed: Boolean(process.env.TEST_DATABASE_URL),
  /** Random sequences of acts on awards; the whole proof is 10,000 of them. */
  awardLives: Number(process.env.AWARD_LIVES || '24'),
  /** The seed of the first of them, so that the whole proof may run in parts. */
  firstAwardLife: Number(process.env.FIRST_AWARD_LIFE || '1'),
  continuousIntegration: process.env.CI === 'true',
  /** How many rushes are run through the graph; each database has its own. */
  races: Number(process.env.RACES ?? 6),
  /** The seed of the first rush, so that a long proof may be run in parts. */
  firstRace: Number(process.env.FIRST_RACE ?? 0),
  /** How many lives of an event are lived through beside the model. */
  lives: Number(process.env.LIVES ?? 150),
  /** How many times the API is killed in a rush. */
  kills: Number(process.env.KILLS ?? 3),
  /** How many rushes are run without the gate. */
  openRaces: Number(process.env.OPEN_RACES ?? 5),
}
