package org.mingzhang.publish.file;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * A document with a line for each of its properties, and for each item of a list that is one: lines
 * can be searched and compared, and a third of a document would else be blanks.
 */
final class LinePrinter implements PrettyPrinter {

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    beginLine(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(':');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(',');
    beginLine(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    beginLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(',');
    beginLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values, ']');
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  private static void end(JsonGenerator json, int content, char bracket) {
    if (content > 0 && isInLines(json)) {
      indent(json, json.streamWriteContext().getNestingDepth() - 1);
    }
    json.writeRaw(bracket);
  }

  private static void beginLine(JsonGenerator json) {
    if (isInLines(json)) {
      indent(json, json.streamWriteContext().getNestingDepth());
    }
  }

  private static void indent(JsonGenerator json, int depth) {
    json.writeRaw("\n" + "  ".repeat(depth));
  }

  private static boolean isInLines(JsonGenerator json) {
    TokenStreamContext inside = json.streamWriteContext();
    return inside.getNestingDepth() == 1 || inside.getNestingDepth() == 2 && inside.inArray();
  }
}
