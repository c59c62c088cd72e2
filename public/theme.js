// Why and how: `src/site/client/kept/setting.ts`.
{
  const apply = () => {
    try {
      const { dataset } = document.documentElement;
      const site = new URL(dataset.root ?? '/', location.href).pathname;
      const kept = (name) =>
        JSON.parse(localStorage.getItem(`waymark ${site} site/look ${name}`))?.answers?.[name]?.[0];
      const theme = kept('theme') ?? localStorage.getItem('waymark-theme');
      if (theme === 'light' || theme === 'dark') dataset.theme = theme;
      else delete dataset.theme;
      if (kept('slash') === 'off') dataset.slash = 'off';
      else delete dataset.slash;
    } catch {}
  };
  apply();
  addEventListener('storage', apply);
}
