/** The seal: what the record is. Apart from the icons, so that the first page does without those. */
export const Seal = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="var(--ac-seal)" />
    <path d="M8 24.500h16v-3H8zM10.500 19.500h11v-3h-11zM13 14.500h6v-7h-6z" fill="#fff" />
  </svg>
);
