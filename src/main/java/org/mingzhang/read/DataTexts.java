package org.mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.AuthorText;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.value.FigureColumn;

/**
 * Every value of a data file as a text, with its key, which says what a number is: {@code contact:
 * …}. A figure that is a mere number is an amount and left out.
 */
final class DataTexts {

  /** What of a figure is words and not a value. */
  private static final Set<String> WORDS = Set.of("reason", "source");

  private static final Pattern NUMBER = Pattern.compile("[-+≥≤<>=\\d.,\\s]+(%|\\p{IsHan}{1,3})?");

  private final String file;
  private final List<AuthorText> texts = new ArrayList<>();

  private DataTexts(String file) {
    this.file = file;
  }

  static List<AuthorText> of(DataNode root, String file) {
    DataTexts found = new DataTexts(file);
    found.visit(root, "", root.place(), false);
    return found.texts;
  }

  private void visit(DataNode node, String key, Place place, boolean figure) {
    if (node instanceof Scalar scalar) {
      if (!figure || !NUMBER.matcher(scalar.text()).matches()) {
        String text = key.isEmpty() ? scalar.text() : key + ": " + scalar.text();
        texts.add(new AuthorText(file, place.line(), place.column(), text));
      }
    } else if (node instanceof Mapping) {
      boolean adjustments = key.equals("adjustments");
      node.fields().forEach(field -> visit(field, figure || adjustments));
    } else {
      node.elements().forEach(item -> visit(item, "", item.place(), false));
    }
  }

  private void visit(Entry field, boolean inFigure) {
    boolean figure =
        FigureColumn.of(field.key()).isPresent() || (inFigure && !WORDS.contains(field.key()));
    visit(field.value(), field.key(), field.place(), figure);
  }
}
