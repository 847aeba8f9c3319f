interface Props {
  figure: number;
  /** Nothing where no filter names who is behind it. */
  href?: string;
  className?: string;
}
/** A figure that leads to the people behind it; a point where there is nobody. */
export function FigureLink({ figure, href, className }: Props) {
  if (!figure) return '·';
  if (!href) return figure;
  return (
    <a className={className} href={href}>
      {figure}
    </a>
  );
}
