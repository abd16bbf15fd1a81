import decodeQr from 'qr/decode.js'

const LOOK_EVERY_MS = 150

/** Looks at the camera's picture again and again and tells every text that it reads. Rejects where there is no camera to be had. */
export async function watchCamera(video: HTMLVideoElement, read: (text: string) => void): Promise<void> {
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  await video.play()
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const look = (): void => {
    if (context && video.readyState >= video.HAVE_CURRENT_DATA) {
      canvas.width = video.videoWidth
      canvas.height = video.videoHeight
      context.drawImage(video, 0, 0)
      try {
        read(decodeQr(context.getImageData(0, 0, canvas.width, canvas.height)))
      } catch {
        // No QR in this picture.
      }
    }
    setTimeout(look, LOOK_EVERY_MS)
  }
  look()
}
