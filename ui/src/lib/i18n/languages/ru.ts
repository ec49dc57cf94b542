/** Every text of one language, as one piece of the program. */
export default import.meta.glob<string>('../../../../../assets/locales/ru/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
