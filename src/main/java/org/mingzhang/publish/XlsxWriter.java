package org.mingzhang.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipOutputStream;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.form.FormSheet;

/**
 * Forms as XLSX, which is a ZIP file of XML documents. They are written here and not by a library,
 * because libraries note the time, compress as the system does, and take numbers through binary
 * floats: the same cells must give the same bytes, and every number its exact digits.
 */
final class XlsxWriter {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private XlsxWriter() {}

  static byte[] write(FormBook book) {
    List<FormSheet> sheets = book.sheets().get();
    XlsxStyles styles = new XlsxStyles();
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      XlsxSheet sheet = new XlsxSheet(sheets.get(i), styles);
      parts.put("xl/" + path(i), XmlPart.document("worksheet", MAIN, sheet::write));
    }
    parts.put("xl/styles.xml", XmlPart.document("styleSheet", MAIN, styles::write));
    parts.put("xl/workbook.xml", XmlPart.document("workbook", MAIN, xml -> book(xml, sheets)));
    parts.put("xl/_rels/workbook.xml.rels", relationships(sheetTargets(sheets.size())));
    parts.put(
        "_rels/.rels", relationships(List.of(new Target("officeDocument", "xl/workbook.xml"))));
    parts.put("[Content_Types].xml", contentTypes(sheets.size()));
    return zip(parts);
  }

  private static String path(int sheet) {
    return "worksheets/sheet" + (sheet + 1) + ".xml";
  }

  private static void book(XmlPart xml, List<FormSheet> sheets) {
    xml.with("xmlns:r", OFFICE)
        .element(
            "sheets",
            list -> {
              for (int i = 0; i < sheets.size(); i++) {
                String name = sheets.get(i).name();
                list.empty("sheet", "name", name, "sheetId", i + 1, "r:id", "rId" + (i + 1));
              }
            });
  }

  /** What a part refers to; its number is its place in the list. */
  private record Target(String type, String path) {}

  private static List<Target> sheetTargets(int sheets) {
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < sheets; i++) {
      targets.add(new Target("worksheet", path(i)));
    }
    targets.add(new Target("styles", "styles.xml"));
    return targets;
  }

  private static byte[] relationships(List<Target> targets) {
    return XmlPart.document(
        "Relationships",
        PACKAGE + "relationships",
        xml -> {
          for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String type = OFFICE + "/" + target.type();
            xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", type, "Target", target.path());
          }
        });
  }

  private static byte[] contentTypes(int sheets) {
    return XmlPart.document(
        "Types",
        PACKAGE + "content-types",
        xml -> {
          String relationships = "application/vnd.openxmlformats-package.relationships+xml";
          xml.empty("Default", "Extension", "rels", "ContentType", relationships);
          type(xml, "/xl/workbook.xml", "sheet.main+xml");
          type(xml, "/xl/styles.xml", "styles+xml");
          for (int i = 0; i < sheets; i++) {
            type(xml, "/xl/" + path(i), "worksheet+xml");
          }
        });
  }

  private static void type(XmlPart xml, String part, String type) {
    xml.empty("Override", "PartName", part, "ContentType", TYPE + type);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        zip.putNextEntry(StoredEntry.of(part.getKey(), part.getValue().length, sum.getValue()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Nothing but memory is written to.
    }
    return out.toByteArray();
  }
}
