package org.mingzhang.page.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.page.words.Words;

/** The terms in the order of their page. */
final class Glossary {
  private static final Pattern REMARK = Pattern.compile("[（(][^（(]*[）)]$");

  private final List<Group> groups;
  private final Map<String, Term> byName = new HashMap<>();

  Glossary(Words words) {
    this.groups = list(words, "glossary.groups").stream().map(id -> group(id, words)).toList();
    for (Group group : groups) {
      for (Term term : group.terms()) {
        term.names().forEach(name -> byName.putIfAbsent(name, term));
      }
    }
  }

  /**
   * Terms that belong together.
   *
   * @param id its anchor
   */
  record Group(String id, String title, List<Term> terms) {
    Group {
      terms = List.copyOf(terms);
    }
  }

  List<Group> groups() {
    return groups;
  }

  /**
   * The term that a heading names, by any of its names; what stands in brackets behind is no part
   * of it. Empty when it names none.
   */
  Optional<Term> named(String heading) {
    String name = REMARK.matcher(heading).replaceFirst("").strip();
    return Optional.ofNullable(byName.get(name));
  }

  private static Group group(String id, Words words) {
    List<Term> terms =
        list(words, "glossary." + id + ".terms").stream().map(term -> term(term, words)).toList();
    return new Group(id, words.say("glossary." + id), terms);
  }

  private static Term term(String id, Words words) {
    List<String> names = List.of(words.say("glossary." + id + ".names").split("\\|"));
    return new Term(id, names, words.say("glossary." + id + ".text"));
  }

  private static List<String> list(Words words, String key) {
    return List.of(words.say(key).split(" "));
  }
}
