/*
 * Data that is too much for a page, loaded when a reader asks for it. It is scripts, because a page opened from a disk
 * cannot fetch anything and may load scripts. Each of them calls one function with its name and its data, and nothing else.
 *
 * mingzhangShards(callback, root) defines that function and returns load(name, version), a promise of the data; the name
 * is the script's address below the root of the site, without its suffix.
 * mingzhangShards.fileOf(key, files) is the number of the file that a key is in; Spread.java puts it there.
 */
(function () {
  "use strict";

  window.mingzhangShards = function (callback, root) {
    const waiting = new Map();
    const loaded = new Map();

    window[callback] = function (name, data) {
      waiting.get(name)(data);
    };

    /* The version in the address keeps a browser from mixing files of two states of the site. */
    function addScript(name, version, resolve, reject) {
      const script = document.createElement("script");
      waiting.set(name, resolve);
      script.src = root + name + ".js" + (version ? "?v=" + version : "");
      script.onload = () => script.remove();
      script.onerror = () => {
        script.remove();
        loaded.delete(name);
        reject(new Error(name));
      };
      document.head.append(script);
    }

    return function (name, version) {
      if (!loaded.has(name)) {
        loaded.set(name, new Promise((resolve, reject) => addScript(name, version, resolve, reject)));
      }
      return loaded.get(name);
    };
  };

  window.mingzhangShards.fileOf = function (key, files) {
    let hash = 0;
    for (const character of key) {
      hash = (Math.imul(hash, 31) + character.codePointAt(0)) >>> 0;
    }
    return hash % files;
  };
})();
