// Sets the chosen theme before the first paint, and when another window chooses one. Without a choice, the system's holds.
{
  const apply = () => {
    try {
      const { dataset } = document.documentElement;
      const site = new URL(dataset.root ?? '/', location.href).pathname;
      // `src/site/client/theme-toggle.ts` writes it; an earlier release kept a word under a key of its own.
      const kept = localStorage.getItem(`waymark ${site} site/look theme`);
      const theme = kept === null ? localStorage.getItem('waymark-theme') : JSON.parse(kept).answers?.theme?.[0];
      if (theme === 'light' || theme === 'dark') dataset.theme = theme;
      else delete dataset.theme;
    } catch {
      // Storage may be refused, or hold something else: then, too, the system's theme holds.
    }
  };
  apply();
  addEventListener('storage', apply);
}
