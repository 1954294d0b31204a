package org.mingzhang.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Sequence;
import org.mingzhang.read.tree.DataNode.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON to the same nodes as YAML; numbers keep their text and never become binary. */
public final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(YamlTree.MAX_DEPTH)
                  .maxDocumentLength(TextReader.MAX_BYTES)
                  .maxNumberLength(100)
                  .build())
          .build();

  private final JsonParser parser;
  private final FileProblems problems;

  private JsonTree(JsonParser parser, FileProblems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * @return empty when the text is not one JSON value, and then {@code problems} say why
   */
  public static Optional<DataNode> read(String text, FileProblems problems) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(parser, problems).document();
    }
  }

  private Optional<DataNode> document() {
    try {
      parser.nextToken();
      DataNode root = node();
      if (parser.nextToken() == null) {
        return Optional.of(root);
      }
      problems.error("MZ-R011", place());
    } catch (StreamConstraintsException e) {
      limit(e);
    } catch (JacksonException e) {
      problems.error("MZ-R011", place(e.getLocation()));
    }
    return Optional.empty();
  }

  /** The parser names no place for what is too much of anything: it is where the parser stands. */
  private void limit(StreamConstraintsException e) {
    Place place = place(parser.currentLocation());
    if (e.getOriginalMessage().contains("nesting depth")) {
      problems.error("MZ-R013", place, Integer.toString(YamlTree.MAX_DEPTH));
    } else {
      problems.error("MZ-R095", place);
    }
  }

  private DataNode node() {
    Place place = place();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(place);
      case START_ARRAY -> sequence(place);
      case VALUE_STRING -> new Scalar(place, parser.getString(), Style.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Scalar(place, parser.getString(), Style.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, parser.getString(), Style.TRUTH);
      case VALUE_NULL -> new Scalar(place, "", Style.NOTHING);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("No value begins with " + token);
    };
  }

  private Mapping mapping(Place place) {
    Entries entries = new Entries(problems);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      Place keyPlace = place();
      parser.nextToken();
      entries.add(new Entry(key, keyPlace, node()));
    }
    return new Mapping(place, entries.list());
  }

  private Sequence sequence(Place place) {
    List<DataNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Sequence(place, items);
  }

  private Place place() {
    return place(parser.currentTokenLocation());
  }

  private static Place place(TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? Place.FILE
        : new Place(location.getLineNr(), Math.max(location.getColumnNr(), 0));
  }
}
