// The answer page works without this. With it, the number of a mail's link is saved once the page has been seen for a
// moment, and the page tells whether a hand was at work: only events that the browser vouches for say so.
(() => {
  const SEEN = 1500;
  // A form that comes back sooner looks like a machine's.
  const READ = 2100;
  const FRESH = 570000;
  const robot = navigator.webdriver;
  const id = (name) => document.getElementById(name);
  const form = () => document.querySelector('#answer form');
  let shown = Date.now();
  let hand = robot ? 'program' : 'none';
  let ended = robot || !id('answer').dataset.auto;
  let seen = 0;
  let since = 0;
  let timer;
  let choosing;

  const score = () => form()?.elements.score.value;
  const left = () => READ - (Date.now() - shown);
  const dress = () => {
    const button = document.querySelector('[data-send]');
    if (button && score()) button.textContent = button.dataset.send.replace('#', score());
    if (form()) form().elements.by.value = hand;
  };

  // Gives back the part of the page that says that it is saved; none when it is not.
  const post = async (kind) => {
    const { action, elements } = form();
    const body = JSON.stringify({ kind, score: +score(), nonce: elements.at.value, visibleMs: Math.round(seen) });
    const headers = { 'content-type': 'application/json', 'x-rumo-csrf': '1' };
    const reply = await fetch(action + '/answer', { method: 'POST', headers, body, keepalive: true }).catch(() => {});
    const page = new DOMParser().parseFromString(reply?.ok ? await reply.text() : '', 'text/html');
    const saved = page.querySelector('[data-saved]');
    if (saved) id('live').textContent = saved.querySelector('[role=status]').firstChild.textContent;
    return saved;
  };

  const stop = () => {
    ended = true;
    clearTimeout(timer);
    clearTimeout(choosing);
  };

  const watch = () => {
    clearTimeout(timer);
    if (since) seen += Date.now() - since;
    since = 0;
    if (ended || document.visibilityState !== 'visible') return;
    since = Date.now();
    timer = setTimeout(async () => {
      seen += Date.now() - since;
      stop();
      const saved = Date.now() - shown < FRESH && (await post('auto'));
      // Whoever has begun to choose is not interrupted.
      if (!saved || choosing) return;
      saved.querySelector('[role=status]').removeAttribute('role');
      id('answer').replaceWith(saved);
      shown = Date.now();
      dress();
    }, SEEN - seen);
  };

  const touched = ({ isTrusted }) => {
    if (isTrusted && !robot) hand = 'hand';
    dress();
  };
  for (const name of ['pointerdown', 'keydown', 'click', 'input']) addEventListener(name, touched, true);

  addEventListener('change', ({ target, isTrusted }) => {
    dress();
    if (!isTrusted || target.type !== 'radio') return;
    stop();
    const choose = async () => {
      if (!(await post(robot ? 'program' : 'gesture'))) return;
      id('live').className = 'done';
      document.querySelector('.hint')?.remove();
    };
    choosing = setTimeout(choose, Math.max(400, left()));
  });

  addEventListener('input', ({ target, isTrusted }) => {
    const { dataset } = id('answer');
    if (!isTrusted || robot || target.type !== 'textarea' || dataset.saved !== 'provisional') return;
    dataset.saved = 'counted';
    setTimeout(post, Math.max(0, left()), 'gesture');
  });

  addEventListener('submit', (event) => {
    stop();
    if (hand !== 'hand' || left() <= 0) return;
    event.preventDefault();
    setTimeout(() => event.target.submit(), left());
  });

  dress();
  document.addEventListener('visibilitychange', watch);
  watch();
})();
