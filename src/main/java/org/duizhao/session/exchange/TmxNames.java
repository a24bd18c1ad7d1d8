package org.duizhao.session.exchange;

import java.util.Set;

/// Where a unit's fields stand in a TMX file: property types, and attributes kept as properties.
final class TmxNames {

  static final String DOCUMENT = "x-document";
  static final String PLACE = "x-place";
  static final String ORIGIN = "x-origin";

  /// memoQ's names, which the program writes too.
  static final String PREVIOUS = "x-context-pre";

  static final String NEXT = "x-context-post";

  static final String OMEGAT_DOCUMENT = "file";
  static final String OMEGAT_PREVIOUS = "prev";
  static final String OMEGAT_NEXT = "next";
  static final String TRADOS_ORIGIN = "x-Origin";

  /// Begins the name of a property that is an attribute in the file.
  static final String ATTRIBUTE = "@";

  /// Begins the names of properties that one text has, not the unit.
  static final String OF_SOURCE = "source/";

  static final String OF_TARGET = "target/";

  /// Attributes that have no field of their own.
  static final Set<String> KEPT =
      Set.of(
          "tuid",
          "o-encoding",
          "datatype",
          "usagecount",
          "lastusagedate",
          "creationtool",
          "creationtoolversion",
          "segtype",
          "o-tmf");

  private TmxNames() {}
}
