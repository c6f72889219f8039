// Warns before the session ends. To ask how long it lasts does not prolong it, in this tab or another; the button does.
const region = document.querySelector('.session');
const form = region.querySelector('form');
const [until, warning, said] = ['.until', '.warning', '.said'].map((name) => region.querySelector(name));
const NOT_ANSWERED = 30;

let timer;
let endsAt = Infinity;

/** What stands there already is not said again. */
const put = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

/** Nothing of the page is left to whoever comes by next. */
const leave = () => location.replace(region.dataset.ended);

const again = (seconds) => {
  clearTimeout(timer);
  timer = setTimeout(look, seconds * 1_000);
};

const show = ({ secondsLeft, csrf, says }) => {
  endsAt = Date.now() + secondsLeft * 1_000;
  form.elements.csrf.value = csrf;
  put(until, says.until);
  put(warning, says.warning ?? '');
  region.classList.toggle('warns', says.warning !== null);
  // Whoever stands on the button is not thrown off it.
  form.hidden = !says.canStay && !form.contains(document.activeElement);
  again(says.askAgainIn);
};

/** Where the server cannot be reached, the end that it last told counts. */
const ask = async (path, init) => {
  const answer = await fetch(path, init).catch(() => undefined);
  if (answer?.ok) {
    show(await answer.json());
    return true;
  }
  // 403 to who only looks: they have no business here any more.
  const isOver = answer?.status === 401 || (answer?.status === 403 && !init) || Date.now() > endsAt;
  if (isOver) leave();
  else again(NOT_ANSWERED);
  return false;
};

const look = () => {
  put(said, '');
  return ask(region.dataset.look);
};

const extend = () => {
  const headers = { 'content-type': 'application/json', 'x-csrf-token': form.elements.csrf.value };
  return ask(region.dataset.extend, { method: 'POST', headers, body: '{}' });
};

const stay = async () => {
  // Looks first: whoever has signed in anew in another tab has another token since.
  const stays = (await look()) && (await extend());
  said.textContent = stays ? region.dataset.stayed : region.dataset.failed;
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void stay();
});
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
// Also where a page is shown again that the browser has kept.
addEventListener('pageshow', look);
