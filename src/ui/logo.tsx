/** Three stations on the rising chord of a truss: what carries, and the way up. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 40 40" fill="none" aria-hidden="true" focusable="false">
    <path
      d="M6 34H34V6M20 20V34M20 20L34 34"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
    <path d="M6 34L34 6" stroke="currentColor" stroke-width="5" stroke-linecap="round" />
    <circle cx="6" cy="34" r="4.5" fill="currentColor" />
    <circle cx="20" cy="20" r="4.5" fill="currentColor" />
    <circle cx="34" cy="6" r="4" class="logo-hole" stroke="currentColor" stroke-width="3" />
  </svg>
)
