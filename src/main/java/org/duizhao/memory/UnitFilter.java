package org.duizhao.memory;

/// Tells which units of an index count: those that still exist and are of the right languages.
@FunctionalInterface
interface UnitFilter {
  boolean accepts(Block block, int place);
}
