package org.mingzhang.page.glossary;

import java.util.List;

/**
 * A term of the field.
 *
 * @param id its anchor
 * @param names as headings write it, the first its title
 * @param text what it means
 */
record Term(String id, List<String> names, String text) {
  Term {
    names = List.copyOf(names);
  }

  String title() {
    return names.get(0);
  }
}
