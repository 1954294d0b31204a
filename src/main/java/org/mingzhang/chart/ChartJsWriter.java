package org.mingzhang.chart;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a chart as the data that {@code assets/js/charts.js} hands to Chart.js. */
public final class ChartJsWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .characterEscapes(new MarkupEscapes())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private ChartJsWriter() {}

  /**
   * One line of JSON, safe inside a {@code <script type="application/json">}: every {@code <} and
   * every line separator is escaped. Numbers keep the digits of the table.
   */
  public static String write(Chart chart) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(chart, json);
    }
    return text.toString();
  }

  private static void write(Chart chart, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", chart.id());
    json.writeStringProperty("kind", chart.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("title", chart.title());
    json.writeStringProperty("unit", chart.unit());
    json.writeArrayPropertyStart("categories");
    chart.categories().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("series");
    chart.series().forEach(series -> write(series, json));
    json.writeEndArray();
    writeUnlessNull("axisMax", chart.axisMax(), json);
    writeUnlessNull("targetLine", chart.targetLine(), json);
    json.writeEndObject();
  }

  private static void write(Chart.Series series, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", series.name());
    json.writeStringProperty("tone", series.tone().id());
    json.writeArrayPropertyStart("points");
    series.points().forEach(point -> write(point, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Chart.Point point, JsonGenerator json) {
    json.writeStartObject();
    json.writeName("value");
    json.writeNumber(point.value());
    json.writeStringProperty("label", point.label());
    writeUnlessEmpty("figure", point.figure(), json);
    if (!point.amount().isEmpty()) {
      json.writeStringProperty("amount", point.amount());
      json.writeStringProperty("exact", point.value().toPlainString());
    }
    if (point.tone() != null) {
      json.writeStringProperty("tone", point.tone().id());
    }
    json.writeEndObject();
  }

  private static void writeUnlessEmpty(String name, String text, JsonGenerator json) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  private static void writeUnlessNull(String name, BigDecimal number, JsonGenerator json) {
    if (number != null) {
      json.writeNumberProperty(name, number);
    }
  }
}
