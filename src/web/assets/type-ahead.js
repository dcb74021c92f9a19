// Makes a search box a combobox with suggestions (ARIA APG, "editable combobox with list autocomplete").
// Everything is written as text, never as markup. Without this script the box is a plain form, and works.
const WAIT = 120;
let boxes = 0;

for (const input of document.querySelectorAll('input[data-suggest]')) enhance(input);

function enhance(input) {
  const id = `suggestions-${(boxes += 1)}`;
  const list = element('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': input.dataset.list });
  const status = element('div', { role: 'status', class: 'visually-hidden' });
  list.hidden = true;
  input.after(list);
  input.form.append(status);
  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': id,
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  let active = -1;
  let timer = 0;
  let asked = 0;

  const close = () => {
    // What is still under way is no longer wanted: its answer must not open the list again.
    asked += 1;
    clearTimeout(timer);
    list.hidden = true;
    activate(-1);
    input.setAttribute('aria-expanded', 'false');
  };
  const activate = (index) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[index];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };
  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map((one, i) => optionOf(one, `${id}-${i}`)));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = list.hidden ? input.dataset.none : `${suggestions.length} ${input.dataset.some}`;
  };
  const ask = async () => {
    const mine = (asked += 1);
    const prefix = input.value.trim();
    if (!prefix) return close();
    const url = new URL(input.dataset.suggest, location.href);
    url.searchParams.set('prefix', prefix);
    url.searchParams.set('language', document.documentElement.lang);
    try {
      const answer = await fetch(url, { headers: { accept: 'application/json' } });
      // Only the last question counts: answers may overtake each other.
      if (answer.ok && mine === asked) show((await answer.json()).suggestions);
    } catch {
      // Suggestions are an extra: without the network the form still says so when it is sent.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'Escape' && count) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && count && active >= 0) {
      event.preventDefault();
      go(list.children[active]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!count) return void ask();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: the box itself, with what was typed.
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => go(event.target.closest('[role=option]')));
}

function go(option) {
  if (option) location.assign(option.dataset.href);
}

function optionOf({ label, language, note, href }, id) {
  const option = element('li', { id, role: 'option', 'aria-selected': 'false', 'data-href': href });
  const name = element('bdi', language ? { lang: language } : {});
  name.textContent = label;
  const small = element('small', {});
  small.textContent = note;
  option.append(name, ' ', small);
  return option;
}

function element(name, attributes) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
