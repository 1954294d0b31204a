package org.mingzhang.check.wording;

import org.mingzhang.diagnostic.CheckedFigure;

/**
 * A text of a report.
 *
 * @param origin whose words it is
 * @param address where it stands in the data
 * @param name of the row it belongs to; empty for the report as a whole
 * @param text never empty
 * @param place where it stands in the source, in words; empty when unknown
 */
record ReportText(Origin origin, String address, String name, String text, String place) {

  /** Whose words a text is. */
  enum Origin {
    /** A whole printed cell, name or title. */
    PRINT,
    /** A few printed words cut out of a longer text: a claim, a remark. */
    EXCERPT,
    /** The editor's. */
    OWN
  }

  boolean isOwn() {
    return origin == Origin.OWN;
  }

  /** What is to be judged: of the editor's words, those that quote nothing. */
  String judged() {
    return isOwn() ? Quotations.leftOut(text) : text;
  }

  /** How a sentence says where the text is. */
  String label() {
    return switch (origin) {
      case PRINT -> name.isEmpty() ? address : name;
      case EXCERPT -> place.isEmpty() ? address : place;
      case OWN -> address;
    };
  }

  CheckedFigure figure() {
    return new CheckedFigure(name.isEmpty() ? address : name, text, address, place);
  }
}
