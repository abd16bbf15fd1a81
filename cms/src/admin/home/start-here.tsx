import { Link } from 'react-router-dom'
import { styled } from 'styled-components'
import { themeColor as color } from '../theme-color'

const Ways = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
  gap: 1.2rem;
  a {
    display: block;
    padding: 1.6rem;
    border: 1px solid ${color('primary200')};
    border-radius: 0.4rem;
    font-size: 1.6rem;
    text-decoration: none;
    color: ${color('primary700')};
    background: ${color('primary100')};
  }
`
const list = (type: string) => `/content-manager/collection-types/api::${type}.${type}`
const ways = [
  { to: `${list('activity')}/create`, word: '写一条活动' },
  { to: `${list('lecture-session')}/create`, word: '写一期道德讲堂' },
  { to: list('activity'), word: '找写过的活动' },
  { to: list('lecture-session'), word: '找写过的讲堂' },
]

/** What people come here for, in one press. */
export default function StartHere() {
  return (
    <Ways>
      {ways.map(({ to, word }) => (
        <li key={to}>
          <Link to={to}>{word}</Link>
        </li>
      ))}
    </Ways>
  )
}
