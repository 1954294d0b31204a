/*
 * The sentences of a comparison. Every figure is finished: they are ordered by mingzhangDecimals and none is computed.
 * mingzhangCompareWords(words) takes the patterns of the page and gives {say, join, sentence}: sentence(group, reports,
 * title, unit) tells a group of columns of the reports, title(column) being the heading of one.
 */
(function () {
  "use strict";

  window.mingzhangCompareWords = function (words) {
    function say(name, ...values) {
      return words[name].replace(/\{(\d)\}/g, (whole, i) => values[i]);
    }

    function join(texts) {
      return texts.join(say("list"));
    }

    function sentence(group, reports, title, unit) {
      const spoken = ({ text }) => (text.endsWith(unit) ? text : say("amount", text, unit));
      return group.leads.length === 0 ? counts(group, reports) : comparison(group, reports, title, spoken);
    }

    function counts(group, reports) {
      const [targets, reached] = group.columns;
      const said = reports
        .filter(({ cells }) => cells[targets].value !== "")
        .map(({ entry, cells }) =>
          cells[reached].value === ""
            ? say("promised", entry.name, cells[targets].text)
            : say("counts", entry.name, cells[targets].text, cells[reached].text),
        );
      const missing = reports.filter(({ cells }) => cells[targets].value === "").map(({ entry }) => entry.name);
      const all = said.length === 0 ? [] : [said.join(say("separator")) + say("stop")];
      return all.concat(missing.length === 0 ? [] : say("missing", join(missing))).join("");
    }

    /* Of the first column that two reports have on one basis; else what there is instead. */
    function comparison(group, reports, title, spoken) {
      const lead = group.leads.map((column) => comparable(column, reports)).find(({ same }) => same.length > 1);
      if (lead === undefined) {
        return incomparable(group, reports, title, spoken);
      }
      const sorted = lead.same
        .slice()
        .sort((one, other) => mingzhangDecimals.compare(other.cell.value, one.cell.value));
      const sentences = [extremes(sorted, title(lead.column), spoken)];
      if (lead.other.length > 0) {
        sentences.push(say("unequal", join(lead.other.map(({ entry }) => entry.name))));
      }
      if (lead.missing.length > 0) {
        sentences.push(say("missing", join(lead.missing.map(({ entry }) => entry.name))));
      }
      return sentences.join("");
    }

    function comparable(column, reports) {
      const all = reports.map(({ entry, cells }) => ({ entry, cell: cells[column] }));
      const valued = all.filter(({ cell }) => cell.value !== "");
      const groups = [...new Set(valued.map(({ cell }) => cell.basis))].map((basis) =>
        valued.filter(({ cell }) => cell.basis === basis),
      );
      const same = groups.reduce((largest, each) => (each.length > largest.length ? each : largest), []);
      return {
        column,
        same,
        other: valued.filter((each) => !same.includes(each)),
        missing: all.filter(({ cell }) => cell.value === ""),
      };
    }

    function extremes(sorted, title, spoken) {
      const [first] = sorted;
      const last = sorted[sorted.length - 1];
      const equal = (one) => (other) => mingzhangDecimals.compare(one.cell.value, other.cell.value) === 0;
      const names = (of) => join(sorted.filter(equal(of)).map(({ entry }) => entry.name));
      return equal(first)(last)
        ? say("same", title, names(first), spoken(first.cell))
        : say("most", title, names(first), spoken(first.cell), names(last), spoken(last.cell));
    }

    function incomparable(group, reports, title, spoken) {
      const found = group.leads
        .map((column) => comparable(column, reports))
        .filter(({ same }) => same.length > 0);
      if (found.length === 0) {
        return say("none", title(group.leads[0]));
      }
      const [first] = found;
      const several = found.length > 1 || first.other.length > 0;
      return several
        ? say("differs", title(first.column))
        : say("single", title(first.column), first.same[0].entry.name, spoken(first.same[0].cell));
    }

    return { say, join, sentence };
  };
})();
