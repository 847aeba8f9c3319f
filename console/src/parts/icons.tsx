/** The signs of the console, drawn on a grid of 24 with one line. */
const PATHS = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  inbox: 'M3 13l3-8h12l3 8v6H3zM3 13h5.500l1 3h5l1-3H21',
  filings: 'M3 6h6l2 2.500h10V19H3zM8.500 13.500l2.500 2.500 4.500-4.500',
  people:
    'M9 11a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM2.500 20c0-4 2.700-6 6.500-6s6.500 2 6.500 6M16 4.500a3.500 3.500 0 010 6.300M18 14.400c2.300.800 3.500 2.700 3.500 5.600',
  board: 'M4 4h4.500v16H4zM10 4h4.500v10H10zM16 4h4.500v7H16z',
  meetings: 'M4 12h16v3H4zM6 15v5M18 15v5M8 8.500a2 2 0 100-4 2 2 0 000 4zM16 8.500a2 2 0 100-4 2 2 0 000 4z',
  statistics: 'M4 20h16M7 16v-4M12 16V5M17 16v-7',
  regulation: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5',
  admin:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5zM9 19.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5z',
  library: 'M4 5h4v15H4zM8 5h4v15H8zM13.500 6l3.800-1 3.700 14-3.800 1z',
  editor: 'M8 8l-4 4 4 4M16 8l4 4-4 4M13.500 5l-3 14',
  search: 'M10.500 17a6.500 6.500 0 100-13 6.500 6.500 0 000 13zM15.500 15.500L20 20',
  fold: 'M4 5h16v14H4zM9.500 5v14',
  more: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  language:
    'M12 21a9 9 0 100-18 9 9 0 000 18zM3 12h18M12 3c2.500 2.500 3.500 5.500 3.500 9s-1 6.500-3.500 9c-2.500-2.500-3.500-5.500-3.500-9s1-6.500 3.500-9z',
  theme:
    'M12 16.500a4.500 4.500 0 100-9 4.500 4.500 0 000 9zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  leave: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  keys: 'M3 6h18v12H3zM7 10h.010M11 10h.010M15 10h.010M8 14h8',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.500 20.500c.500-4.500 3.300-6.500 7.500-6.500s7 2 7.500 6.500',
  save: 'M6 4h12v16l-6-4-6 4z',
  download: 'M12 4v11M8 11l4 4 4-4M4 19h16',
  link: 'M10 14a4 4 0 005.700 0l3-3a4 4 0 00-5.700-5.700l-1 1M14 10a4 4 0 00-5.700 0l-3 3a4 4 0 005.700 5.700l1-1',
  clear: 'M12 21a9 9 0 100-18 9 9 0 000 18zM8 12.500l2.800 2.800L16 9.500',
} as const;
export type Sign = keyof typeof PATHS;

export const Icon = ({ sign }: { sign: Sign }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[sign]} />
  </svg>
);

/** The seal: what the record is. */
export const Seal = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="var(--ac-seal)" />
    <path d="M8 24.500h16v-3H8zM10.500 19.500h11v-3h-11zM13 14.500h6v-7h-6z" fill="#fff" />
  </svg>
);
