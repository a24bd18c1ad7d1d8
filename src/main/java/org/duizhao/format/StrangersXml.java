package org.duizhao.format;

import java.util.List;
import javax.xml.stream.XMLInputFactory;

/// What XML files of strangers are read with: no definition, no entity, nothing fetched.
public final class StrangersXml {

  private static final List<String> LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private StrangersXml() {}

  /// A new factory, aware of name spaces.
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The JDK's limits count &amp; and its like over the whole file. Without a definition there is
    // no other entity, so that nothing can grow.
    for (String limit : LIMITS) {
      factory.setProperty(limit, 0);
    }
    return factory;
  }
}
