import { Axis } from './Axis';
import { ColumnGroup } from './ColumnGroup';
import { type Series, scaleOf } from './scale';
import { useRoom } from './useRoom';

/** The figures of the drawing as a sentence, for who hears the page. */
const said = (labels: string[], series: Series[]) =>
  labels
    .map((label, i) => `${label}: ${series.map(({ name, values }) => `${name} ${values[i]}`).join(', ')}`)
    .join('; ');

/** Columns by month, one group a month, side by side: arrivals of different kinds have no sum. */
export function Columns({ labels, series, title }: { labels: string[]; series: Series[]; title: string }) {
  const [box, room] = useRoom();
  const scale = scaleOf(labels, series, room);
  const { width, height } = scale;
  return (
    <figure className="columns">
      <figcaption>
        {title}{' '}
        {series.map(({ name }, n) => (
          <span key={name} className="key">
            <i className={`tone-${n}`} />
            {name}
          </span>
        ))}
      </figcaption>
      <section className="scroll" ref={box} tabIndex={0} aria-label={title}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={said(labels, series)}
        >
          <Axis scale={scale} />
          {labels.map((label, month) => (
            <ColumnGroup key={label} label={label} month={month} series={series} scale={scale} />
          ))}
        </svg>
      </section>
    </figure>
  );
}
