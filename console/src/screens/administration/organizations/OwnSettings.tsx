import type { Organization } from './organization';
import { type Change, changes, SETTINGS, settingName, settingValue } from './settings';
import { w } from './words';

/** What a committee demands today, and what it laid down before and for days to come. */
export function OwnSettings({ organization }: { organization: Organization }) {
  const { settings, settingsHistory } = organization;
  return (
    <>
      {settings && (
        <details>
          <summary>{w.sheet.settings}</summary>
          <dl>
            {SETTINGS.map((setting) => (
              <div key={setting}>
                <dt>{settingName(setting)}</dt>
                <dd>{settingValue(setting, settings)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {settingsHistory.length > 0 && (
        <details>
          <summary>{w.sheet.history}</summary>
          <dl>
            {changes(settingsHistory).map((change) => (
              <Day key={change.effectiveOn} change={change} />
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

const Day = ({ change: { effectiveOn, changed } }: { change: Change }) => (
  <div>
    <dt>{effectiveOn ? w.sheet.since(effectiveOn) : w.sheet.fromTheBeginning}</dt>
    <dd>
      {changed.length
        ? changed.map(({ setting, before, after }) => (
            <div key={setting}>{w.sheet.changed(settingName(setting), before, after)}</div>
          ))
        : w.sheet.unchanged}
    </dd>
  </div>
);
