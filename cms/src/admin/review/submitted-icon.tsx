/** A sheet with a tick, as small as the menu wants it, which would fill what is open. */
export const SubmittedIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path style={{ fill: 'none' }} d="M4 2.5h12v15H4zM7 10.2l2.2 2.3L13 7.6" />
  </svg>
)
