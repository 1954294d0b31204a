package org.mingzhang.narrative;

import java.util.List;
import java.util.Map;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** How narratives are converted. A narrative cannot change an attribute that is set here. */
final class AsciidocSettings {

  /**
   * What Asciidoctor cuts an attribute's value to: a small text that uses a long attribute many
   * times would fill the memory.
   */
  static final int ATTRIBUTE_BYTES = 1024;

  private static final List<String> ON =
      List.of("reproducible", "linkcss", "sectids", "idprefix", "imagesdir");

  private static final List<String> OFF =
      List.of(
          "allow-uri-read",
          "data-uri",
          "docinfo",
          "experimental",
          "icons",
          "sectnums",
          "source-highlighter",
          "stem",
          "stylesheet",
          "toc",
          "webfonts");

  private static final Map<String, String> WORDS =
      Map.of(
          "table-caption", "表",
          "figure-caption", "图",
          "example-caption", "示例",
          "note-caption", "说明",
          "tip-caption", "提示",
          "important-caption", "重要",
          "warning-caption", "警告",
          "caution-caption", "注意",
          "untitled-label", "");

  private AsciidocSettings() {}

  /** The body only, SECURE: no file is read but through our own include processor. */
  static Options options() {
    return Options.builder()
        .safe(SafeMode.SECURE)
        .backend("html5")
        .docType("article")
        .standalone(false)
        .sourcemap(true)
        .attributes(attributes())
        .build();
  }

  private static Attributes attributes() {
    AttributesBuilder attributes = Attributes.builder();
    ON.forEach(name -> attributes.attribute(name, ""));
    OFF.forEach(name -> attributes.attribute(name + "!", ""));
    WORDS.forEach(attributes::attribute);
    return attributes
        .attribute("attribute-missing", "warn")
        .attribute("idseparator", "-")
        .attribute("max-attribute-value-size", Integer.toString(ATTRIBUTE_BYTES))
        .build();
  }
}
