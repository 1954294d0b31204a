package org.mingzhang.narrative;

import java.util.Map;
import java.util.Objects;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.mingzhang.diagnostic.SourceLocation;

/** Warns of tables that name neither their columns nor their rows: nobody can listen to them. */
final class TableHeaders {

  private TableHeaders() {}

  static void check(Document document, Problems problems) {
    for (StructuralNode node : document.findBy(Map.of("context", ":table"))) {
      if (node instanceof Table table && !hasHeader(table)) {
        problems.warnAt(place(table, problems), "MZ-N037");
      }
    }
  }

  private static boolean hasHeader(Table table) {
    return !table.getHeader().isEmpty()
        || table.getColumns().stream().anyMatch(column -> "header".equals(column.getStyle()));
  }

  private static SourceLocation place(Table table, Problems problems) {
    String narrative = problems.source().file();
    Cursor cursor = table.getSourceLocation();
    if (cursor == null) {
      return SourceLocation.of(narrative);
    }
    String file = Objects.requireNonNullElse(cursor.getFile(), "");
    return new SourceLocation(file.isEmpty() ? narrative : file, cursor.getLineNumber(), 0);
  }
}
