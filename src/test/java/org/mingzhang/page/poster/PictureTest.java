package org.mingzhang.page.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.chart.Tone;
import org.mingzhang.measure.attainment.AttainmentState;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Everything a poster says stands inside its picture, whatever it says. */
class PictureTest {

  static final String LONG_NAME = "某某省某某自治州某某经济技术开发区管理委员会（某某区人民政府）残疾人联合会、红十字会联合办公室";

  static Stream<Picture> pictures() {
    return Stream.of(small(), hostile())
        .flatMap(poster -> Stream.of(Picture.phone(poster), Picture.sheet(poster)));
  }

  static Poster small() {
    return new Poster(
        "zh-CN",
        "某单位一图读懂",
        "一图读懂",
        "某单位",
        "2021 年度绩效自评",
        "本年度材料未公开预算。",
        List.of(),
        List.of(),
        List.of());
  }

  static Poster hostile() {
    String text =
        "<b>&\"'\u0000" + LONG_NAME.repeat(3) + "%".repeat(80) + "https://" + "W".repeat(90);
    List<AttainmentState> states = Collections.nCopies(66, AttainmentState.EXCEEDED);
    return new Poster(
        "zh-CN",
        text,
        text,
        text,
        text,
        text,
        Collections.nCopies(5, new Poster.Figure(text, "-999,999,999,999.99", "万元", text)),
        List.of(
            new PosterPart.Bars(
                text,
                text,
                List.of(
                    new PosterPart.Bar(text, text, Tone.PART_1, new BigDecimal("99.999")),
                    new PosterPart.Bar("小", "0.01 万元 · 0.01%", Tone.REST, new BigDecimal("0.001"))),
                new BigDecimal("100"),
                text),
            new PosterPart.Signs(
                text,
                text,
                List.of(new PosterPart.SignRow(text, text, states)),
                Stream.of(AttainmentState.values())
                    .map(s -> new PosterPart.LegendEntry(s, s.name()))
                    .toList(),
                text),
            new PosterPart.Items(
                text, List.of(new PosterPart.Item(text, text, AttainmentState.MET, text)), text),
            new PosterPart.Notes(text, List.of(text), true, text)),
        List.of(text));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void nothing_leaves_the_picture(Picture picture) {
    for (Mark mark : picture.marks()) {
      if (mark instanceof Mark.Text text) {
        int wide = TextRuler.width(text.text(), text.type());
        int left = text.end() ? text.x() - wide : text.x();
        assertThat(left).as(text.text()).isNotNegative();
        assertThat(left + wide).as(text.text()).isLessThanOrEqualTo(picture.width());
        assertThat(text.y()).as(text.text()).isBetween(text.type().size(), picture.height() - 8);
      } else if (mark instanceof Mark.Box box) {
        assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
        assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
      } else if (mark instanceof Mark.Sign sign) {
        assertThat(sign.x() + Mark.Sign.SIZE).isLessThanOrEqualTo(picture.width());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void no_letter_is_smaller_than_13_px_on_a_phone(Picture picture) {
    assertThat(picture.marks())
        .filteredOn(Mark.Text.class::isInstance)
        .allSatisfy(m -> assertThat(((Mark.Text) m).type().size()).isGreaterThanOrEqualTo(26));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void is_xml_without_style_script_or_address(Picture picture) throws Exception {
    Document svg = parse(picture.svg());
    var all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getTagName())
          .isIn("svg", "title", "desc", "rect", "text", "g", "path", "circle");
      for (String name : List.of("style", "class", "href", "xlink:href", "onload")) {
        assertThat(element.hasAttribute(name)).as(name).isFalse();
      }
    }
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void is_the_same_every_time(Picture picture) {
    Picture again =
        picture.form() == Picture.Form.PHONE
            ? Picture.phone(picture.poster())
            : Picture.sheet(picture.poster());
    assertThat(again.svg()).isEqualTo(picture.svg());
  }

  @Test
  void says_in_its_description_what_it_shows() throws Exception {
    Poster poster =
        new Poster(
            "zh-CN",
            "标题",
            "一图读懂",
            "某单位",
            "2021 年度绩效自评",
            "答案。",
            List.of(new Poster.Figure("预算", "279.08", "万元", "")),
            List.of(new PosterPart.Notes("问题", List.of("一处"), true, "")),
            List.of("来源"));
    Document svg = parse(Picture.phone(poster).svg());

    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("标题");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent().lines())
        .containsExactly("某单位", "2021 年度绩效自评", "答案。", "预算 279.08 万元", "问题", "一处", "来源");
  }

  @Test
  void a_bar_is_as_long_as_its_share_and_the_smallest_is_written() {
    List<Mark> marks = Picture.phone(hostile()).marks();

    assertThat(marks)
        .filteredOn(m -> m instanceof Mark.Box box && box.ink() == Ink.PART_1)
        .singleElement()
        .satisfies(m -> assertThat(((Mark.Box) m).width()).isEqualTo(686));
    assertThat(marks).noneMatch(m -> m instanceof Mark.Box box && box.ink() == Ink.REST);
    assertThat(marks)
        .anyMatch(m -> m instanceof Mark.Text text && text.text().equals("0.01 万元 · 0.01%"));
  }

  @Test
  void an_ordinary_sheet_is_no_higher_than_a4() {
    Picture sheet = Picture.sheet(small());

    assertThat(sheet.height() * 100).isLessThanOrEqualTo(sheet.width() * 143);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new java.io.StringReader(svg)));
  }
}
