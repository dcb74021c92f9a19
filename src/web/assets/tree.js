// Makes a list of concepts a tree to walk through by keyboard (ARIA APG, "navigation treeview"), whose branches are
// fetched when they are opened, a hundred concepts at a time. Everything is written as text, never as markup. Without
// this script the list folds by itself, and long branches are pages of their own.
const MEMORY = 700;
let groups = 0;

function enhance(tree) {
  // Where nothing opens, a list is all it is.
  if (!tree.querySelector('[data-of]')) return;
  tree.setAttribute('role', 'tree');
  tree.classList.add('tree-live');
  for (const entry of tree.children) adopt(entry, 1);
  number(tree, tree.children.length);
  items(tree)[0]?.setAttribute('tabindex', '0');
  tree.addEventListener('keydown', (event) => press(tree, event));
  tree.addEventListener('click', (event) => {
    const item = event.target.closest('.toggle')?.parentElement.querySelector('[role=treeitem]');
    if (item) {
      focusOn(tree, item);
      void turn(tree, item);
    } else if (event.target.closest('[data-page]') && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      void further(tree, event.target.closest('[data-page]'));
    }
  });
}

/** An entry as the server wrote it becomes an item of the tree. */
function adopt(entry, level) {
  const item = entry.querySelector(':scope > a');
  const fold = entry.querySelector(':scope > details');
  if (!item) return entry.setAttribute('role', 'none');
  dress(entry, item, level);
  entry.querySelector(':scope > a.small')?.remove();
  if (!entry.dataset.of) return;
  const list = fold?.querySelector(':scope > ul');
  const total = Number(entry.dataset.below);
  const group = groupOf(entry, item, total);
  if (!list) return;
  const children = [...list.children].filter((one) => !one.hasAttribute('data-rest'));
  group.append(...children);
  for (const child of children) adopt(child, level + 1);
  fold.remove();
  if (children.length < total) group.append(restOf(entry, item, 2, level + 1));
  else group.dataset.done = 'true';
  group.dataset.begun = 'true';
  number(group, total);
}

function dress(entry, item, level) {
  entry.setAttribute('role', 'none');
  item.setAttribute('role', 'treeitem');
  item.setAttribute('tabindex', '-1');
  item.setAttribute('aria-level', level);
}

/** The place for what is below an item, folded, and the mark that opens it with the mouse. */
function groupOf(entry, item, total) {
  const group = document.createElement('ul');
  group.id = `branch-${(groups += 1)}`;
  group.setAttribute('role', 'group');
  group.hidden = true;
  const toggle = document.createElement('span');
  toggle.className = 'toggle';
  toggle.setAttribute('aria-hidden', 'true');
  const count = document.createElement('span');
  count.className = 'count';
  count.setAttribute('aria-hidden', 'true');
  count.textContent = new Intl.NumberFormat(document.documentElement.lang).format(total);
  item.setAttribute('aria-expanded', 'false');
  item.setAttribute('aria-owns', group.id);
  entry.classList.remove('leaf');
  entry.prepend(toggle);
  entry.append(' ', count, group);
  return group;
}

/** The last item of a branch that has more: it fetches them, and is a link to them where that fails. */
function restOf(entry, item, page, level) {
  const { branch, more } = entry.closest('[data-branch]').dataset;
  const url = new URL(branch, location.href);
  url.pathname = url.pathname.replace(/branch$/, 'tree');
  url.searchParams.set('of', entry.dataset.of);
  url.searchParams.set('page', page);
  const rest = document.createElement('li');
  const link = document.createElement('a');
  link.href = url.pathname + url.search;
  link.textContent = more;
  link.dataset.page = page;
  rest.className = 'leaf';
  rest.append(link);
  dress(rest, link, level);
  return rest;
}

function number(list, total) {
  [...list.children].forEach((entry, i) => {
    const item = entry.querySelector(':scope > [role=treeitem]');
    item?.setAttribute('aria-posinset', i + 1);
    item?.setAttribute('aria-setsize', Math.max(total, list.children.length));
  });
}

const groupBelow = (item) => item.parentElement.querySelector(':scope > ul');
const parentOf = (item) =>
  item.closest('ul[role=group]')?.parentElement.querySelector(':scope > [role=treeitem]');

/** What can be seen, from top to bottom. */
const items = (tree) =>
  [...tree.querySelectorAll('[role=treeitem]')].filter((item) => !item.closest('ul[role=group][hidden]'));

function focusOn(tree, item) {
  if (!item) return;
  for (const one of tree.querySelectorAll('[tabindex="0"]')) one.setAttribute('tabindex', '-1');
  item.setAttribute('tabindex', '0');
  item.focus();
}

async function turn(tree, item, open = item.getAttribute('aria-expanded') !== 'true') {
  const group = groupBelow(item);
  if (!group) return;
  if (open && !group.dataset.begun && !(await fetchInto(tree, item, 1))) return;
  group.hidden = !open;
  item.setAttribute('aria-expanded', String(open));
}

/** Fetches a page of what is below an item; false where that failed: its own page is then the way. */
async function fetchInto(tree, item, page) {
  const entry = item.parentElement;
  const group = groupBelow(item);
  if (item.getAttribute('aria-busy') === 'true') return false;
  item.setAttribute('aria-busy', 'true');
  try {
    const url = new URL(tree.dataset.branch, location.href);
    url.searchParams.set('of', entry.dataset.of);
    url.searchParams.set('page', page);
    const answer = await fetch(url, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const { concepts, total, pages } = await answer.json();
    const level = Number(item.getAttribute('aria-level')) + 1;
    group.querySelector(':scope > li > [data-page]')?.parentElement.remove();
    const known = new Set([...group.children].map((one) => one.dataset.is));
    for (const concept of concepts)
      if (!known.has(concept.uri)) group.append(entryOf(tree, entry, concept, level));
    if (page < pages) group.append(restOf(entry, item, page + 1, level));
    group.dataset.begun = 'true';
    number(group, total);
    return true;
  } catch {
    location.assign(restOf(entry, item, page, 1).querySelector('a').href);
    return false;
  } finally {
    item.removeAttribute('aria-busy');
  }
}

function entryOf(tree, above, { uri, name, language, href, below, retired }, level) {
  const entry = document.createElement('li');
  const item = document.createElement('a');
  const text = document.createElement('bdi');
  if (language) text.lang = language;
  text.textContent = name;
  item.href = href;
  item.append(text);
  entry.dataset.is = uri;
  entry.className = 'leaf';
  entry.append(item);
  if (retired) {
    const mark = document.createElement('span');
    mark.className = 'mark mark-retired';
    mark.textContent = tree.dataset.retired;
    entry.append(' ', mark);
  }
  dress(entry, item, level);
  // What is below itself is a circle: it is shown, and not opened again.
  const isCircle = [...ancestors(above)].includes(uri);
  if (below > 0 && !isCircle) {
    entry.dataset.of = uri;
    groupOf(entry, item, below);
  }
  return entry;
}

function* ancestors(entry) {
  for (let one = entry; one; one = one.parentElement.closest('li[data-of]')) yield one.dataset.of;
}

async function further(tree, link) {
  const above = parentOf(link);
  const before = link.parentElement.previousElementSibling;
  if (!above || !(await fetchInto(tree, above, Number(link.dataset.page)))) return;
  const next = before ? before.nextElementSibling : groupBelow(above).firstElementChild;
  focusOn(tree, next?.querySelector('[role=treeitem]'));
}

let typed = '';
let typedAt = 0;

function press(tree, event) {
  const item = event.target.closest('[role=treeitem]');
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  const seen = items(tree);
  const at = seen.indexOf(item);
  const expanded = item.getAttribute('aria-expanded');
  const moves = {
    ArrowDown: () => focusOn(tree, seen[at + 1]),
    ArrowUp: () => focusOn(tree, seen[at - 1]),
    Home: () => focusOn(tree, seen[0]),
    End: () => focusOn(tree, seen.at(-1)),
    ArrowRight: () => {
      if (item.dataset.page) void further(tree, item);
      else if (expanded === 'false') void turn(tree, item, true);
      else if (expanded === 'true') focusOn(tree, seen[at + 1]);
    },
    ArrowLeft: () => (expanded === 'true' ? void turn(tree, item, false) : focusOn(tree, parentOf(item))),
  };
  const move = moves[event.key];
  if (move) {
    event.preventDefault();
    return move();
  }
  if (event.key.length !== 1 || event.key === ' ') return;
  event.preventDefault();
  typed = event.timeStamp - typedAt > MEMORY ? event.key : typed + event.key;
  typedAt = event.timeStamp;
  const wanted = typed.toLocaleLowerCase();
  // One letter goes on to the next that begins with it; more letters may be where one is already.
  const from = wanted.length === 1 ? at + 1 : at;
  const order = [...seen.slice(from), ...seen.slice(0, from)];
  focusOn(
    tree,
    order.find((one) => one.textContent.trim().toLocaleLowerCase().startsWith(wanted)),
  );
}

for (const tree of document.querySelectorAll('ul[data-branch]')) enhance(tree);
