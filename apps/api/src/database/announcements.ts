/** How processes on one database tell each other that something has changed. */
export interface Announcements {
  announce(topic: string): Promise<void>
  /** `heard` is also called after a lost connection is back: something may have been missed. */
  listen(topic: string, heard: () => void): Promise<void>
  close(): Promise<void>
}

/** The part of a `pg` client that listening needs. */
interface Client {
  query(sql: string, values?: unknown[]): Promise<unknown>
  on(event: 'notification' | 'error' | 'end', handler: () => void): void
  off(event: 'notification' | 'error' | 'end', handler: () => void): void
  release(destroy?: boolean): void
}
export interface Pool {
  connect(): Promise<Client>
  query(sql: string, values?: unknown[]): Promise<unknown>
}

const PAUSE_MS = 1000

/** SQLite has one process, which needs to tell nobody. */
export const silence: Announcements = {
  announce: async () => {},
  listen: async () => {},
  close: async () => {},
}

/** LISTEN and NOTIFY of PostgreSQL; each topic listened to keeps one connection of the pool. */
export class PostgresAnnouncements implements Announcements {
  readonly #subscriptions = new Map<Client, { heard: () => void; again: () => void }>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #closed = false

  constructor(private readonly pool: () => Promise<Pool>) {}

  async announce(topic: string): Promise<void> {
    await (await this.pool()).query(`select pg_notify($1, '')`, [topic])
  }

  async listen(topic: string, heard: () => void): Promise<void> {
    const client = await (await this.pool()).connect()
    const again = () => this.#lose(client, () => this.#return(topic, heard))
    this.#subscriptions.set(client, { heard, again })
    client.on('notification', heard)
    client.on('error', again)
    client.on('end', again)
    await client.query(`listen "${topic}"`)
    if (this.#closed) this.#drop(client)
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const timer of this.#timers) clearTimeout(timer)
    for (const client of this.#subscriptions.keys()) this.#drop(client)
  }

  #lose(client: Client, next: () => void): void {
    if (this.#closed) return
    this.#drop(client)
    this.#later(next)
  }

  #return(topic: string, heard: () => void): void {
    this.listen(topic, heard).then(heard, () => this.#later(() => this.#return(topic, heard)))
  }

  #drop(client: Client): void {
    const subscription = this.#subscriptions.get(client)
    if (!subscription) return
    this.#subscriptions.delete(client)
    client.off('notification', subscription.heard)
    client.off('error', subscription.again)
    client.off('end', subscription.again)
    client.on('error', () => {})
    client.release(true)
  }

  #later(task: () => void): void {
    if (this.#closed) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      task()
    }, PAUSE_MS)
    this.#timers.add(timer.unref())
  }
}
