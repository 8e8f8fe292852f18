import '@fontsource-variable/archivo/wdth.css';
import { mount } from 'svelte';
import { openDesk } from '../desk/open-desk.ts';
import App from './App.svelte';
import { paper } from './shell/theme.svelte.ts';
import './styles/tokens.css';
import './styles/base.css';

paper.show();
const desk = openDesk();
const target = document.getElementById('app');
if (target) mount(App, { target, props: { desk } });
void desk.begin();
