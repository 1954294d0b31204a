/*
 * Decimal numbers by their size, compared digit by digit: a number of the page is never rounded to be compared.
 * mingzhangDecimals.compare(one, other) takes "555.808078" and "-0.5" and answers as a sorting function does.
 */
(function () {
  "use strict";

  function read(text) {
    const [whole, fraction = ""] = text.replace("-", "").split(".");
    const read = { whole: whole.replace(/^0+/, ""), fraction: fraction.replace(/0+$/, "") };
    read.sign = read.whole + read.fraction === "" ? 0 : text.startsWith("-") ? -1 : 1;
    return read;
  }

  function order(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
  }

  function size(one, other) {
    return (
      one.whole.length - other.whole.length || order(one.whole, other.whole) || order(one.fraction, other.fraction)
    );
  }

  window.mingzhangDecimals = {
    compare: function (oneText, otherText) {
      const one = read(oneText);
      const other = read(otherText);
      return one.sign === other.sign ? one.sign * size(one, other) : one.sign - other.sign;
    },
  };
})();
