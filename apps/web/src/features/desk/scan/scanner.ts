import { postScans } from '../../../actions/post-scans.ts'
import { deviceNow } from './clock.ts'
import { createScanList } from './scan-list.ts'
import { createScanQueue, scannedCode } from './scan-queue.ts'
import { watchCamera } from './watch-camera.ts'

const SEND_EVERY_MS = 10_000
/** The same QR stays in front of the lens for a while. */
const SAME_AGAIN_MS = 4_000

type Queue = ReturnType<typeof createScanQueue>
type List = ReturnType<typeof createScanList>

/** Hands on what waits, one request at a time. What no server answered for stays on the device. */
function createSender(queue: Queue, list: List, waits: (count: number) => void): () => Promise<void> {
  let sending = false
  return async () => {
    const scans = queue.all().slice(0, 100)
    if (sending || scans.length === 0) return
    sending = true
    try {
      const answers = await postScans(scans)
      queue.remove(answers.map(({ code }) => code))
      for (const answer of answers) list.tell(answer)
    } catch {
      queue.markOffline()
      for (const { code } of scans) list.show(code, 'kept')
    } finally {
      sending = false
      waits(queue.all().filter(({ offline }) => offline).length)
    }
  }
}

/** What a scanned or typed text does: the same code counts again only after a while. */
function createReader(queue: Queue, list: List, send: () => Promise<void>): (text: string) => boolean {
  const seen = new Map<string, number>()
  return (text) => {
    const code = scannedCode(text)
    if (code === null) return false
    const now = performance.now()
    if (now - (seen.get(code) ?? -SAME_AGAIN_MS) < SAME_AGAIN_MS) return true
    seen.set(code, now)
    if (queue.add(code, deviceNow())) list.show(code, 'sending')
    void send()
    return true
  }
}

const part = <E extends Element>(root: HTMLElement, selector: string): E => {
  const element = root.querySelector<E>(selector)
  if (!element) throw new Error(`The scanning page lacks ${selector}`)
  return element
}

/** The scanning page's camera, its typed codes, and the queue of this device. Without this script the page is a plain form. */
export function startScanner(root: HTMLElement): void {
  const words = (name: string): string => root.dataset[name] ?? ''
  const queue = createScanQueue(localStorage, words('event'))
  const list = createScanList(part(root, '#scanned'), words)
  const kept = part<HTMLElement>(root, '#kept')
  const send = createSender(queue, list, (count) => {
    kept.textContent = count > 0 ? `${words('waiting')}${count}` : ''
  })
  const read = createReader(queue, list, send)
  const [camera, video] = [part<HTMLButtonElement>(root, '#camera'), part<HTMLVideoElement>(root, 'video')]
  camera.hidden = false
  camera.addEventListener('click', async () => {
    const failed = await watchCamera(video, read).catch(() => true)
    if (failed) kept.textContent = words('noCamera')
    video.hidden = Boolean(failed)
    camera.hidden = !failed
  })
  const input = part<HTMLInputElement>(root, '#code')
  part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
    if (!read(input.value)) return
    event.preventDefault()
    input.value = ''
  })
  addEventListener('online', () => void send())
  setInterval(() => void send(), SEND_EVERY_MS)
  void send()
}
