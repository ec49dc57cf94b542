import { mount } from 'svelte';
import App from './App.svelte';
import { bringTexts } from '$lib/i18n';
import { guessed } from '$lib/state/start';
import { bringScreen } from './screens';
import './styles/tokens.css';
import './styles/components.css';

const target = document.getElementById('app');
const { language, route } = guessed();
// Beside the texts and the opening of the file.
void bringScreen(route);
void bringTexts(language).then(() => target && mount(App, { target }));
