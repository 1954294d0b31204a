package org.mingzhang.page.script;

/** Writes JSON that is a JavaScript literal too. Commas between values are put by itself. */
public final class ScriptData {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  /** Begins an array or an object. */
  public ScriptData open(char bracket) {
    separate();
    out.append(bracket);
    return this;
  }

  /** Ends it. */
  public ScriptData close(char bracket) {
    out.append(bracket);
    return this;
  }

  /** The name of the value that follows. */
  public ScriptData key(String name) {
    text(name);
    out.append(':');
    return this;
  }

  /** A whole number. */
  public ScriptData number(int value) {
    separate();
    out.append(value);
    return this;
  }

  /** A string. */
  public ScriptData text(String value) {
    separate();
    out.append('"');
    value.chars().forEach(character -> character((char) character));
    out.append('"');
    return this;
  }

  /** A value that is written already. */
  public ScriptData raw(CharSequence value) {
    separate();
    out.append(value);
    return this;
  }

  /** Characters so far. */
  public int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void separate() {
    if (out.length() > 0 && "[{:".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(',');
    }
  }

  /** Line separators would end a string in older JavaScript, and a bracket might begin markup. */
  private void character(char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
      escape(c);
    } else {
      out.append(c);
    }
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}
