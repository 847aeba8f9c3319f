import { enums } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CreateCalendarFeedDocument, type FeedDetail } from '../../../gql/graphql';
import { Secret } from '../../../parts/form/Secret';
import { useAttempt } from '../../../parts/useAttempt';
import { ask } from '../../../shell/api';
import { word } from '../../../shell/word';
import { w } from './words';

const SHOWS = Object.keys(enums.FeedDetail ?? {}) as FeedDetail[];

/** A calendar: what it is called, how much it says of people; its address is shown once. */
export function NewCalendar() {
  const queries = useQueryClient();
  const { problem, isBusy, attempt } = useAttempt();
  const [url, setUrl] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const input = { label: String(given.get('label')), shows: given.get('shows') as FeedDetail };
    setUrl('');
    const answer = await attempt(
      async () => (await ask(CreateCalendarFeedDocument, { input })).createCalendarFeed,
    );
    if (!answer) return;
    setUrl(answer.url ?? '');
    await queries.invalidateQueries({ queryKey: ['calendars'] });
  }

  return (
    <form onSubmit={submit} aria-label={w.calendars.more}>
      <label>
        {w.calendars.label}
        <input name="label" required maxLength={100} placeholder={w.calendars.forWhat} />
      </label>
      <fieldset>
        <legend>{w.calendars.shows}</legend>
        {SHOWS.map((shows) => (
          <label key={shows} className="tick">
            <input type="radio" name="shows" value={shows} defaultChecked={shows === 'INITIALS'} />
            <span>{word('FeedDetail', shows)}</span>
          </label>
        ))}
      </fieldset>
      <p role="alert" className="problem">
        {problem}
      </p>
      <div role="status">{url && <Address key={url} url={url} />}</div>
      <button type="submit" className="primary" disabled={isBusy}>
        {w.calendars.make}
      </button>
    </form>
  );
}

const Address = ({ url }: { url: string }) => (
  <div className="once">
    <p>
      <Secret secret={url} />
    </p>
    <p className="quiet">{w.calendars.how}</p>
    <p>
      <a href={url.replace(/^https?:/, 'webcal:')}>{w.calendars.subscribe}</a>
    </p>
  </div>
);
