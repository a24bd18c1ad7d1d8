package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/// How a workbook's styles show numbers and dates.
final class NumberFormats implements Xml.Handler {

  private final Map<Integer, String> own = new HashMap<>();
  private final List<Integer> byStyle = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private boolean inCellStyles;

  @Override
  public void start(String element, Xml.Attributes attributes) {
    switch (element) {
      case "numFmt" ->
          own.put(Integer.parseInt(attributes.get("numFmtId")), attributes.get("formatCode"));
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> {
        if (inCellStyles) {
          String id = attributes.get("numFmtId");
          byStyle.add(id.isEmpty() ? 0 : Integer.parseInt(id));
        }
      }
      default -> {}
    }
  }

  @Override
  public void end(String element) {
    inCellStyles &= !element.equals("cellXfs");
  }

  /// The number as a cell of this style shows it.
  ///
  /// @param style the cell's `s` attribute, which may be empty
  String shown(String number, String style) {
    int format = style.isEmpty() ? 0 : formatOf(Integer.parseInt(style));
    String code = own.get(format);
    String pattern = code == null ? BuiltinFormats.getBuiltinFormat(format) : code;
    if (pattern == null || format == 0) {
      pattern = "General";
    }
    return formatter.formatRawCellContents(Double.parseDouble(number), format, pattern);
  }

  private int formatOf(int style) {
    return style < byStyle.size() ? byStyle.get(style) : 0;
  }
}
