package org.duizhao.session.search;

/// Why a query finds nothing though it might.
///
/// @param detail what the expression's reader says, or the name of the group
/// @param at offset in the query or the replacement; -1 when unknown
public record QueryProblem(Kind kind, String detail, int at) {

  /// What is wrong.
  public enum Kind {
    /// Not a regular expression.
    UNREADABLE,
    /// Tries so many ways to match that it would never end.
    ENDLESS,
    /// The replacement names a group that the expression does not have.
    NO_GROUP
  }

  /// What is said of an expression that was given up.
  public static QueryProblem endless() {
    return new QueryProblem(Kind.ENDLESS, "", -1);
  }
}
