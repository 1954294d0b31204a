package org.mingzhang.page.view;

import java.util.List;

/** Short labelled texts, one below the other. */
public record TermsBlock(List<Term> items) implements Block {
  public TermsBlock {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "terms";
  }

  /** One of them. */
  public record Term(String label, String text) {}
}
