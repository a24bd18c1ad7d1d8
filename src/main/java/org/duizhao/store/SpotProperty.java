package org.duizhao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.duizhao.core.Spot;

/// Where the work stands in a project: the ids of document and segment, with a line end between.
final class SpotProperty {

  private final PropertyTable properties;

  SpotProperty(Connection connection) {
    this.properties = new PropertyTable(connection);
  }

  Optional<Spot> read() throws SQLException {
    String value = properties.get(PropertyTable.SPOT, "");
    int end = value.indexOf('\n');
    return end < 0
        ? Optional.empty()
        : Optional.of(new Spot(value.substring(0, end), value.substring(end + 1)));
  }

  void write(Spot spot) throws SQLException {
    properties.put(PropertyTable.SPOT, spot.document() + '\n' + spot.segment());
  }
}
