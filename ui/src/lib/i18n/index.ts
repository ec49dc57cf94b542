export * from './texts.svelte';
export * from './format';
export * from './errors';
