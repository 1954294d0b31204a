package org.mingzhang.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;

/** An XLSX file as sheets. */
final class WorkbookFile {

  static final int MAX_ROWS = 5_000;
  private static final int MAX_COLUMNS = 200;

  private final FileProblems problems;
  private final Diagnostics diagnostics;
  private final ShownText shown = new ShownText();

  WorkbookFile(FileProblems problems, Diagnostics diagnostics) {
    this.problems = problems;
    this.diagnostics = diagnostics;
  }

  List<Sheet> read(Path file, byte[] bytes) {
    Optional<String> refusal = WorkbookGuard.refusal(file, bytes);
    if (refusal.isPresent()) {
      problems.error(refusal.get());
      return List.of();
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = sheets(workbook);
      if (sheets.isEmpty() && !problems.any()) {
        problems.error("MZ-I012");
      }
      return problems.any() ? List.of() : sheets;
    } catch (IOException | RuntimeException e) {
      problems.error("MZ-I005"); // A library finds many ways to say that a file is damaged.
      return List.of();
    }
  }

  private List<Sheet> sheets(XSSFWorkbook workbook) {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      String name = sheet.getSheetName();
      FileProblems ofSheet = new FileProblems(problems.file(), name, diagnostics);
      if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        ofSheet.note("MZ-I013", Place.FILE, name);
      } else if (isHuge(sheet)) {
        tellHuge(name, problems);
      } else if (sheet.getPhysicalNumberOfRows() > 0) {
        hiddenRows(sheet, ofSheet);
        hiddenColumns(sheet, ofSheet);
        sheets.add(new Sheet(name, cells(sheet)));
      }
    }
    return sheets;
  }

  static void tellHuge(String sheet, FileProblems problems) {
    String rows = Integer.toString(MAX_ROWS);
    problems.error("MZ-I011", Place.FILE, sheet, rows, Integer.toString(MAX_COLUMNS));
  }

  private static boolean isHuge(XSSFSheet sheet) {
    if (sheet.getPhysicalNumberOfRows() > MAX_ROWS || sheet.getNumMergedRegions() > MAX_ROWS) {
      return true;
    }
    for (var row : sheet) {
      for (var cell : row) {
        boolean outside = row.getRowNum() >= MAX_ROWS || cell.getColumnIndex() >= MAX_COLUMNS;
        if (outside && !((XSSFCell) cell).toString().isBlank()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void hiddenRows(XSSFSheet sheet, FileProblems problems) {
    for (var row : sheet) {
      if (row.getZeroHeight() && row.getPhysicalNumberOfCells() > 0) {
        problems.warning("MZ-I014", new Place(row.getRowNum() + 1, 1));
      }
    }
  }

  private static void hiddenColumns(XSSFSheet sheet, FileProblems problems) {
    Map<Integer, Integer> first = new TreeMap<>();
    for (var row : sheet) {
      for (var cell : row) {
        boolean filled = cell.getCellType() != CellType.BLANK;
        if (filled && sheet.isColumnHidden(cell.getColumnIndex())) {
          first.putIfAbsent(cell.getColumnIndex() + 1, row.getRowNum() + 1);
        }
      }
    }
    first.forEach((column, row) -> problems.warning("MZ-I015", new Place(row, column)));
  }

  private List<SheetCell> cells(XSSFSheet sheet) {
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    List<SheetCell> cells = new ArrayList<>();
    for (var row : sheet) {
      for (var cell : row) {
        if (row.getRowNum() < MAX_ROWS && cell.getColumnIndex() < MAX_COLUMNS) {
          area(merged, (XSSFCell) cell).ifPresent(cells::add);
        }
      }
    }
    return cells;
  }

  /** Empty for a cell that a merged area covers. */
  private Optional<SheetCell> area(List<CellRangeAddress> merged, XSSFCell cell) {
    SheetCell read = shown.cell(cell);
    for (CellRangeAddress area : merged) {
      if (area.isInRange(cell.getRowIndex(), cell.getColumnIndex())) {
        boolean first =
            area.getFirstRow() == cell.getRowIndex()
                && area.getFirstColumn() == cell.getColumnIndex();
        int down = Math.min(area.getLastRow(), MAX_ROWS) - area.getFirstRow() + 1;
        int across = Math.min(area.getLastColumn(), MAX_COLUMNS) - area.getFirstColumn() + 1;
        return first ? Optional.of(read.covering(down, across)) : Optional.empty();
      }
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(read);
  }
}
