import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'

const require = createRequire(import.meta.url)

/**
 * The two faces of a certificate, as they come in the package: every Han character of the first two blocks of Unicode, and the rarer
 * ones of the state's list of common ones.
 */
const files = {
  regular: () => require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
} as const

type FaceName = keyof typeof files
export type Faces = Readonly<Record<FaceName, Font>>

function open(name: FaceName): Font {
  const font = openSync(files[name]())
  if ('fonts' in font) throw new Error(`The ${name} face is a collection of fonts`)
  return font
}

let opened: Faces | null = null

/** Read when the first certificate is written; thirty megabytes that most processes never need. */
export function faces(): Faces {
  opened ??= { regular: open('regular'), bold: open('bold') }
  return opened
}
