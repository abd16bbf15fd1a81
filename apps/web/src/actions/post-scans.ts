import type { ScanAnswer } from '../features/desk/scan/scan-batch.ts'
import type { KeptScan } from '../features/desk/scan/scan-queue.ts'

/** Runs in the browser: hands a device's scans to the page it stands on. Rejects where no answer comes, so that they stay on the device. */
export async function postScans(scans: readonly KeptScan[]): Promise<ScanAnswer[]> {
  const response = await fetch(location.href, { method: 'POST', body: new URLSearchParams({ scans: JSON.stringify(scans) }) })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
