package org.mingzhang.read.value;

import org.mingzhang.model.Absent;
import org.mingzhang.model.Value;

/**
 * What a text means, or where the reading of it broke off.
 *
 * @param value {@link Absent#UNREADABLE} when the text does not follow the grammar
 * @param unread the part of the text nothing could be made of; empty when all of it was read
 */
public record ParsedValue(Value value, String unread) {

  static ParsedValue of(Value value) {
    return new ParsedValue(value, "");
  }

  static ParsedValue unreadable(String unread) {
    return new ParsedValue(Absent.UNREADABLE, unread);
  }

  /** Whether a value could be made of the text. */
  public boolean isReadable() {
    return value != Absent.UNREADABLE;
  }
}
