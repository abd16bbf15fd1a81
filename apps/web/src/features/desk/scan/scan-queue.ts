/** Scans that no server has confirmed yet, kept on this device through reloads and lost networks. Codes and times only. */
export interface KeptScan {
  code: string
  /** When it was scanned, ISO instant. */
  at: string
  /** Whether it had to wait for the network. */
  offline: boolean
}

export interface ScanStore {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

const readKept = (text: string | null): KeptScan[] => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

const PREFIX = 'scans:'

/** Whether scans of any event still wait on this device. */
export const hasUnsent = (store: ScanStore & Record<string, unknown>): boolean =>
  Object.keys(store).some((key) => key.startsWith(PREFIX) && readKept(store.getItem(key)).length > 0)

/** One event's scans in the order of scanning; the same code waits only once. */
export function createScanQueue(store: ScanStore, eventId: string) {
  const key = PREFIX + eventId
  const all = (): KeptScan[] => readKept(store.getItem(key))
  const write = (scans: readonly KeptScan[]): void => store.setItem(key, JSON.stringify(scans))
  return {
    all,
    /** False where the code waits already. */
    add(code: string, at: string): boolean {
      const kept = all()
      if (kept.some((scan) => scan.code === code)) return false
      write([...kept, { code, at, offline: false }])
      return true
    },
    markOffline: (): void => write(all().map((scan) => ({ ...scan, offline: true }))),
    /** A server has answered for these. */
    remove: (codes: readonly string[]): void => write(all().filter(({ code }) => !codes.includes(code))),
  }
}

/** A code as a QR or a hand gives it: ten letters and digits; null for anything else that hangs on a wall. */
export function scannedCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === 10 && !code.includes('U') ? code : null
}
