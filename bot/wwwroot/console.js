// The workers' pages: asks for what is new when the server says that something changed.
(() => {
  'use strict';
  const body = document.body;
  const title = document.title;

  function scrollDown(force) {
    const talk = document.getElementById('talk');
    if (talk && (force || talk.dataset.atEnd !== 'no')) { talk.scrollTop = talk.scrollHeight; }
  }

  function countWaiting() {
    const count = Number(document.querySelector('[data-waiting]')?.dataset.waiting ?? 0);
    document.title = count > 0 ? `（${count}）${title}` : title;
  }

  // Many changes at once become one question to the server.
  const later = {};
  function soon(name) {
    later[name] ??= setTimeout(() => { delete later[name]; htmx.trigger(body, name); }, 250);
  }

  if (body.dataset.page) {
    const state = document.getElementById('live-state');
    const live = new signalR.HubConnectionBuilder().withUrl('/console/live')
      .withAutomaticReconnect({ nextRetryDelayInMilliseconds: context => Math.min(30000, 1000 * 2 ** context.previousRetryCount) })
      .configureLogging(signalR.LogLevel.Warning).build();
    live.on('changed', conversation => {
      soon('desk-changed');
      if (document.querySelector('[data-conversation]')?.dataset.conversation === conversation) { soon('talk-changed'); }
    });
    live.onreconnecting(() => { state.hidden = false; });
    live.onreconnected(() => { state.hidden = true; soon('desk-changed'); soon('talk-changed'); });
    live.onclose(() => { state.hidden = false; });
    live.start().then(() => body.setAttribute('data-live', 'on')).catch(() => { state.hidden = false; });
  }

  document.addEventListener('scroll', event => {
    if (event.target.id === 'talk') {
      const talk = event.target;
      talk.dataset.atEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 60 ? 'yes' : 'no';
    }
  }, true);
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.id === 'say') { event.target.form.requestSubmit(); }
  });
  document.addEventListener('submit', event => {
    const ask = event.target.dataset.confirm;
    if (ask && !confirm(ask)) { event.preventDefault(); }
  });
  body.addEventListener('htmx:afterSwap', event => {
    countWaiting();
    scrollDown(event.detail.target.id === 'desk');
    if (event.detail.target.id === 'desk') { document.getElementById('say')?.focus(); }
  });
  countWaiting();
  scrollDown(true);
})();
