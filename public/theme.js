// Sets the chosen theme before the first paint. Without a choice, the system's holds.
try {
  const theme = localStorage.getItem('waymark-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused: then, too, the system's theme holds.
}
