// The residents' page: opens (or comes back to) a conversation over Direct Line and shows it with Web Chat.
(() => {
  'use strict';
  const root = document.documentElement;
  const chat = document.getElementById('chat');
  const trouble = document.getElementById('trouble');
  const nonce = document.currentScript.nonce;
  const store = {
    get: key => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window: forgotten, not broken */ } },
  };
  const words = {
    hans: {
      offline: '网络断了，连上以后会自动接着来。您写的话没有丢。',
      again: '正在重新连接…',
      failed: '现在连不上。请检查网络后刷新；急事请打 110，法律问题可以打 12348（免费）。',
      busy: '来的人太多，过一会儿会自动再试。',
      entry: '这条暂时打不开，请稍后再点。',
      placeholder: '在这里写您的事…',
    },
    hant: {
      offline: '網路斷了，連上以後會自動接著來。您寫的話沒有丟。',
      again: '正在重新連接…',
      failed: '現在連不上。請檢查網路後重新整理；急事請打 110，法律問題可以打 12348（免費）。',
      busy: '來的人太多，過一會兒會自動再試。',
      entry: '這條暫時打不開，請稍後再點。',
      placeholder: '在這裡寫您的事…',
    },
  };
  let hant = (store.get('script') ?? (/^zh-(hant|tw|hk|mo)/i.test(navigator.language) ? 'hant' : 'hans')) === 'hant';
  let large = store.get('large') === '1';
  let line = null;
  let attempt = 0;

  const say = key => { trouble.textContent = key ? words[hant ? 'hant' : 'hans'][key] : ''; trouble.hidden = !key; };

  function styleOptions() {
    const size = large ? 1.3 : 1;
    return {
      accent: '#0b6e4f',
      primaryFont: getComputedStyle(document.body).fontFamily,
      backgroundColor: 'transparent',
      subtle: '#5b6762',
      rootHeight: '100%',
      paddingRegular: Math.round(10 * size),
      avatarSize: Math.round(36 * size),
      botAvatarInitials: '法',
      userAvatarInitials: '我',
      botAvatarBackgroundColor: '#0b6e4f',
      userAvatarBackgroundColor: '#b98b2d',
      bubbleBackground: '#ffffff',
      bubbleBorderColor: '#e4dfd2',
      bubbleBorderRadius: 12,
      bubbleMaxWidth: 680,
      bubbleMinWidth: 80,
      bubbleFromUserBackground: '#dcefe5',
      bubbleFromUserBorderColor: '#c4e0d3',
      bubbleFromUserBorderRadius: 12,
      emojiSet: {},
      hideUploadButton: false,
      uploadAccept: 'image/jpeg,image/png,image/webp,image/heic,application/pdf',
      uploadMultiple: true,
      sendAttachmentOn: 'send',
      sendBoxHeight: Math.round(52 * size),
      sendBoxTextColor: '#1f2a26',
      sendBoxPlaceholderColor: '#5b6762',
      sendBoxButtonColor: '#0b6e4f',
      sendBoxTextWrap: true,
      suggestedActionLayout: 'flow',
      suggestedActionBorderRadius: 12,
      suggestedActionBorderWidth: 1,
      suggestedActionBorderColor: '#b9d6c8',
      suggestedActionBackgroundColor: '#ffffff',
      suggestedActionTextColor: '#07523b',
      suggestedActionHeight: Math.round(46 * size),
      suggestedActionImageHeight: Math.round(24 * size),
      timestampColor: '#5b6762',
      groupTimestamp: 300000,
      transcriptTerminatorBackgroundColor: '#0b6e4f',
    };
  }

  function show() {
    const other = words[hant ? 'hant' : 'hans'];
    window.WebChat.renderWebChat({
      directLine: line.directLine,
      store: line.store,
      locale: hant ? 'zh-Hant' : 'zh-Hans',
      nonce,
      overrideLocalizedStrings: strings => ({ ...strings, TEXT_INPUT_PLACEHOLDER: other.placeholder }),
      styleOptions: styleOptions(),
      sendTypingIndicator: false,
    }, line.box);
  }

  function dress() {
    root.lang = hant ? 'zh-Hant' : 'zh-Hans';
    root.classList.toggle('hant', hant);
    root.classList.toggle('large', large);
    document.getElementById('large').setAttribute('aria-pressed', String(large));
    document.getElementById('script-sign').textContent = hant ? '简' : '繁';
    document.getElementById('script-name').textContent = hant ? '简体' : '繁體';
    for (const element of document.querySelectorAll('[data-hant]')) {
      element.dataset.hans ??= element.innerHTML;
      if (hant) { element.textContent = element.dataset.hant; } else { element.innerHTML = element.dataset.hans; }
    }
  }

  async function open(fresh) {
    try {
      const answer = await fetch('/directline/token' + (fresh ? '?fresh=1' : ''), { method: 'POST' });
      if (answer.status === 429) { say('busy'); return retry(30000); }
      if (!answer.ok) { throw new Error(`token: ${answer.status}`); }
      const { token } = await answer.json();
      start(token);
      attempt = 0;
      say(null);
    } catch (error) {
      console.warn(error);
      say(navigator.onLine ? 'failed' : 'offline');
      retry(Math.min(60000, 2000 * 2 ** attempt++));
    }
  }

  let waiting = 0;
  function retry(after) {
    clearTimeout(waiting);
    waiting = setTimeout(() => open(false), after);
  }

  function start(token) {
    line?.end();
    chat.classList.remove('first');
    let spoken = false;
    const directLine = window.WebChat.createDirectLine({ token, domain: `${location.origin}/v3/directline` });
    const store = window.WebChat.createStore({}, () => next => action => {
      if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.from.role === 'user') { spoken = true; }
      if (action.type === 'DIRECT_LINE/POST_ACTIVITY') { spoken = true; }
      if (spoken) { chat.classList.remove('first'); } else if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') { chat.classList.add('first'); }
      return next(action);
    });
    // 3: the token expired, 4: could not connect, 5: the conversation ended. Web Chat stays dead after them.
    const watch = directLine.connectionStatus$.subscribe(status => {
      if (status === 3 || status === 4 || status === 5) { say('again'); retry(status === 4 ? 5000 : 500); }
    });
    // A box of its own for each conversation: React must not find another's leavings in it.
    const box = document.createElement('div');
    box.className = 'chat-box';
    line = { directLine, store, box, end: () => { watch.unsubscribe(); directLine.end(); } };
    chat.replaceChildren(box);
    show();
  }

  async function showEntry(address) {
    const dialog = document.getElementById('entry');
    const body = document.getElementById('entry-body');
    body.textContent = '…';
    dialog.showModal();
    try {
      const answer = await fetch(address, { headers: { 'X-Part': 'entry' } });
      if (!answer.ok) { throw new Error(`entry: ${answer.status}`); }
      // Our own server's page, every text in it encoded.
      body.innerHTML = await answer.text();
    } catch (error) {
      console.warn(error);
      body.textContent = words[hant ? 'hant' : 'hans'].entry;
    }
    dialog.scrollTop = 0;
    body.focus();
  }

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (link && link.origin === location.origin && link.pathname.startsWith('/entries/') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      showEntry(link.href);
    }
  }, true);
  document.getElementById('entry').addEventListener('click', event => {
    if (event.target.id === 'entry') { event.target.close(); }
  });
  document.getElementById('large').addEventListener('click', () => { large = !large; store.set('large', large ? '1' : '0'); dress(); if (line) { show(); } });
  document.getElementById('script').addEventListener('click', () => { hant = !hant; store.set('script', hant ? 'hant' : 'hans'); dress(); if (line) { show(); } });
  document.getElementById('fresh').addEventListener('click', () => open(true));
  addEventListener('offline', () => say('offline'));
  addEventListener('online', () => say(null));

  dress();
  open(false);
})();
