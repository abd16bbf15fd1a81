import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** An embedded PostgreSQL behind a socket, for machines without a server. It holds one connection. */
export async function startPGlite(): Promise<{ url: string; stop(): Promise<void> }> {
  const db = await PGlite.create()
  const server = new PGLiteSocketServer({ db, port: 0, host: '127.0.0.1' })
  await server.start()
  const url = `postgres://postgres@${server.getServerConn()}/postgres?sslmode=disable`
  return {
    url,
    stop: async () => {
      await server.stop()
      await db.close()
    },
  }
}
