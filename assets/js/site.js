/*
 * Two courtesies; every page is complete without them.
 * An address inside a folded part opens that part, and printing unfolds everything.
 */
(function () {
  "use strict";

  function openAround(element) {
    for (var e = element; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") {
        e.open = true;
      }
    }
  }

  function followAddress() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      openAround(target);
    }
  }

  function unfold() {
    document.querySelectorAll("details:not([open])").forEach(function (details) {
      details.open = true;
      details.dataset.unfolded = "true";
    });
  }

  function foldAgain() {
    document.querySelectorAll("details[data-unfolded]").forEach(function (details) {
      details.open = false;
      delete details.dataset.unfolded;
    });
  }

  window.addEventListener("hashchange", followAddress);
  window.addEventListener("beforeprint", unfold);
  window.addEventListener("afterprint", foldAgain);
  followAddress();
})();
