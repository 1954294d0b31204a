package org.mingzhang.publish.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMarkupTest {

  private final List<String> tags = new ArrayList<>();

  @Test
  void readsEveryTagAndTheWordsBetween() {
    Optional<String> text =
        read(
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><title>预算 &amp; 决算</title>
            <script defer src="a.js"></script>
            <script type="application/json">{"a":1}</script></head>
            <body><P Class="a  b"
             hidden>共 <b>3</b><b>4</b>&nbsp;项</P>
            <svg viewBox="0 0 1 1"><rect width="&quot;1&#34;"/></svg><br/>完</body>
            </html>
            """);

    assertThat(text.orElseThrow().replace('\u00a0', ' ')).isEqualTo("预算 & 决算 共 34 项 完");
    assertThat(tags)
        .containsExactly(
            "html lang=zh-CN",
            "head",
            "title",
            "script defer= src=a.js",
            "script type=application/json",
            "body",
            "p class=a  b hidden=",
            "b",
            "b",
            "svg viewbox=0 0 1 1",
            "rect width=\"1\"",
            "br");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a number in bold|<p>138<b>0013</b>8000</p>|13800138000",
        "a number and a note|<p>138<sup>1</sup></p>|1381",
        "cells of a table|<tr><td>138</td><td>0013</td></tr>|138 0013",
        "lines|138<br>0013|138 0013",
        "a block in a line|138<div>0013</div>8000|138 0013 8000"
      })
  void keepsWordsTogetherThatStandTogether(String what, String html, String text) {
    assertThat(read(html)).as(what).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id=a>",
        "<p id='a'>",
        "<p id = \"a\">",
        "<p id=\"a\"class=\"b\">",
        "<p id=\"a\" id=\"b\">",
        "<p id=\"a\" ID=\"b\">",
        "<p title=\"<b>\">",
        "<p title=\"a",
        "<p title=\"a\u0000\">",
        "<p/id=\"a\">",
        "<p / >",
        "<p \"a\">",
        "<p",
        "<",
        "</",
        "</p",
        "</p >",
        "</ p>",
        "<1>",
        "< p>",
        "a < b",
        "<!-- a -->",
        "<p><!DOCTYPE html>",
        "<![CDATA[a]]>",
        "<?php ?>",
        "<p\fid=\"a\">",
        "<p\rid=\"a\">",
        "<title>a<b></title>",
        "<title>a</title >",
        "<script>\"<b>\"</script>",
        "<script>a</SCRIPT>",
        "<script/><p>",
        "<textarea><p></textarea>",
        "<style>a</style>",
        "<noscript>a</noscript>",
        "<iframe></iframe>",
        "<xmp><p></xmp>",
        "<plaintext>"
      })
  void leavesWhatMayBeReadOtherwiseToAParser(String html) {
    assertThat(read(html)).isEmpty();
  }

  private Optional<String> read(String markup) {
    return PlainMarkup.read(markup.getBytes(UTF_8), tag -> tags.add(written(tag)));
  }

  private static String written(StartTag tag) {
    StringBuilder written = new StringBuilder(tag.name());
    for (int i = 0; i < tag.attributes(); i++) {
      written.append(' ').append(tag.attribute(i)).append('=').append(tag.value(i));
    }
    return written.toString();
  }
}
