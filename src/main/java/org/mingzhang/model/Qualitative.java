package org.mingzhang.model;

import java.util.Objects;

/**
 * A value in words, as in {@code 规范}, {@code 及时(2024年9月底前)} or {@code 较2023年提升}. Judged by grade,
 * never as a number.
 *
 * @param text the words before any bracket
 * @param note what stood in brackets, a deadline for example; empty when nothing did
 */
public record Qualitative(String text, String note) implements Value {

  public Qualitative {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(note, "note");
  }
}
