import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/site.css';
import './styles/title.css';
import './styles/title-form.css';
import { render } from 'preact';
import { loadChineseFonts } from './app/fonts.ts';
import { startLanguage } from './app/i18n.ts';
import { applyMotion } from './app/motion.ts';
import { followHistory } from './app/router.ts';
import { enterClass, rememberSettings } from './app/settings.ts';
import { applyTheme } from './app/theme.ts';
import { App } from './pages/App.tsx';

if (new URLSearchParams(location.search).has('class')) enterClass();
rememberSettings();
applyTheme();
applyMotion();
loadChineseFonts();
followHistory();

const root = document.getElementById('app');

startLanguage().then(
  () => {
    if (!root) return;
    root.replaceChildren();
    render(<App />, root);
  },
  (error: unknown) => {
    console.error(error);
    document.querySelector('.boot-failed')?.removeAttribute('hidden');
  },
);
