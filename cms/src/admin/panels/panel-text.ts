import { styled } from 'styled-components'
import { themeColor as color } from '../theme-color'

/** Large enough for eyes that are no longer young. */
export const PanelText = styled.p`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${color('neutral800')};
`
export const PanelWarning = styled(PanelText)`
  padding: 0.8rem 1.2rem;
  border-radius: 0.4rem;
  color: ${color('warning700')};
  background: ${color('warning100')};
`
/** What publishing now would do to people. */
export const PanelDanger = styled(PanelText)`
  margin-top: 0.8rem;
  padding: 0.8rem 1.2rem;
  border-radius: 0.4rem;
  font-weight: 600;
  color: ${color('danger700')};
  background: ${color('danger100')};
`
export const PanelLink = styled.a`
  font-size: 1.4rem;
  color: ${color('primary600')};
`
export const PanelButton = styled.button`
  width: 100%;
  padding: 0.8rem 1.6rem;
  border: 1px solid ${color('primary600')};
  border-radius: 0.4rem;
  font-size: 1.4rem;
  cursor: pointer;
  color: ${color('primary600')};
  background: ${color('neutral0')};
  &:disabled {
    cursor: default;
    opacity: 0.6;
  }
`
