package org.mingzhang.page.view;

/** A sentence that says what is absent or how to read what follows. */
public record NoteBlock(String text) implements Block {
  @Override
  public String kind() {
    return "note";
  }
}
