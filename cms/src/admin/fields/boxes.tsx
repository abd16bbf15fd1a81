import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { themeColor as color } from '../theme-color'

export const Boxes = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 2.4rem;
  align-items: end;
`
export const Group = styled.fieldset`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  min-width: 0;
  border: 0;
  padding: 0;
  margin: 0;
`
const Words = styled.legend`
  padding: 0;
  margin-bottom: 0.4rem;
  font-size: 1.2rem;
  font-weight: 600;
  color: ${color('neutral800')};
`
const Star = styled.span`
  color: ${color('danger600')};
`
/** The name of a group, looking as the name of a single field does. */
export const Legend = ({ required, children }: { required?: boolean; children: ReactNode }) => (
  <Words>
    {children}
    {required && <Star aria-hidden="true">*</Star>}
  </Words>
)
export const Select = styled.select`
  height: 4rem;
  padding: 0 0.8rem;
  border: 1px solid ${color('neutral200')};
  border-radius: 0.4rem;
  font: inherit;
  font-size: 1.4rem;
  color: ${color('neutral800')};
  background: ${color('neutral0')};
  &:focus-visible {
    border-color: ${color('primary600')};
    outline: 2px solid ${color('primary600')};
  }
  &[aria-invalid='true'] {
    border-color: ${color('danger600')};
  }
  &:disabled {
    color: ${color('neutral600')};
    background: ${color('neutral150')};
  }
`
export const Sentence = styled.p`
  font-size: 1.4rem;
  color: ${color('neutral800')};
  &[data-wrong='true'] {
    color: ${color('danger700')};
  }
`
export const TickLine = styled.label`
  display: flex;
  gap: 0.8rem;
  align-items: center;
  font-size: 1.2rem;
  color: ${color('neutral800')};
`
export const TextButton = styled.button`
  align-self: start;
  padding: 0.8rem 1.6rem;
  border: 1px solid ${color('primary600')};
  border-radius: 0.4rem;
  font-size: 1.4rem;
  cursor: pointer;
  color: ${color('primary600')};
  background: ${color('neutral0')};
`
