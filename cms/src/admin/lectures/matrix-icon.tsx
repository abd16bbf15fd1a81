/** Four rows by months, as small as the menu wants it. */
export const MatrixIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path style={{ fill: 'none' }} d="M2.5 3h15v14h-15zM2.5 7.7h15M2.5 12.3h15M7.5 3v14M12.5 3v14" />
  </svg>
)
