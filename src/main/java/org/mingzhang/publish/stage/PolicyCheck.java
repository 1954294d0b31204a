package org.mingzhang.publish.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the content security policy of the site forbids in one file, tag by tag. */
final class PolicyCheck {

  private static final Set<String> INERT_SCRIPTS =
      Set.of("application/json", "application/ld+json");

  private static final Pattern WEB = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);

  /** What keeps another site from reaching back, and from learning where its visitor came from. */
  private static final Set<String> CLOSED = Set.of("noopener", "noreferrer");

  private final Set<String> ids = new HashSet<>();
  private final List<Offence> offences = new ArrayList<>();

  /** Every id so far. */
  Set<String> ids() {
    return ids;
  }

  List<Offence> offences() {
    return offences;
  }

  /** A tag of a page. */
  void ofPage(StartTag tag) {
    for (int i = 0; i < tag.attributes(); i++) {
      switch (tag.attribute(i)) {
        case "id" -> id(tag.value(i));
        case "style" -> add("MZ-U013", excerpt(tag));
        default -> {}
      }
    }
    switch (tag.name()) {
      case "a", "area" -> leaving(tag);
      case "style" -> add("MZ-U013", excerpt(tag));
      default -> {}
    }
    ofImage(tag);
  }

  /** A tag of a drawing: it may style itself, for a page shows it as an image only. */
  void ofImage(StartTag tag) {
    for (int i = 0; i < tag.attributes(); i++) {
      String attribute = tag.attribute(i);
      if (attribute.startsWith("on")) {
        add("MZ-U014", "<" + tag.name() + " " + attribute + ">");
      } else if (attribute.equals("http-equiv") && tag.value(i).equalsIgnoreCase("refresh")) {
        blocked(tag);
      }
    }
    switch (tag.name()) {
      case "script" -> script(tag);
      case "base", "iframe", "frame", "object", "embed", "applet", "audio", "video", "portal" ->
          blocked(tag);
      default -> {}
    }
  }

  private void id(String id) {
    if (!id.isEmpty() && !ids.add(id)) {
      add("MZ-U018", id);
    }
  }

  /** A link to another site tells it nothing of this one, and tells the visitor where it leads. */
  private void leaving(StartTag tag) {
    String address = tag.value("href");
    if (WEB.matcher(address.strip()).lookingAt() && !(isClosed(tag) && isMarked(tag))) {
      add("MZ-U024", address);
    }
  }

  private static boolean isClosed(StartTag link) {
    return words(link.value("rel").toLowerCase(Locale.ROOT)).containsAll(CLOSED);
  }

  private static boolean isMarked(StartTag link) {
    return words(link.value("class").toLowerCase(Locale.ROOT)).contains("external");
  }

  private static List<String> words(String value) {
    return List.of(value.strip().split("\\s+"));
  }

  private void script(StartTag script) {
    boolean inert = INERT_SCRIPTS.contains(script.value("type").toLowerCase(Locale.ROOT));
    if (!inert && !script.has("src")) {
      add("MZ-U012", excerpt(script));
    }
  }

  private void blocked(StartTag tag) {
    add("MZ-U022", "<" + tag.name() + ">");
  }

  private void add(String code, String what) {
    offences.add(new Offence(code, what));
  }

  private static String excerpt(StartTag tag) {
    String id = tag.value("id");
    return "<" + tag.name() + (id.isEmpty() ? ">" : " id=" + id + ">");
  }
}
