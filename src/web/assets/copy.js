// Adds a button beside every text that is there to be copied. Without script the text can be selected as any other.
for (const source of document.querySelectorAll('[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.textContent = source.dataset.copy;
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent.replace(/\s+/g, ' ').trim());
    } catch {
      // No leave to write to the clipboard: select the text, so that one key press copies it.
      getSelection()?.selectAllChildren(source);
      return;
    }
    button.textContent = status.textContent = source.dataset.copied;
    setTimeout(() => {
      button.textContent = source.dataset.copy;
      status.textContent = '';
    }, 2500);
  });
  source.after(' ', button, status);
}
