/** A pen, as small as the home page wants it. */
export const StartIcon = () => (
  <svg width="16" height="16" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="M3 17l1-4L14 3l3 3L7 16zM12 5l3 3" />
  </svg>
)
