import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { platformName } from '../appearance/platform-name.ts';
import { SwitchRow } from '../appearance/switch-row.tsx';
import { type Platform, platforms } from '../checker/draft.ts';
import { NewerVersionError, readSettings, type Settings, type Stored, updateSettings, watch } from '../settings.ts';
import { text } from '../text.ts';

/** What Chaperone is, where it reads along, and the way to the options. */
export function Popup({ stored }: { readonly stored: Stored<Settings> }) {
  const [settings, setSettings] = useState(stored);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    watch(async () => setSettings(await readSettings()), stop.signal);
    return () => stop.abort();
  }, []);

  const switchSite = async (platform: Platform, on: boolean): Promise<void> => {
    const { sites } = settings.value;
    setSettings({ ...settings, value: { ...settings.value, sites: { ...sites, [platform]: on } } });
    try {
      await updateSettings((current) => ({ ...current, sites: { ...current.sites, [platform]: on } }));
      setFailure('');
    } catch (error) {
      setFailure(text(error instanceof NewerVersionError ? 'popup_newer' : 'popup_failed'));
      setSettings(await readSettings());
    }
  };

  return (
    <>
      <header class="popup-head">
        <img class="mark" src="/icons/mark.svg" alt="" />
        <h1>{text('extension_name')}</h1>
      </header>
      <p class="popup-summary">{text('popup_summary')}</p>
      <section aria-labelledby="sites">
        <h2 id="sites">{text('popup_sites')}</h2>
        <ul class="popup-sites">
          {platforms.map((platform) => (
            <li key={platform}>
              <SwitchRow
                label={platformName[platform]}
                on={settings.value.sites[platform]}
                onChange={(on) => void switchSite(platform, on)}
              />
            </li>
          ))}
        </ul>
      </section>
      <p role="alert" class="mistake">
        {failure}
      </p>
      <button
        type="button"
        class="button primary popup-options"
        onClick={async () => {
          await browser.runtime.openOptionsPage();
          window.close();
        }}
      >
        {text('popup_options')}
      </button>
    </>
  );
}
