/*
 * What Chart.js is told: the values of a figure as datasets, its axes, its legend and its tooltips.
 * A dataset has, beside its data, the addresses of what it draws in "figures".
 */
(function () {
  "use strict";

  var look = window.mingzhangCharts.look;
  var SHARE_OF_LABELS = 0.4; // of a figure's width, beside its bars

  function datasets(figure, data) {
    return data.series.map(function (series) {
      var colours = series.points.map(function (p) {
        return look.tone(figure, p.tone || series.tone);
      });
      var set = {
        label: series.name,
        data: series.points.map(function (p) {
          return p.value;
        }),
        figures: series.points.map(function (p) {
          return p.figure || "";
        }),
        backgroundColor: colours
      };
      if (look.isLine(data)) {
        set.borderColor = colours[0];
        set.borderWidth = 2;
        set.pointRadius = 4;
        set.spanGaps = false;
      } else {
        set.maxBarThickness = data.kind === "shares" ? 44 : look.namesAbove(data) ? 16 : 22;
        set.minBarLength = data.kind === "shares" && series.points[0].value !== 0 ? 2 : 0;
        set.borderColor = look.css(figure, "--ground", "#fff");
        set.borderWidth = look.isStacked(data) ? { right: 2 } : 0;
      }
      return set;
    });
  }

  function values(figure, data) {
    var muted = look.css(figure, "--muted", "#55616d");
    return {
      beginAtZero: true,
      stacked: look.isStacked(data),
      display: data.kind !== "shares",
      max: data.axisMax,
      border: { display: false },
      grid: { color: look.css(figure, "--line", "#dde3e8") },
      title: { display: data.unit !== "" && !look.isLine(data), text: data.unit, color: muted },
      ticks: { color: muted, maxTicksLimit: 6, precision: data.kind === "stacked" ? 0 : undefined },
      grace: data.axisMax === undefined ? "12%" : 0
    };
  }

  function categories(figure, data) {
    var most = Math.floor((figure.clientWidth * SHARE_OF_LABELS) / look.FONT_SIZE);
    return {
      stacked: look.isStacked(data),
      offset: true, // room for the words of the first and the last point of a line
      display: data.kind !== "shares",
      border: { display: false },
      grid: { display: false },
      ticks: {
        display: !look.namesAbove(data),
        color: look.css(figure, "--muted", "#55616d"),
        autoSkip: false,
        callback: function (value, index) {
          var name = data.categories[index];
          return look.isLine(data) ? name : look.wrap(name, Math.max(look.FEWEST_LABELS, most));
        }
      }
    };
  }

  function scales(figure, data) {
    return look.isLine(data)
      ? { x: categories(figure, data), y: values(figure, data) }
      : { x: values(figure, data), y: categories(figure, data) };
  }

  /* A legend is drawn where there are several names, unless the figure has its own .chart-keys. */
  function legend(figure, data) {
    var several = data.series.some(function (series) {
      return series.name !== data.series[0].name;
    });
    return {
      display: several && !figure.querySelector(".chart-keys"),
      position: "bottom",
      align: "start",
      onClick: function () {}, // nothing a reader could hide by accident
      labels: { color: look.css(figure, "--ink", "#16202a"), boxWidth: 12, boxHeight: 12 }
    };
  }

  function tooltip(data) {
    return {
      callbacks: {
        title: function (items) {
          return items.length === 0 ? "" : data.categories[items[0].dataIndex];
        },
        label: function (item) {
          var series = data.series[item.datasetIndex];
          return series.name + "：" + series.points[item.dataIndex].label;
        }
      }
    };
  }

  function padding(data) {
    return {
      top: look.isLine(data) || look.namesAbove(data) ? 20 : 0,
      right: data.kind === "shares" ? 0 : 6
    };
  }

  window.mingzhangCharts.configuration = function (figure, data, animate) {
    return {
      type: look.isLine(data) ? "line" : "bar",
      data: { labels: data.categories, datasets: datasets(figure, data) },
      options: {
        indexAxis: look.isLine(data) ? "x" : "y",
        responsive: true,
        maintainAspectRatio: false,
        locale: document.documentElement.lang || "zh-CN",
        animation: animate ? { duration: 250 } : false,
        layout: { padding: padding(data) },
        scales: scales(figure, data),
        plugins: { legend: legend(figure, data), tooltip: tooltip(data) }
      },
      plugins: window.mingzhangCharts.layers(figure, data)
    };
  };
})();
