export interface DemoBed {
  name: string
  /** Does nothing where something grows already. */
  plant(): Promise<void>
}

interface SeedLog {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

/** One bed after the other; a bed that fails leaves the others and the server as they are. */
export async function plantDemo(beds: readonly DemoBed[], log: SeedLog): Promise<void> {
  for (const { name, plant } of beds) {
    try {
      await plant()
      log.info({ bed: name }, 'the demo has what it needs')
    } catch (error) {
      log.error({ err: error, bed: name }, 'the demo could not be filled')
    }
  }
}
