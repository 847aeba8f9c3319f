import { type CommitteeSettings, SETTINGS, settingName, settingValue } from './settings';
import { w } from './words';

export function OwnSettings({ settings }: { settings: CommitteeSettings }) {
  return (
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
  );
}
