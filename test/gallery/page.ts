import '@fontsource-variable/archivo/wdth.css';
import { mount } from 'svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import Gallery from './Gallery.svelte';

const target = document.getElementById('gallery');
if (target) mount(Gallery, { target });
