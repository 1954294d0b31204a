package org.mingzhang.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is personal data and what is not. Every number here is made up: a region nobody lives in,
 * the first day of 1900, a card of zeros, a telephone in a row.
 */
class PersonalDataScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "身份证号110000190001010004，联系人见附件   | RESIDENT_ID    | true",
        "11000019000101008x                      | RESIDENT_ID    | true",
        "１１００００１９０００１０１０００４       | RESIDENT_ID    | true",
        "110000 19000101 0012                    | RESIDENT_ID    | true",
        "110000-19000101-008X                    | RESIDENT_ID    | true",
        "1,某某,110000190001010020,2000           | RESIDENT_ID    | true",
        "身份证：110000000101001                  | RESIDENT_ID_15 | false",
        "手机：13800000000                        | MOBILE         | true",
        "联系电话 138-0000-0000                   | MOBILE         | true",
        "+86 13900000000                         | MOBILE         | false",
        "8613900000000                           | MOBILE         | false",
        "13900000000                             | MOBILE         | false",
        "１３８ ００００ ００００                   | MOBILE         | false",
        "13800000000（手机）                       | MOBILE         | true",
        "tel13800000000                          | MOBILE         | true",
        "卡号 6200 0000 0000 0000 000             | BANK_CARD      | true",
        "6200000000000005                        | BANK_CARD      | true",
        "4000000000000002                        | BANK_CARD      | false",
        "邮箱 someone@example.com                  | EMAIL          | false",
        "someone(at)example.com                  | EMAIL          | false",
        "someone（at）example（dot）com             | EMAIL          | false",
        "someone＠example．com                     | EMAIL          | false",
        "家住样本街道样本路12号                     | HOME_ADDRESS   | false",
        "送到样本花园3幢2单元501室                   | HOME_ADDRESS   | false",
        "患者王小样因白血病获得救助                  | NAMED_PERSON   | false",
        "李样本，男，65岁，患尿毒症                 | NAMED_PERSON   | false",
        "困难户张样家庭领取慰问金1000元             | NAMED_PERSON   | false"
      })
  void finds(String text, PersonalDataKind kind, boolean certain) {
    assertThat(PersonalDataScanner.scan(text))
        .singleElement()
        .satisfies(hit -> assertThat(hit.kind()).isEqualTo(kind))
        .satisfies(hit -> assertThat(hit.certain()).isEqualTo(certain))
        .satisfies(hit -> assertThat(text).doesNotContain(hit.masked()));
  }

  @Test
  void looks_through_invisible_characters() {
    assertThat(PersonalDataScanner.scan("手机138\u200B0000\u200B0000")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "手机 138****0000",
        "身份证 110*************04",
        "110000190001010005",
        "110000190013010004",
        "990000190001010004",
        "2110000190001010004",
        "统一社会信用代码 123200190001010050",
        "统一社会信用代码 12320000MB0000000X",
        "办公电话 0512-00000000",
        "0512-13800000000",
        "热线 12345，急救 120",
        "苏ICP备13800000000号-1",
        "苏公网安备 32000002000000号",
        "网站标识码 3200000001",
        "索引号 138000000000/2021-00012",
        "项目编号：13800000000",
        "预算编码 6200000000000005",
        "苏财社〔2021〕13800000000号",
        "面积 13800000000 平方米",
        "资产 13800000000 元",
        "13800000000.00",
        "¥13800000000",
        "138,000,000,00",
        "15900 26228 12 38",
        "2021-09-03 10:30:00",
        "110000000101001",
        "6200000000000006",
        "bgs@example.gov.cn",
        "zh***@example.com",
        "image::logo@2x.png[]",
        "办公地址：样本路12号样本大厦3座501室",
        "走访样本花园小区 12 户",
        "大乡村博爱家园",
        "患者高血压、糖尿病得到救治",
        "患者王某某患白血病，获得救助金1000元",
        "10位大病患者，每位2000元",
        "困难群众许多人获得补助",
        "王小样参加了救护培训"
      })
  void leaves_alone(String text) {
    assertThat(PersonalDataScanner.scan(text)).isEmpty();
  }

  @Test
  void hashes_the_value_however_it_is_written() {
    String plain = hash("11000019000101008X");
    assertThat(plain).hasSize(64);
    assertThat(hash("110000 19000101 008x")).isEqualTo(plain);
    assertThat(hash("１１００００１９０００１０１００８Ｘ")).isEqualTo(plain);
    assertThat(hash("+86 138-0000-0000")).isEqualTo(hash("13800000000"));
  }

  @Test
  void tells_where_a_value_begins_and_ends() {
    String text = "。\u200B甲：１３８-００００-００００，乙";
    PersonalDataHit hit = PersonalDataScanner.scan(text).get(0);
    assertThat(text.substring(hit.start(), hit.end())).isEqualTo("１３８-００００-００００");
  }

  @Test
  void tells_every_value_of_a_line_once() {
    List<PersonalDataHit> hits =
        PersonalDataScanner.scan("1,甲,110000190001010004,13800000000,someone@example.com");
    assertThat(hits)
        .extracting(PersonalDataHit::kind)
        .containsExactly(
            PersonalDataKind.RESIDENT_ID, PersonalDataKind.MOBILE, PersonalDataKind.EMAIL);
  }

  private static String hash(String text) {
    return PersonalDataScanner.scan(text).get(0).sha256();
  }
}
