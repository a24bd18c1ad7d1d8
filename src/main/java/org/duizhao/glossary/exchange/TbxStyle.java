package org.duizhao.glossary.exchange;

/// The ways TBX is written.
public enum TbxStyle {
  /// ISO 30042:2019, data categories as attributes.
  DCA,
  /// ISO 30042:2019, data categories as tags.
  DCT,
  /// ISO 30042:2008, whose root is `martif`.
  MARTIF
}
