package org.mingzhang.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * Gives every anchor of a narrative a name that no other part of a page has: all begin with {@code
 * text-}. What an author named keeps its name behind that; headings without a name of their own, or
 * with one that is not ASCII as Chinese headings have, are numbered.
 */
final class Anchors {

  private static final String PREFIX = "text-";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern NOTE = Pattern.compile("_(footnoteref|footnotedef)_(\\d+)");
  private static final Evaluator HEADING = Selector.evaluatorOf("h3, h4, h5, h6");

  private static final Evaluator ANCHOR = Selector.evaluatorOf("[id]");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href^=#]");
  private final Problems problems;
  private final Map<String, String> newNames = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Anchors(Problems problems) {
    this.problems = problems;
  }

  /** The name of the section with this number, counted from 1. */
  String section(RawNarrative.RawSection section, int number) {
    boolean named = NAME.matcher(section.id()).matches();
    if (section.given() && !named) {
      problems.addAll(declared(section.id()), "MZ-N036", section.id());
    }
    return rename(section.id(), PREFIX + (named ? section.id() : Integer.toString(number)));
  }

  /** Names everything in a part; {@code number} is that of its section, 0 before the first. */
  void name(Element part, int number) {
    int headings = 0;
    for (Element element : part.select(ANCHOR)) {
      boolean heading = element.is(HEADING);
      headings += heading ? 1 : 0;
      String id = element.id();
      Matcher note = NOTE.matcher(id);
      if (NAME.matcher(id).matches()) {
        rename(element, PREFIX + id);
      } else if (note.matches()) {
        // Two hyphens: no author's name looks like this.
        rename(element, PREFIX + "-" + note.group(1).substring(4) + "-" + note.group(2));
      } else if (heading) {
        rename(element, PREFIX + number + "-" + headings);
      } else {
        problems.addAll(declared(id), "MZ-N036", id);
        element.removeAttr("id");
      }
    }
  }

  private void rename(Element element, String name) {
    String old = element.id();
    boolean first = !used.contains(name);
    rename(old, name);
    if (first) {
      element.attr("id", name);
    } else {
      element.removeAttr("id");
    }
  }

  private String rename(String old, String name) {
    newNames.putIfAbsent(old, name);
    if (!used.add(name)) {
      problems.addAll(declared(old), "MZ-N009", old);
    }
    return name;
  }

  private List<SourceLocation> declared(String id) {
    return problems.source().places("[#" + id, "[[" + id, "#" + id, "id=" + id, id);
  }

  /** Points every reference within the narrative to the new name; reports those to nothing. */
  void link(Element part) {
    for (Element link : part.select(LINK)) {
      String old = link.attr("href").substring(1);
      String name = newNames.get(old);
      if (name == null) {
        problems.addAll(
            problems.source().places("<<" + old, "xref:" + old, "#" + old, old), "MZ-N010", old);
        link.unwrap();
      } else {
        link.attr("href", "#" + name);
      }
    }
  }
}
