// Runs before anything is drawn: the chosen colours, else those that the reader's system asks for.
(() => {
  const chosen = localStorage.getItem('kroniek.theme');
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
