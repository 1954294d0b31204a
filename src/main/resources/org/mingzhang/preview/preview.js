/* Keeps a page in preview up to date and shows what is wrong. The server adds it; no site has it. */
(function () {
  'use strict';

  var script = document.currentScript;
  var version = script.dataset.version;
  var place = 'mingzhang:scroll:' + location.pathname;

  function restoreScroll() {
    var kept = sessionStorage.getItem(place);
    if (kept !== null) {
      var at = kept.split(',').map(Number);
      window.scrollTo({ left: at[0], top: at[1], behavior: 'instant' });
    }
  }

  function reload() {
    sessionStorage.setItem(place, window.scrollX + ',' + window.scrollY);
    location.reload();
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function panel() {
    var host = document.createElement('div');
    host.id = 'mingzhang-preview';
    host.hidden = true;
    var root = host.attachShadow({ mode: 'open' });
    var style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/__mingzhang/preview.css';
    var box = element('aside', 'panel');
    root.append(style, box);
    document.body.append(host);
    return { host: host, box: box };
  }

  var shown = panel();
  var folded = sessionStorage.getItem('mingzhang:folded') !== 'no';

  function item(problem) {
    var line = element('li', problem.error ? 'error' : 'warning');
    line.append(
      element('code', 'place', problem.place),
      element('span', 'code', problem.code),
      element('p', 'sentence', problem.sentence),
      element('p', 'remedy', problem.remedy)
    );
    return line;
  }

  function list(news) {
    var errors = news.problems.filter(function (p) { return p.error; });
    var warnings = news.problems.filter(function (p) { return !p.error; });
    var items = element('ol', 'problems');
    errors.concat(folded ? [] : warnings).forEach(function (p) { items.append(item(p)); });
    return items;
  }

  function count(words, number) {
    return words.replace('{0}', number);
  }

  function head(news) {
    var line = element('p', 'head');
    line.append(element('strong', 'title', news.words.title));
    if (news.errors > 0) {
      line.append(element('span', 'errors', count(news.words.errors, news.errors)));
    }
    line.append(element('span', 'warnings', count(news.words.warnings, news.warnings)));
    line.append(element('span', 'all', count(news.words.allWarnings, news.allWarnings)));
    if (news.warnings > 0) {
      var button = element('button', 'fold', folded ? news.words.open : news.words.close);
      button.type = 'button';
      button.setAttribute('aria-expanded', String(!folded));
      button.addEventListener('click', function () {
        folded = !folded;
        sessionStorage.setItem('mingzhang:folded', folded ? 'yes' : 'no');
        show(news);
      });
      line.append(button);
    }
    return line;
  }

  function show(news) {
    shown.host.hidden = news.errors === 0 && news.allWarnings === 0;
    shown.box.className = news.errors > 0 ? 'panel wrong' : 'panel';
    shown.box.setAttribute('role', news.errors > 0 ? 'alert' : 'status');
    shown.box.replaceChildren(head(news), list(news));
    if (news.errors > 0) {
      shown.box.append(element('p', 'note', news.words.lastGood));
    }
  }

  var last = null;
  var events = new EventSource('/__mingzhang/events?page=' + encodeURIComponent(script.dataset.page));
  events.onmessage = function (event) {
    last = JSON.parse(event.data);
    if (last.version === version) {
      show(last);
    } else {
      reload();
    }
  };
  events.onerror = function () {
    if (last !== null) {
      shown.host.hidden = false;
      shown.box.replaceChildren(element('p', 'head', last.words.lost));
    }
  };

  restoreScroll();
  window.addEventListener('load', function () {
    restoreScroll();
    sessionStorage.removeItem(place);
  });
})();
