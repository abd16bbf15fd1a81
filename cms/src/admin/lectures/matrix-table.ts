import { styled } from 'styled-components'
import { themeColor as color } from '../theme-color'

export const MatrixTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  color: ${color('neutral800')};
  background: ${color('neutral0')};
  th,
  td {
    padding: 0.8rem;
    border: 1px solid ${color('neutral200')};
    text-align: center;
    vertical-align: middle;
  }
  th {
    font-weight: 600;
  }
  td[data-empty='true'] {
    color: ${color('neutral500')};
    background: ${color('neutral100')};
  }
  a {
    display: block;
    padding: 0.4rem 0;
    color: ${color('primary600')};
  }
  a[data-draft='true'] {
    opacity: 0.7;
  }
`
export const YearChoice = styled.div`
  display: grid;
  grid-template-columns: 10rem auto 10rem;
  gap: 1.6rem;
  align-items: center;
  justify-content: start;
  margin-bottom: 1.6rem;
`
