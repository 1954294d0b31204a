package org.mingzhang.publish.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.parser.Tag;

/**
 * A page or a drawing that is written as our templates write: every {@code <} begins a tag, every
 * value stands in double quotation marks, and there are no comments. In such a text every browser
 * sees the same tags and no others, whatever state its parser is in, so that one pass over the
 * bytes tells what is there, in a fifth of the time of making a tree of it. Anything else is left
 * to a real parser, not guessed.
 */
final class PlainMarkup {

  private static final List<byte[]> PROLOGUES =
      List.of(
          "<!DOCTYPE html>".getBytes(ISO_8859_1),
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(ISO_8859_1));

  /** A parser takes what stands in them for text, or for something else than it was before. */
  private static final Set<String> UNUSUAL =
      Set.of(
          "iframe",
          "listing",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "plaintext",
          "style",
          "textarea",
          "xmp");

  /** The same of these, which our pages do have: with nothing but text in them. */
  private static final Set<String> TEXT_ONLY = Set.of("script", "title");

  private final byte[] source;
  private final Names names = new Names();
  private final ScannedTag tag;
  private final VisibleText text = new VisibleText();
  private final Map<String, Boolean> blocks = new HashMap<>();
  private int at;

  private PlainMarkup(byte[] source) {
    this.source = source;
    this.tag = new ScannedTag(source, names);
  }

  /**
   * Reads a page or a drawing.
   *
   * @param tags is given every start tag in its order; it is another one after the call
   * @return what a reader sees of it; empty when it is not written so, and not all tags were given
   */
  static Optional<String> read(byte[] source, Consumer<StartTag> tags) {
    PlainMarkup markup = new PlainMarkup(source);
    return markup.read(tags) ? Optional.of(markup.text.toString()) : Optional.empty();
  }

  private boolean read(Consumer<StartTag> tags) {
    skipPrologue();
    while (content()) {
      boolean ends = at + 1 < source.length && source[at + 1] == '/';
      if (!(ends ? endTag() : startTag())) {
        return false;
      }
      if (!ends) {
        tags.accept(tag);
        if (TEXT_ONLY.contains(tag.name()) && !textOnly()) {
          return false;
        }
      }
    }
    return true;
  }

  private void skipPrologue() {
    for (byte[] prologue : PROLOGUES) {
      int end = Math.min(prologue.length, source.length);
      if (Arrays.equals(source, 0, end, prologue, 0, prologue.length)) {
        at = end;
      }
    }
  }

  /** The text up to the next tag; whether there is one. */
  private boolean content() {
    int from = at;
    at = next('<');
    text.add(source, from, at);
    return at < source.length;
  }

  /** The content of an element that nothing but its end may interrupt. */
  private boolean textOnly() {
    int from = at;
    at = next('<');
    if (!tag.name().equals("script")) {
      text.add(source, from, at);
    }
    byte[] end = ("</" + tag.name() + ">").getBytes(ISO_8859_1);
    int to = Math.min(at + end.length, source.length);
    return Arrays.equals(source, at, to, end, 0, end.length);
  }

  private boolean endTag() {
    int from = at + 2;
    at = endOfName(from);
    if (at == from) {
      return false;
    }
    separate(names.of(source, from, at));
    return end();
  }

  private boolean startTag() {
    int from = at + 1;
    at = endOfName(from);
    if (at == from || !MarkupSign.isLetter(source[from])) {
      return false;
    }
    tag.begin(from, at);
    separate(tag.name());
    return !UNUSUAL.contains(tag.name()) && attributes();
  }

  /** A tag that begins or ends a block, or a line, ends the word before it. */
  private void separate(String name) {
    if (blocks.computeIfAbsent(name, any -> any.equals("br") || Tag.valueOf(any).isBlock())) {
      text.separate();
    }
  }

  /** All attributes, up to and with the end of the tag. */
  private boolean attributes() {
    while (skipSpace()) {
      int from = at;
      at = endOfName(from);
      if (at == from) {
        break;
      }
      if (!tag.add(from, at) || is('=') && !value()) {
        return false;
      }
    }
    if (is('/')) {
      at++;
    }
    return end();
  }

  private boolean value() {
    at++;
    int from = at + 1;
    int to = from;
    while (to < source.length && source[to] != '"') {
      if (!MarkupSign.isOfValue(source[to++])) {
        return false;
      }
    }
    boolean quoted = is('"') && to < source.length;
    tag.value(from, to);
    at = to + 1;
    return quoted;
  }

  /** The end of a tag. */
  private boolean end() {
    boolean ends = is('>');
    at++;
    return ends;
  }

  private boolean is(char sign) {
    return at < source.length && source[at] == sign;
  }

  private int next(char sign) {
    int next = at;
    while (next < source.length && source[next] != sign) {
      next++;
    }
    return next;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < source.length && MarkupSign.isOfName(source[end])) {
      end++;
    }
    return end;
  }

  /** Whether there was any. */
  private boolean skipSpace() {
    int from = at;
    while (at < source.length && MarkupSign.isSpace(source[at])) {
      at++;
    }
    return at > from;
  }
}
