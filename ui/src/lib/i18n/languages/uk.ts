/** Every text of one language, as one piece of the program. */
export default import.meta.glob<string>('../../../../../assets/locales/uk/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
