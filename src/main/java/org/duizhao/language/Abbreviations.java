package org.duizhao.language;

import java.util.Set;

/// English abbreviations that end in a point, in lower case and without the last point.
final class Abbreviations {

  /// Always followed by what they abbreviate or introduce.
  private static final Set<String> NEVER =
      words(
          """
          mr mrs ms mx dr prof rev fr st mt ft gen col capt lt sgt maj cmdr adm gov sen rep
          hon pres supt sr no nos vol vols fig figs eq eqs sec ch chap art ed eds p pp vs v
          cf e.g eg i.e viz ca approx dept univ assn bros messrs mme mlle ref refs ver tel
          est min max op al resp
          """);

  /// May stand at the end of a sentence as well.
  private static final Set<String> SOMETIMES =
      words(
          """
          inc co ltd corp llc jr bros etc u.s u.k u.n u.s.a e.u d.c a.m p.m ph.d m.d b.a m.a
          b.c a.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat
          sun ave blvd rd st
          """);

  /// Words that begin a sentence rather than go on with a name.
  private static final Set<String> OPENERS =
      words(
          """
          the a an he she it they we i you this that these those in on at but and so if when
          while after before there here what why how who his her its their our my as for
          from however then now no not to with by
          """);

  private Abbreviations() {}

  /// `Mr.`, `e.g.`: what they abbreviate or introduce always follows.
  static boolean neverEnds(String word) {
    return NEVER.contains(word);
  }

  /// `Inc.`, `p.m.`: may be a sentence's last word.
  static boolean mayEnd(String word) {
    return SOMETIMES.contains(word);
  }

  static boolean isOne(String word) {
    return neverEnds(word) || mayEnd(word);
  }

  /// Whether the word begins a sentence rather than goes on with a name.
  static boolean opensSentence(String word) {
    return OPENERS.contains(word);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
