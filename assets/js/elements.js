/*
 * Elements made by scripts; nothing that is put into them is ever read as markup.
 * mingzhangElements.element(name, className, ...content) makes one of texts and elements, without a class where the name
 * of that is empty. mingzhangElements.option(value, label) makes a choice of a list.
 */
(function () {
  "use strict";

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  }

  function option(value, label) {
    const made = element("option", "", label);
    made.value = value;
    return made;
  }

  window.mingzhangElements = { element, option };
})();
