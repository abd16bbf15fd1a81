const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const LONGEST = 60
/** What Windows, macOS or an unzipper takes for something else; format characters turn a name round or hide a part of it. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu

/** A file or folder name on any system that reads as the text does; never empty, never `.` or `..`. */
export function fileName(text: string): string {
  const fit = text.normalize('NFC').replace(UNFIT, '＿').replace(/\s+/gu, ' ').trim()
  const short = Array.from(graphemes.segment(fit), ({ segment }) => segment)
    .slice(0, LONGEST)
    .join('')
  // Windows drops points and spaces at the end.
  return short.replace(/[. ]+$/, '').replace(/^\.+/, '') || '未命名'
}
