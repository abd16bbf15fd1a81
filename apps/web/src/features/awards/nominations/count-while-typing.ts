import { nominationWords } from '../../../words/nominations.ts'
import { countCharacters } from './count-characters.ts'

const words = nominationWords.story

/** Runs in the browser: keeps the count under a text true while one types. Read out when the field is left, not at each key. */
export function countWhileTyping(page: Document): void {
  for (const line of page.querySelectorAll<HTMLElement>('[data-count-of]')) {
    const field = page.getElementById(line.dataset.countOf ?? '')
    const most = Number(line.dataset.most)
    if (!(field instanceof HTMLTextAreaElement)) continue
    field.addEventListener('input', () => {
      const now = countCharacters(field.value)
      line.textContent = now > most ? words.over(now, most) : words.count(now, most)
      line.classList.toggle('over', now > most)
    })
  }
}
