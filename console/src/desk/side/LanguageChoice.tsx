import { type Language, language, switchLanguage } from '../../shell/language';
import { Choice } from './Choice';
import { w } from './words';

const LANGUAGES = (['zh', 'en'] as const).map((value) => ({ value, name: w.languages[value], lang: value }));

function speak(chosen: Language) {
  if (chosen !== language) switchLanguage();
}

export const LanguageChoice = () => (
  <Choice label={w.language} options={LANGUAGES} chosen={language} choose={speak} />
);
