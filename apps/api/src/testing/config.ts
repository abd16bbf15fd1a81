/** The only place of the tests that reads the environment. */
export const testSettings = {
  /** A PostgreSQL server on which databases may be made and dropped. */
  server: process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres',
  serverNamed: Boolean(process.env.TEST_DATABASE_URL),
  continuousIntegration: process.env.CI === 'true',
}
