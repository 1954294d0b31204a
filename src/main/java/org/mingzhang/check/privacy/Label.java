package org.mingzhang.check.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a number say it is. */
enum Label {
  TELEPHONE("手机|电话|联系|致电|来电|拨打|热线|微信|contact|(?i:tel|phone|mobile)"),
  BANK("银行|卡号|账号|帐号|账户|帐户|开户|一卡通"),
  IDENTITY("身份证|证件号|公民身份|身份号码"),
  CREDIT_CODE("信用代码"),
  CODE("编号|编码|文号|字号|索引号|备案|标识码|代码|项目号|合同号|订单|流水号|发票|单号|凭证|档案号|案号|许可证|证书号|条码|(?i:icp)|No\\."),
  NONE("(?!)");

  private static final int REACH = 16;
  private static final Pattern BREAK = Pattern.compile("[。;\\n]");

  private final Pattern words;

  Label(String words) {
    this.words = Pattern.compile(words);
  }

  /** The label that stands nearest before a place in the same clause. */
  static Label before(String text, int place) {
    String near = text.substring(Math.max(0, place - REACH), place);
    String clause = BREAK.splitAsStream(near + " ").reduce("", (first, last) -> last);
    Label nearest = NONE;
    int at = -1;
    for (Label label : values()) {
      Matcher word = label.words.matcher(clause);
      while (word.find()) {
        if (word.end() > at) {
          at = word.end();
          nearest = label;
        }
      }
    }
    return nearest;
  }

  /** Whether this label stands right behind a place, as in {@code 13800000000（手机）}. */
  boolean follows(String text, int place) {
    return words.matcher(text.substring(place, Math.min(text.length(), place + 6))).find();
  }
}
